import Foundation
import HTTPTypes
import Kernel
import RegardTesting
import Testing

@testable import Front

@Suite("People through the API")
struct PeopleAPITests {
    @Test("A person is made, changed from the version that was read, and emptied by null", arguments: Engine.allCases)
    func change(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let made = try await desk.post("people", #"{"name":"Ann Miggins","email":"ann@miggins.example"}"#)
            let path = "people/\(made.id)"
            let changed = try await desk.send(
                .patch, path, #"{"addressAs":"Mrs Miggins","pronoun":"she","sentence":"Ring, do not write."}"#,
                [.ifMatch: made.version ?? "", .contentType: "application/merge-patch+json"])
            #expect(changed.text("addressAs") == "Mrs Miggins")
            #expect(changed.text("sentenceBy") == "\(desk.maya)")
            let late = try await desk.send(.patch, path, #"{"name":"Anna"}"#, [.ifMatch: made.version ?? ""])
            #expect(late.status == 412)
            let emptied = try await desk.send(.patch, path, #"{"pronoun":null}"#)
            #expect(emptied["pronoun"] is NSNull)
            #expect(emptied.text("addressAs") == "Mrs Miggins")
            #expect(try await desk.send(.patch, path, #"{"name":" "}"#).code == "people.name-missing")
        }
    }

    @Test("Addresses and numbers lead to one person only", arguments: Engine.allCases)
    func identities(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let ann = try await desk.post("people", #"{"name":"Ann"}"#).id
            let bob = try await desk.post("people", #"{"name":"Bob"}"#).id
            let phone = #"{"kind":"phone","value":"+44 20 7946 0000"}"#
            #expect(try await desk.post("people/\(ann)/identities", phone).status == 201)
            #expect(try await desk.post("people/\(bob)/identities", phone).code == "people.identity-taken")
            let identities = try await desk.get("people/\(ann)")["identities"] as? [[String: Any]]
            #expect(identities?.count == 1)
        }
    }

    @Test("The list goes on by name, each person once", arguments: Engine.allCases)
    func list(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            for name in ["Cem", "Ann", "Bob"] { _ = try await desk.post("people", #"{"name":"\#(name)"}"#) }
            let first = try await desk.get("people?order=name&limit=2")
            #expect(first.items.map { $0["name"] as? String } == ["Ann", "Bob"])
            let last = try await desk.get("people?order=name&limit=2&after=\(first.text("next") ?? "")")
            #expect(last.items.map { $0["name"] as? String } == ["Cem"])
            #expect(last["next"] is NSNull)
        }
    }

    @Test(
        "A fact is learnt, corrected, retired and restored; nothing is kept without a source",
        arguments: Engine.allCases)
    func facts(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let person = try await desk.post("people", #"{"name":"Ann"}"#).id
            let path = "people/\(person)/facts"
            let fact = #"{"kind":"owns","text":"A red bicycle","source":"she told Maya"}"#
            let learnt = try await desk.post(path, fact)
            #expect(learnt.status == 201)
            let sourceless = try await desk.post(path, #"{"kind":"owns","text":"A boat"}"#)
            #expect(sourceless.code == "people.fact-source-missing")
            let corrected = try await desk.post(
                "facts/\(learnt.id)/corrections", #"{"kind":"owns","text":"A blue bicycle","source":"she told Tom"}"#)
            #expect(corrected.text("replaces") == learnt.id)
            #expect(try await desk.get("facts/\(learnt.id)").text("replacedBy") == corrected.id)
            #expect(try await desk.send(.delete, "facts/\(corrected.id)").status == 204)
            #expect((try await desk.get("people/\(person)")["facts"] as? [Any])?.count == 0)
            #expect(try await desk.post("facts/\(corrected.id)/restoration")["retired"] is NSNull)
            #expect(try await desk.post("facts/\(learnt.id)/restoration").code == "people.fact-ended")
            #expect(try await desk.get(path).items.count == 2)
        }
    }

    @Test("The conversations of a person are listed", arguments: Engine.allCases)
    func conversations(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let made = try await desk.post("conversations", ConversationTests.repair)
            let person = (made["person"] as? [String: Any])?["id"] as? String ?? ""
            #expect(try await desk.get("people/\(person)/conversations").items.map { $0["id"] as? String } == [made.id])
        }
    }
}
