import HTTPTypes
import Kernel
import PeopleRules
import RegardTesting
import Testing

@testable import Front

@Suite("The API opens to personal tokens")
struct DoorTests {
    @Test("Without a token there is a problem that says how to get in", arguments: Engine.allCases)
    func noToken(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reply = try await desk.send(.get, "me", token: .some(nil))
            #expect(reply.status == 401)
            #expect(reply.code == "api.token-missing")
            #expect(reply.headers[.contentType] == "application/problem+json")
            #expect(reply.headers[.wwwAuthenticate] == "Bearer realm=\"Regard\"")
        }
    }

    @Test("A token that opens nothing is told so, and thirty of them are enough", arguments: Engine.allCases)
    func unknownToken(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            for _ in 0..<30 {
                #expect(try await desk.send(.get, "me", token: Token.random()).code == "api.token-unknown")
            }
            let reply = try await desk.send(.get, "me", token: Token.random())
            #expect(reply.status == 429)
            #expect(reply.headers[.retryAfter] != nil)
            #expect(try await desk.get("me").status == 200)
        }
    }

    @Test("A token that was taken back opens nothing from the next request on", arguments: Engine.allCases)
    func revoked(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let made = try await desk.post("tokens", #"{"name":"Web shop"}"#)
            let token = try #require(made.text("token").flatMap { Token($0) })
            #expect(try await desk.send(.get, "me", token: token).text("name") == "Maya Okafor")
            #expect(try await desk.send(.delete, "tokens/\(made.id)").status == 204)
            #expect(try await desk.send(.get, "me", token: token).status == 401)
            #expect(try await desk.get("tokens").items.count == 1)
        }
    }

    @Test("Whoever left has no way in", arguments: Engine.allCases)
    func left(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let before = try await desk.send(.get, "me", token: desk.tomsToken)
            #expect(before.text("name") == "Tom Reyes")
            #expect(try await desk.post("members/\(desk.tom)/departure").status == 204)
            #expect(try await desk.send(.get, "me", token: desk.tomsToken).status == 401)
        }
    }

    @Test("A token notes when it was in use", arguments: Engine.allCases)
    func used(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let token = try #require(try await desk.get("tokens").items.first)
            #expect(token["used"] as? String == "2026-11-19T09:00:00.000Z")
        }
    }

    @Test("An address that is known says which ways there are; one that is not is absent")
    func methods() async throws {
        try await withDesk(.sqlite) { desk in
            let reply = try await desk.send(.delete, "conversations")
            #expect(reply.status == 405 && reply.code == "api.wrong-method")
            #expect(reply.headers[.allow] == "GET, POST, HEAD")
            #expect(try await desk.send(.post, "openapi.json").headers[.allow] == "GET, HEAD")
            #expect(try await desk.get("nowhere").status == 404)
        }
    }

    @Test("What a program has already is not sent again", arguments: Engine.allCases)
    func unchanged(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let path = "members/\(desk.tom)"
            let first = try await desk.get(path)
            let tag = try #require(first.version)
            for tags in [tag, "W/\(tag)", "\"99\", \(tag)", "*"] {
                let again = try await desk.send(.get, path, nil, token: .some(desk.mayasToken), [.ifNoneMatch: tags])
                #expect(again.status == 304 && again.bytes == [] && again.version == tag)
            }
            let other = try await desk.send(
                .get, path, nil, token: .some(desk.mayasToken), [.ifNoneMatch: "\"99\""])
            #expect(other.status == 200)
        }
    }

    @Test("What is shown beside a thing has its part in the tag, and the tag is taken back", arguments: Engine.allCases)
    func shown(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let made = try await desk.post("people", #"{"name":"Ann Miggins","email":"ann@miggins.example"}"#)
            let path = "people/\(made.id)"
            let before = try #require(try await desk.get(path).version)
            _ = try await desk.post("\(path)/facts", #"{"kind":"owns","text":"A bicycle","source":"she told Tom"}"#)
            let again = try await desk.send(.get, path, nil, token: .some(desk.mayasToken), [.ifNoneMatch: before])
            #expect(again.status == 200 && again.version != before)
            for (tags, status) in [
                ("NOW", 200), ("\"99-x\", NOW", 200), ("*", 200), ("\"1\"", 412), ("\"1\", \"99-x\"", 412),
                ("W/NOW", 412), ("\"x\"", 412), ("7", 400),
            ] {
                let now = try #require(try await desk.get(path).version)
                let tags = tags.replacing("NOW", with: now)
                let changed = try await desk.send(.patch, path, #"{"name":"Ann"}"#, [.ifMatch: tags])
                #expect(changed.status == status, "\(tags)")
            }
        }
    }

    @Test("What is an owner's is closed to members")
    func owners() async throws {
        try await withDesk(.sqlite) { desk in
            for operation in API.operations where operation.isOwners {
                let path = operation.path.replacing("{id}", with: "7")
                let reply = try await desk.send(operation.method, path, "{}", token: desk.tomsToken)
                #expect(reply.status == 403, "\(operation.id)")
            }
        }
    }
}
