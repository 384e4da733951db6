import Foundation
import HTTPTypes
import Kernel
import RegardTesting
import Testing

@testable import Front

@Suite("Conversations through the API")
struct ConversationTests {
    static let repair = """
        {"person":{"email":"ann@miggins.example","name":"Ann Miggins"},"subject":"Brakes","words":"They squeal.",\
        "channel":"phone","at":"2026-11-19T08:30:00Z"}
        """

    @Test("A conversation is made with its person, and is found again", arguments: Engine.allCases)
    func create(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let made = try await desk.post("conversations", Self.repair)
            #expect(made.status == 201)
            #expect(made.headers[.location] == "/api/v1/conversations/\(made.id)")
            #expect(made.text("waitingSince") == "2026-11-19T08:30:00.000Z")
            #expect(made["isFirstContact"] as? Bool == true)
            let whole = try await desk.get("conversations/\(made.id)")
            let said = (whole["touchpoints"] as? [String: Any])?["items"] as? [[String: Any]]
            #expect(said?.map { $0["words"] as? String } == ["They squeal."])
            #expect((whole["person"] as? [String: Any])?["name"] as? String == "Ann Miggins")
            // The same version, with a sign of what is shown, which is more here.
            #expect(whole.version?.prefix(3) == "\"1-" && made.version?.prefix(3) == "\"1-")
            #expect(try await desk.get("search/words?q=SQUEAL").items.first?["conversation"] as? String == made.id)
            #expect(try await desk.get("search/people?q=migg").items.count == 1)
        }
    }

    @Test(
        "Nobody can have said something that is still to come, and nobody of ours is a person whom we serve",
        arguments: Engine.allCases)
    func unbelievable(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let ahead = #"{"person":{"name":"Ann"},"words":"Hi","at":"2099-01-01T00:00:00Z"}"#
            #expect(try await desk.post("conversations", ahead).code == "conversation.said-ahead")
            let id = try await desk.post("conversations", Self.repair).id
            let said = #"{"words":"Hi","direction":"theirs","channel":"phone","at":"2099-01-01T00:00:00Z"}"#
            #expect(try await desk.post("conversations/\(id)/touchpoints", said).code == "conversation.said-ahead")
            let maya = #"{"person":{"email":"maya+x@bramble.example"},"words":"Hi"}"#
            #expect(try await desk.post("conversations", maya).code == "people.identity-ours")
        }
    }

    @Test("The same address leads to the same person, who is not new any more", arguments: Engine.allCases)
    func known(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            _ = try await desk.post("conversations", Self.repair)
            let second = try await desk.post("conversations", Self.repair)
            #expect(second["isFirstContact"] as? Bool == false)
            #expect(try await desk.get("people").items.count == 1)
        }
    }

    @Test("Refusals are those of the pages, in the same words", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let empty = try await desk.post("conversations", #"{"person":{"name":"Ann"},"words":" "}"#)
            #expect(empty.status == 422)
            #expect(empty.code == "conversation.words-missing")
            #expect(empty.text("title") == "Write something first.")
            let nobody = try await desk.post("conversations", #"{"person":{"name":""},"words":"Hi"}"#)
            #expect(nobody.code == "people.name-missing")
            #expect(try await desk.post("conversations", #"{"person":{"id":"7"},"words":"Hi"}"#).status == 404)
            let point = #"{"person":{"name":"Ann"},"words":"Hi","contactPoint":"7"}"#
            #expect(try await desk.post("conversations", point).status == 422)
            #expect(try await desk.get("people").items.isEmpty)
        }
    }

    @Test("Pages follow one another until the last, each conversation once", arguments: Engine.allCases)
    func pages(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            for number in 0..<5 {
                _ = try await desk.post(
                    "conversations", #"{"person":{"email":"p\#(number)@x.example"},"words":"Number \#(number)"}"#)
                desk.clock.advance(.minutes(1))
            }
            var (path, seen, pages) = ("conversations?view=all&limit=2", [String](), 0)
            while true {
                let page = try await desk.get(path)
                seen += page.items.compactMap { $0["preview"] as? String }
                pages += 1
                guard let next = page.text("next") else {
                    #expect(page.headers[.link] == nil)
                    break
                }
                path = "conversations?view=all&limit=2&after=\(next)"
                #expect(page.headers[.link] == "</api/v1/\(path)>; rel=\"next\"")
            }
            #expect(seen == (0..<5).reversed().map { "Number \($0)" })
            #expect(pages == 3)
        }
    }

    @Test("A change goes on only from the version that was read", arguments: Engine.allCases)
    func ifMatch(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let made = try await desk.post("conversations", Self.repair)
            let path = "conversations/\(made.id)/turns"
            let seen: HTTPFields = [.ifMatch: made.version ?? ""]
            #expect(try await desk.send(.post, path, #"{"turn":"with_them"}"#, seen).status == 200)
            let late = try await desk.send(.post, path, #"{"turn":"done"}"#, seen)
            #expect(late.status == 412)
            #expect(late.text("title")?.contains("Brakes") == true)
            #expect(try await desk.get("conversations/\(made.id)").text("state") == "with_them")
            #expect(try await desk.send(.post, path, #"{"turn":"done"}"#, [.ifMatch: "*"]).status == 200)
            #expect(try await desk.send(.post, path, #"{"turn":"done"}"#, [.ifMatch: "two"]).status == 400)
        }
    }

    @Test("Turns are taken, given, put off and undone", arguments: Engine.allCases)
    func turns(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", Self.repair).id
            let path = "conversations/\(id)"
            let given = try await desk.post("\(path)/turns", #"{"turn":"give","member":"\#(desk.tom)"}"#)
            #expect(try await desk.get(path).text("state") == "with_colleague")
            #expect(try await desk.get(path).text("assignee") == "\(desk.tom)")
            #expect(try await desk.post("\(path)/take").code == "conversation.taken")
            let undone = try await desk.post("turns/\(given.text("act") ?? "")/undo")
            #expect(undone["conversations"] as? Int == 1)
            #expect(try await desk.get(path).text("state") == "waiting")
            let taken = try await desk.post("\(path)/take")
            #expect(try await desk.get(path).text("state") == "with_colleague")
            _ = try await desk.post("turns/\(taken.text("act") ?? "")/undo")
            #expect(try await desk.post("\(path)/turns", #"{"turn":"later"}"#).code == "api.missing-member")
            let past = try await desk.post("\(path)/turns", #"{"turn":"later","until":"2026-11-18T09:00:00Z"}"#)
            #expect(past.code == "conversation.later-has-passed")
            let later = try await desk.post("\(path)/turns", #"{"turn":"later","until":"2026-11-20T10:00:00+01:00"}"#)
            #expect(later.status == 200)
            #expect(try await desk.get(path).text("laterUntil") == "2026-11-20T09:00:00.000Z")
            #expect(try await desk.post("\(path)/turns", #"{"turn":"give","member":"7"}"#).status == 422)
            #expect(try await desk.get("\(path)/changes").items.count == 1)
            let many = try await desk.post("turns", #"{"conversations":["\#(id)"],"turn":"done"}"#)
            #expect(many.status == 200)
            #expect(try await desk.get("conversations?view=done").items.count == 1)
            #expect(try await desk.post("turns", #"{"conversations":[],"turn":"done"}"#).status == 422)
        }
    }

    @Test("A conversation gets its kind of occasion, and loses it", arguments: Engine.allCases)
    func occasion(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let point = try await desk.post("contact-points", #"{"name":"Repair"}"#)
            let made = try await desk.post("conversations", Self.repair)
            let path = "conversations/\(made.id)"
            let set = try await desk.send(
                .patch, path, #"{"contactPoint":"\#(point.id)"}"#, [.ifMatch: made.version ?? ""])
            #expect(set.text("contactPoint") == point.id)
            let late = try await desk.send(.patch, path, #"{"contactPoint":null}"#, [.ifMatch: made.version ?? ""])
            #expect(late.status == 412)
            #expect(try await desk.send(.patch, path, #"{"contactPoint":"7"}"#).status == 422)
            let none = try await desk.send(.patch, path, #"{"contactPoint":null}"#)
            #expect(none["contactPoint"] is NSNull)
            #expect(try await desk.send(.delete, "contact-points/\(point.id)").status == 204)
            #expect(try await desk.get("contact-points").items.isEmpty)
        }
    }

    @Test("Whoever takes gzip gets it")
    func compressed() async throws {
        try await withDesk(.sqlite) { desk in
            for number in 0..<5 {
                _ = try await desk.post("conversations", #"{"person":{"email":"p\#(number)@x.example"},"words":"Hi"}"#)
            }
            let reply = try await desk.send(.get, "people?limit=5", nil, [.acceptEncoding: "gzip"])
            #expect(reply.headers[.contentEncoding] == "gzip")
            #expect(reply.bytes.prefix(2) == [0x1F, 0x8B])
        }
    }
}
