import ChannelsRules
import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import Store

/// One contact: what was said, the message as it came, and the way back of an answer.
enum TouchpointOperations {
    static let all: [Operation] = [
        Operation(
            id: "getTouchpoint", method: .get, path: "touchpoints/{id}", tag: .touchpoints,
            summary: "One touchpoint.", answer: .ok(Touchpoint.schema, "The touchpoint."), run: get),
        Operation(
            id: "getRawTouchpoint", method: .get, path: "touchpoints/{id}/raw", tag: .touchpoints,
            summary: "The message as it came, byte by byte; absent for what a colleague typed.",
            answer: .bytes("message/rfc822", "The message."), run: raw),
        Operation(
            id: "takeBackTouchpoint", method: .post, path: "touchpoints/{id}/undo", tag: .touchpoints,
            summary: "Takes your answer back before it leaves; its words are your draft again.",
            answer: .done("It was taken back."), reaches: ["Conversations.takeBack"], run: takeBack),
    ]

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let (touchpoint, outgoing) = try await call.read { tx in
            (try Conversations.touchpoint(id, in: tx), try Outbox.items(subjects: [id.value], in: tx)[id.value])
        }
        return call.ok(touchpoint.json(outgoing))
    }

    @Sendable static func raw(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let bytes = try await call.read { tx in
            guard let intake = try Conversations.touchpoint(id, in: tx).intake else { throw Absent("message") }
            return try Quarantine.raw(intake, in: tx)
        }
        return call.bytes(bytes, type: "message/rfc822")
    }

    @Sendable static func takeBack(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let member = call.member
        guard try await call.write({ try Conversations.takeBack(id, by: member, in: $0) }) else {
            throw Conflict("This is not yours to take back, or it has left already.")
        }
        return call.done
    }
}
