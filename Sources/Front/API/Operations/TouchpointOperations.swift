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
        Operation(
            id: "placeTouchpoint", method: .post, path: "touchpoints/{id}/place", tag: .touchpoints,
            summary: "Moves it to another conversation, or into one of its own.", body: PlaceBody.self,
            answer: .ok(Self.moveSchema, "The move, by which it can be undone, and where it stands now."),
            reaches: ["Conversations.move"], run: place),
        Operation(
            id: "undoMove", method: .post, path: "moves/{id}/undo", tag: .touchpoints,
            summary: "Puts a moved touchpoint back where it was.", answer: .done("It stands where it was."),
            reaches: ["Conversations.undoMove"], run: undoMove),
        Operation(
            id: "confirmTouchpoint", method: .post, path: "touchpoints/{id}/confirm", tag: .touchpoints,
            summary: "Says that its sender, new to the conversation, belongs to it.",
            answer: .done("What they write stands there from now on."), reaches: ["Conversations.confirm"], run: confirm
        ),
        Operation(
            id: "forwardTouchpoint", method: .post, path: "touchpoints/{id}/forward", tag: .touchpoints,
            summary: "Sends a message on to somebody outside, with its files. Held for ten seconds.",
            body: ForwardBody.self, answer: .created(Touchpoint.schema, "What was sent."),
            reaches: ["Conversations.forward"], run: forward),
        Operation(
            id: "saveForwardDraft", method: .put, path: "touchpoints/{id}/forward-draft", tag: .touchpoints,
            summary: "Keeps what you have typed to go with it; all of it empty drops it.", body: ForwardDraftBody.self,
            answer: .done("It is kept."), reaches: ["ForwardDrafts.save"], run: saveForward),
        Operation(
            id: "dropForwardDraft", method: .delete, path: "touchpoints/{id}/forward-draft", tag: .touchpoints,
            summary: "Drops what you have typed to go with it.", answer: .done("It is gone."),
            reaches: ["ForwardDrafts.drop"], run: dropForward),
    ]

    private static let moveSchema = Schema.object("Move", [.init("id", .id), .init("conversation", .id)])

    @Sendable static func place(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let conversation = try await call.body(PlaceBody.self).conversation
        let member = call.member
        let moved = try await call.write { try Conversations.move(id, to: conversation, by: member, in: $0) }
        return call.ok(#"{"id":\#(moved.move),"conversation":\#(moved.conversation)}"#)
    }

    @Sendable static func undoMove(_ call: Call) async throws -> Response {
        let id = try call.id(of: TouchpointMove.self)
        let member = call.member
        try await call.write { _ = try Conversations.undoMove(id, by: member, in: $0) }
        return call.done
    }

    @Sendable static func confirm(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let member = call.member
        try await call.write { try Conversations.confirm(id, by: member, in: $0) }
        return call.done
    }

    @Sendable static func forward(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let body = try await call.body(ForwardBody.self)
        let member = call.member
        let carried = try await call.read { try CarriedLetter(of: id, in: $0) }
        let (touchpoint, outgoing) = try await call.write { tx in
            let forwarding = Forwarding(to: body.to, words: body.words ?? "")
            let sent = try Conversations.forward(id, forwarding, carrying: carried, by: member, in: tx)
            let touchpoint = try Conversations.touchpoint(sent, in: tx)
            return (touchpoint, try Outbox.items(subjects: [sent.value], in: tx)[sent.value])
        }
        return call.created(touchpoint.json(outgoing), at: "touchpoints/\(touchpoint.id)")
    }

    @Sendable static func saveForward(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let body = try await call.body(ForwardDraftBody.self)
        let member = call.member
        try await call.write {
            try ForwardDrafts.save(to: body.to ?? "", words: body.words ?? "", of: id, by: member, in: $0)
        }
        return call.done
    }

    @Sendable static func dropForward(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let member = call.member
        try await call.write { try ForwardDrafts.drop(of: id, by: member, in: $0) }
        return call.done
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: Touchpoint.self)
        let (touchpoint, outgoing, recipients) = try await call.read { tx in
            (
                try Conversations.touchpoint(id, in: tx), try Outbox.items(subjects: [id.value], in: tx)[id.value],
                try Conversations.recipients(of: [id], in: tx)[id]
            )
        }
        return call.ok(touchpoint.json(outgoing, recipients))
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
