import ChannelsRules
import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import Mail
import PeopleRules
import Store
import Web

/// One contact: what was said, the message as it came, and the way back of an answer.
enum TouchpointOperations {
    static let all: [Operation] = [
        Operation(
            id: "getTouchpoint", method: .get, path: "touchpoints/{id}", tag: .touchpoints,
            summary: "One touchpoint.", answer: .ok(Touchpoint.schema, "The touchpoint."), run: get),
        Operation(
            id: "getRawTouchpoint", method: .get, path: "touchpoints/{id}/raw", tag: .touchpoints,
            summary: "The mail as it came, or as it left, byte by byte; absent for what was no mail.",
            answer: .bytes("message/rfc822", "The message."), run: raw),
        Operation(
            id: "getTouchpointLetter", method: .get, path: "touchpoints/{id}/letter", tag: .touchpoints,
            summary: "The letter as it was laid out, made safe, with the pictures that came in it.",
            answer: .bytes("text/html", "A fragment for the inside of a body."), run: letter),
        Operation(
            id: "getTouchpointFile", method: .get, path: "touchpoints/{id}/files/{number}", tag: .touchpoints,
            summary: "One of its files, counted from 0 as `files` has them.",
            answer: .bytes("application/octet-stream", "The file."), run: file),
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
        return call.bytes(try await call.read { try Conversations.message(of: id, in: $0).raw }, type: "message/rfc822")
    }

    @Sendable static func letter(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let raw = try await call.read { try Conversations.message(of: id, in: $0).raw }
        guard let letter = MailReader.laidOut(raw, showsRemote: false) else { throw Absent("letter") }
        return call.bytes(Array(letter.html.utf8), type: "text/html; charset=utf-8")
    }

    @Sendable static func file(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        guard let number = call.context.parameters.get("number", as: Int.self) else { throw Absent("file") }
        let raw = try await call.read { try Conversations.message(of: id, in: $0).raw }
        guard let pieces = AttachmentPieces(number, of: raw) else { throw Absent("file") }
        return .download(name: "file-\(number + 1)") { await pieces.next() }
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
