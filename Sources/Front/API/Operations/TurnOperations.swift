import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules

/// Whose turn it is, on one conversation or on many at once.
enum TurnOperations {
    static let all: [Operation] = [
        Operation(
            id: "turnConversation", method: .post, path: "conversations/{id}/turns", tag: .conversations,
            summary: "Changes whose turn it is, or who has it.", body: TurnBody.self,
            answer: .ok(TurnBody.answerSchema, "The act, by which it can be undone."),
            reaches: ["Conversations.turn"], takesIfMatch: true, run: turn),
        Operation(
            id: "takeConversation", method: .post, path: "conversations/{id}/take", tag: .conversations,
            summary: "Gives you a conversation that nobody has. Refused when a colleague has it.",
            answer: .ok(TurnBody.answerSchema, "The act, by which it can be undone."), reaches: ["Conversations.take"],
            run: take),
        Operation(
            id: "turnConversations", method: .post, path: "turns", tag: .conversations,
            summary: "Changes many conversations at once. Nobody is asked how it was because of that.",
            body: ManyTurnsBody.self, answer: .ok(TurnBody.answerSchema, "The act, by which it can be undone."),
            reaches: ["Conversations.turn"], run: turnMany),
        Operation(
            id: "undoTurn", method: .post, path: "turns/{id}/undo", tag: .conversations,
            summary: "Puts back what an act changed, where nobody changed it since.",
            answer: .ok(.object("Undone", [.init("conversations", .number())]), "How many were put back."),
            reaches: ["Conversations.undo"], run: undo),
    ]

    @Sendable static func turn(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let turn = try await call.body(TurnBody.self).turn
        let member = call.member
        let act = try await call.writeIfMatch { version, tx in
            try Conversations.turn([id], turn, ifVersion: version, by: member, in: tx)
        }
        return call.ok(#"{"act":\#(act)}"#)
    }

    @Sendable static func take(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: Conversation.self), call.member)
        let act = try await call.write { try Conversations.take(id, by: member, in: $0) }
        return call.ok(#"{"act":\#(act)}"#)
    }

    @Sendable static func turnMany(_ call: Call) async throws -> Response {
        let body = try await call.body(ManyTurnsBody.self)
        let (turn, member) = (body.turn, call.member)
        let act = try await call.write { tx in
            try Conversations.turn(body.conversations, turn, inBulk: true, by: member, in: tx)
        }
        return call.ok(#"{"act":\#(act)}"#)
    }

    @Sendable static func undo(_ call: Call) async throws -> Response {
        let act = try call.id(of: ConversationAct.self)
        let member = call.member
        let count = try await call.write { try Conversations.undo(act, by: member, in: $0) }
        return call.ok(#"{"conversations":\#(count)}"#)
    }
}
