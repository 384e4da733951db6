import ChannelsRules
import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel

/// What machines told about letters of ours.
enum NoticeOperations {
    static let all: [Operation] = [
        Operation(
            id: "listNotices", method: .get, path: "conversations/{id}/notices", tag: .conversations,
            summary: "What machines told about letters of a conversation: what came back, who is away.",
            answer: .ok(.all(of: Notice.schema, named: "Notices"), "Oldest first."), run: list),
        Operation(
            id: "getRawNotice", method: .get, path: "notices/{id}/raw", tag: .conversations,
            summary: "The message of a notice as it came, byte by byte.",
            answer: .bytes("message/rfc822", "The message."), run: raw),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let notices = try await call.read { tx in
            _ = try Conversations.conversation(id, in: tx)
            return try Notices.of(id, in: tx)
        }
        return call.ok(#"{"items":\#(each: notices, \.json)}"#)
    }

    @Sendable static func raw(_ call: Call) async throws -> Response {
        let id = try call.id(of: Notice.self)
        let bytes = try await call.read { try Quarantine.raw(try Notices.intake(of: id, in: $0), in: $0) }
        return call.bytes(bytes, type: "message/rfc822")
    }
}
