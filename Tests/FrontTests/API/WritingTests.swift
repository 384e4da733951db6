import Foundation
import HTTPTypes
import Kernel
import RegardTesting
import Testing

@testable import Front

@Suite("Writing through the API")
struct WritingTests {
    @Test("An answer is held, can be taken back, and is the draft again", arguments: Engine.allCases)
    func answer(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", ConversationTests.repair).id
            let sent = try await desk.post("conversations/\(id)/answers", #"{"words":"Bring it in.","then":"done"}"#)
            #expect(sent.status == 201)
            #expect((sent["outgoing"] as? [String: Any])?["state"] as? String == "held")
            #expect(try await desk.get("conversations/\(id)").text("state") == "done")
            #expect(try await desk.send(.post, "touchpoints/\(sent.id)/undo", token: desk.tomsToken).status == 409)
            #expect(try await desk.post("touchpoints/\(sent.id)/undo").status == 204)
            #expect(try await desk.get("touchpoints/\(sent.id)").status == 404)
            let reply = try await desk.get("conversations/\(id)/drafts")["reply"] as? [String: Any]
            #expect(reply?["words"] as? String == "Bring it in.")
        }
    }

    @Test("A person is written to first, and the same opening twice is one", arguments: Engine.allCases)
    func first(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let ann = try await desk.post("people", #"{"name":"Ann","email":"ann@archer.example"}"#).id
            let opened = try await desk.post("people/\(ann)/conversations", #"{"subject":"The bell"}"#)
            #expect(opened.status == 201 && opened.text("subject") == "The bell" && opened.text("state") == "done")
            let again = try await desk.post("people/\(ann)/conversations", #"{"subject":"The bell"}"#)
            #expect(again.id == opened.id)
            let sent = try await desk.post("conversations/\(opened.id)/answers", #"{"words":"It is ready."}"#)
            #expect(sent.status == 201)
            #expect(try await desk.get("conversations/\(opened.id)").text("state") == "with_them")
            let bare = try await desk.post("people", #"{"name":"Bob"}"#).id
            let refused = try await desk.post("people/\(bare)/conversations", #"{"subject":"The bell"}"#)
            #expect(refused.status == 422 && refused.code == "conversation.no-address")
        }
    }

    @Test("What left cannot be taken back", arguments: Engine.allCases)
    func tooLate(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", ConversationTests.repair).id
            let sent = try await desk.post("conversations/\(id)/answers", #"{"words":"Bring it in."}"#)
            desk.clock.advance(.seconds(11))
            let late = try await desk.post("touchpoints/\(sent.id)/undo")
            #expect(late.status == 409)
            #expect(late.code == "conflict")
        }
    }

    @Test("Nothing is sent when something came in that was not read", arguments: Engine.allCases)
    func seen(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", ConversationTests.repair).id
            let page = try await desk.get("conversations/\(id)/touchpoints").items
            let seen = page.first?["id"] as? String ?? ""
            let call = #"{"words":"Are you there?","direction":"theirs","channel":"phone"}"#
            #expect(try await desk.post("conversations/\(id)/touchpoints", call).status == 201)
            let reply = try await desk.post("conversations/\(id)/answers", #"{"words":"Yes.","seen":"\#(seen)"}"#)
            #expect(reply.status == 409)
            #expect(try await desk.get("conversations/\(id)/touchpoints").items.count == 2)
        }
    }

    @Test("Without an address of theirs there is no answer, and a sentence says why", arguments: Engine.allCases)
    func noAddress(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", #"{"person":{"name":"Ann"},"words":"Hi"}"#).id
            let reply = try await desk.post("conversations/\(id)/answers", #"{"words":"Hello"}"#)
            #expect(reply.status == 422)
            #expect(reply.code == "conversation.no-address")
        }
    }

    @Test("A promise in an answer is asked about once, and made when it is kept", arguments: Engine.allCases)
    func promised(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", ConversationTests.repair).id
            let words = "I'll ring you tomorrow at noon. I'll send the quote by Friday."
            let asked = try await desk.post("conversations/\(id)/answers", #"{"words":"\#(words)"}"#)
            #expect(asked.status == 409 && asked.code == "promise.undecided")
            let found = try #require(asked["promises"] as? [[String: Any]])
            let keys = found.compactMap { $0["key"] as? String }
            #expect(found.first?["due"] as? String == "2026-11-20T12:00:00.000Z" && keys.count == 2)
            let wrong = #"{"words":"\#(words)","asked":true,"promises":[{"key":"none","keep":true}]}"#
            #expect(try await desk.post("conversations/\(id)/answers", wrong).code == "promise.not-in-words")
            let decided =
                #"{"words":"\#(words)","promises":[{"key":"\#(keys[0])","keep":true,"due":"2026-11-20T13:00:00Z"},"#
                + #"{"key":"\#(keys[1])","keep":false}]}"#
            let sent = try await desk.post("conversations/\(id)/answers", decided)
            #expect(sent.status == 201)
            let made = try await desk.get("promises").items
            #expect(made.map { $0["due"] as? String } == ["2026-11-20T13:00:00.000Z"])
            #expect(made.first?["touchpoint"] as? String == sent.id && made.first?["origin"] as? String == "found")
            let anyway = try await desk.post(
                "conversations/\(id)/answers", #"{"words":"I'll ring you tomorrow.","asked":true}"#)
            #expect(anyway.status == 201)
            #expect(try await desk.get("promises").items.count == 1)
            let more = try await desk.post(
                "promises/\(made.first?["id"] as? String ?? "")/time", #"{"until":"2026-11-20T16:00:00Z"}"#)
            #expect(more.status == 200)
            let drafts = try await desk.get("conversations/\(id)/drafts")
            #expect(String(decoding: drafts.bytes, as: UTF8.self).contains("Would it suit you"))
        }
    }

    @Test(
        "A text that promises something is put into an answer, and its promise is one like any other",
        arguments: Engine.allCases)
    func template(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", ConversationTests.repair).id
            let words = "We have your message. We'll call you back tomorrow before noon."
            let text = try await desk.post("texts", #"{"name":"Call back","words":"\#(words)"}"#).id
            _ = try await desk.send(.put, "conversations/\(id)/drafts/reply", #"{"words":"Hello Ann,"}"#)
            let put = try await desk.post("texts/\(text)/uses", #"{"conversation":"\#(id)"}"#)
            #expect(put.status == 204)
            let draft = try await desk.get("conversations/\(id)/drafts")["reply"] as? [String: Any]
            #expect(draft?["words"] as? String == "Hello Ann,\n\n\(words)")
            let asked = try await desk.post("conversations/\(id)/answers", #"{"words":"Hello Ann,\n\n\#(words)"}"#)
            let found = try #require(asked["promises"] as? [[String: Any]])
            let key = try #require(found.first?["key"] as? String)
            let sent = try await desk.post(
                "conversations/\(id)/answers",
                #"{"words":"Hello Ann,\n\n\#(words)","promises":[{"key":"\#(key)","keep":true}]}"#)
            #expect(sent.status == 201)
            let made = try await desk.get("promises").items
            #expect(made.map { $0["origin"] as? String } == ["template"])
            #expect(made.map { $0["due"] as? String } == ["2026-11-20T12:00:00.000Z"])
        }
    }

    @Test(
        "Words are looked through for promises in the body of a request, never in an address",
        arguments: Engine.allCases)
    func finding(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let body =
                #"{"words":"I'll ring you tomorrow at noon.","at":"2026-11-19T20:00:00Z","zone":"Asia/Tokyo"}"#
            let found = try await desk.post("promises/finding", body)
            #expect(found.status == 200 && found.items.first?["due"] as? String == "2026-11-21T03:00:00.000Z")
            #expect(try await desk.get("promises/finding?words=I.ll+ring").status >= 400)
            let unknown = try await desk.post("promises/finding", #"{"words":"","zone":"Mars/Olympus"}"#)
            #expect(unknown.status == 422)
        }
    }

    @Test("Notes and calls stand in the conversation, newest first, page by page", arguments: Engine.allCases)
    func touchpoints(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", ConversationTests.repair).id
            #expect(
                try await desk.post("conversations/\(id)/notes", #"{"words":"Ask Tom."}"#).text("direction") == "note")
            desk.clock.advance(.minutes(1))
            let call = #"{"words":"I rang.","direction":"ours","channel":"phone"}"#
            _ = try await desk.post("conversations/\(id)/touchpoints", call)
            let first = try await desk.get("conversations/\(id)/touchpoints?limit=2")
            #expect(first.items.map { $0["words"] as? String } == ["I rang.", "Ask Tom."])
            let next = try #require(first.text("next"))
            let last = try await desk.get("conversations/\(id)/touchpoints?limit=2&after=\(next)")
            #expect(last.items.map { $0["words"] as? String } == ["They squeal."])
            #expect(last["next"] is NSNull)
            #expect(try await desk.get("touchpoints/\(last.items[0]["id"] as? String ?? "")/raw").status == 404)
        }
    }

    @Test("Drafts are one's own, of two kinds, and go when they are empty", arguments: Engine.allCases)
    func drafts(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let path = "conversations/\(try await desk.post("conversations", ConversationTests.repair).id)/drafts"
            #expect(try await desk.send(.put, "\(path)/note", #"{"words":"Ask"}"#).status == 204)
            #expect(try await desk.send(.put, "\(path)/reply", #"{"words":"Dear"}"#).status == 204)
            #expect(try await desk.send(.put, "\(path)/poem", #"{"words":"Ode"}"#).status == 404)
            #expect(try await desk.send(.get, path, token: desk.tomsToken)["note"] is NSNull)
            #expect(try await desk.send(.delete, "\(path)/note").status == 204)
            #expect(try await desk.send(.put, "\(path)/reply", #"{"words":""}"#).status == 204)
            let drafts = try await desk.get(path)
            #expect(drafts["note"] is NSNull)
            #expect(drafts["reply"] is NSNull)
        }
    }
}
