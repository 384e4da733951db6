import HTTPTypes
import RegardTesting
import Testing

@testable import Front

@Suite("A request that is not written as described is told what is wrong")
struct ShapeTests {
    @Test(
        "A body that does not fit names the member that is wrong",
        arguments: [
            (#"{"person":{"name":"Ann"},"words":"Hi","wrods":"Hi"}"#, "api.unknown-member", "wrods"),
            (#"{"person":{"name":"Ann","nick":"A"},"words":"Hi"}"#, "api.unknown-member", "nick"),
            (#"{"person":{"name":"Ann"}}"#, "api.missing-member", "words"),
            (#"{"person":"Ann","words":"Hi"}"#, "api.wrong-shape", "person"),
            (#"{"person":{"id":7},"words":"Hi"}"#, "api.wrong-shape", "id"),
            (#"{"person":{"name":"Ann"},"words":7}"#, "api.wrong-shape", "words"),
            (#"{"person":{"name":"Ann"},"words":null}"#, "api.wrong-shape", "words"),
            (#"{"person":{"name":"Ann"},"words":"Hi","channel":"pigeon"}"#, "api.wrong-shape", "channel"),
            (#"{"person":{"name":"Ann"},"words":"Hi","direction":"note"}"#, "api.wrong-shape", "direction"),
            (#"{"person":{"name":"Ann"},"words":"Hi","at":"today"}"#, "api.wrong-shape", "at"),
        ])
    func members(_ body: String, _ code: String, _ field: String) async throws {
        try await withDesk(.sqlite) { desk in
            let reply = try await desk.post("conversations", body)
            #expect(reply.status == 400)
            #expect(reply.code == code)
            #expect(reply.text("field") == field)
            #expect(reply.text("title")?.contains("“\(field)”") == true)
        }
    }

    @Test("What is no object of JSON is refused", arguments: ["", "{", "[]", "7", "{\"words\":\"a\"} x", "\u{1}"])
    func notJSON(_ body: String) async throws {
        try await withDesk(.sqlite) { desk in
            let reply = try await desk.post("conversations", body)
            #expect(reply.status == 400)
            #expect(["api.not-json", "api.wrong-shape"].contains(reply.code))
        }
    }

    @Test(
        "A body is JSON and nothing else",
        arguments: ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1", ""])
    func type(_ type: String) async throws {
        try await withDesk(.sqlite) { desk in
            let reply = try await desk.send(.post, "people", #"{"name":"Ann"}"#, [.contentType: type])
            #expect(reply.status == 415)
            let fits = try await desk.send(
                .post, "people", #"{"name":"Ann"}"#, [.contentType: "application/json; charset=UTF-8"])
            #expect(fits.status == 201)
        }
    }

    @Test("A body has at most 2 MB")
    func large() async throws {
        try await withDesk(.sqlite) { desk in
            let words = String(repeating: "a", count: 2 * 1024 * 1024)
            let reply = try await desk.post("people", #"{"name":"\#(words)"}"#)
            #expect(reply.status == 413)
            #expect(reply.code == "api.too-large")
        }
    }

    @Test(
        "What stands behind the question mark is known and can be read",
        arguments: [
            ("conversations?veiw=done", "api.unknown-parameter", "veiw"),
            ("conversations?view=urgent", "api.parameter-unreadable", "view"),
            ("conversations?limit=0", "api.parameter-unreadable", "limit"),
            ("conversations?limit=201", "api.parameter-unreadable", "limit"),
            ("conversations?after=yesterday", "api.parameter-unreadable", "after"),
            ("people?order=age", "api.parameter-unreadable", "order"),
            ("search/words", "api.parameter-unreadable", "q"), ("me?x", "api.unknown-parameter", "x"),
        ])
    func parameters(_ path: String, _ code: String, _ field: String) async throws {
        try await withDesk(.sqlite) { desk in
            let reply = try await desk.get(path)
            #expect(reply.status == 400)
            #expect(reply.code == code)
            #expect(reply.text("field") == field)
        }
    }

    @Test(
        "What is not there is absent, whatever the address says",
        arguments: ["conversations/7", "people/x", "touchpoints/-1/raw", "facts/0", "nothing", "quarantine/7"])
    func absent(_ path: String) async throws {
        try await withDesk(.sqlite) { desk in
            let reply = try await desk.get(path)
            #expect(reply.status == 404)
            #expect(reply.headers[.contentType] == "application/problem+json")
        }
    }

    @Test("Each body reads what its schema says, and nothing else")
    func bodies() throws {
        for body in API.operations.compactMap(\.body) {
            guard case .object(_, let members) = body.schema else { continue }
            #expect(throws: Never.self) { try body.readSample() }
            #expect(Set(members.map(\.name)).count == members.count)
        }
    }
}
