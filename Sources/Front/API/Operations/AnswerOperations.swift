import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import Store
import VoiceRules
import Web

/// Asking people how it was, and what colleagues believe that they would say.
enum AnswerOperations {
    static let all: [Operation] = [
        Operation(
            id: "getAsked", method: .get, path: "conversations/{id}/asked", tag: .answers,
            summary: "Whether the person of a conversation was asked how it was, and what they answered about it.",
            answer: .ok(AskedStanding.schema, "How it stands."), run: asked),
        Operation(
            id: "ask", method: .post, path: "conversations/{id}/invitations", tag: .answers,
            summary:
                "Asks the person of a conversation how it was: by mail where that is set up, else by a link to pass on.",
            answer: .ok(Asking.Asked.schema, "The link, which is shown once."), reaches: ["Asking.ask"],
            isShownOnce: true, run: ask),
        Operation(
            id: "getBelief", method: .get, path: "beliefs", tag: .answers,
            summary: "Where you stand in the present round of saying what you believe.",
            answer: .ok(BeliefStanding.schema, "Where you stand."), run: belief),
        Operation(
            id: "believe", method: .post, path: "beliefs", tag: .answers,
            summary:
                "Says what you believe that customers would say, in all and at each contact point, without your name.",
            body: BeliefBody.self,
            answer: .ok(
                .object("BeliefCode", [.init("code", .text(), "Shown once; by it alone the answer can be changed.")]),
                "The code."), reaches: ["Beliefs.keep"], isUnnamed: true, run: believe),
        Operation(
            id: "changeBelief", method: .put, path: "beliefs", tag: .answers,
            summary:
                "Changes what the author of a code believes. What counts already shows until the round is over.",
            body: BeliefChangeBody.self,
            answer: .done("It is changed."), reaches: ["Beliefs.change"], run: changeBelief),
    ]

    @Sendable static func asked(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let (member, zone) = (call.member, call.house.place.now.zone)
        let (standing, now) = try await call.read { tx in
            let person = try Conversations.conversation(id, in: tx).person
            return (try AskedStanding.read(id, of: person, for: member, zone: zone, in: tx), tx.now)
        }
        return call.ok(standing.json(at: now))
    }

    @Sendable static func ask(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let (member, settings) = (call.member, call.voice)
        let asked = try await call.write { try Asking.ask(about: id, by: member, settings: settings, in: $0) }
        return call.ok(asked.json)
    }

    @Sendable static func belief(_ call: Call) async throws -> Response {
        let (member, zone) = (call.member, call.house.place.now.zone)
        return call.ok(try await call.read { try Beliefs.standing(of: member, zone: zone, in: $0) }.json)
    }

    @Sendable static func believe(_ call: Call) async throws -> Response {
        let body = try await call.body(BeliefBody.self)
        let member = call.member
        let code = try await call.write { try Beliefs.keep(try body.sheet(in: $0), by: member, in: $0) }
        return call.ok(#"{"code":\#(code.text)}"#)
    }

    @Sendable static func changeBelief(_ call: Call) async throws -> Response {
        let change = try await call.body(BeliefChangeBody.self)
        try await call.write { try Beliefs.change(try change.token, to: try change.belief.sheet(in: $0), in: $0) }
        return call.done
    }
}
