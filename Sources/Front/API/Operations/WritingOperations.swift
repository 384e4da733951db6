import ChannelsRules
import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import PromisesRules
import Store

/// What colleagues write: answers, notes, what was said elsewhere, and drafts.
enum WritingOperations {
    private static let made = Answer.created(Touchpoint.schema, "What was recorded.")
    private static let draftsPath = "conversations/{id}/drafts"

    static let all: [Operation] = [
        Operation(
            id: "createAnswer", method: .post, path: "conversations/{id}/answers", tag: .conversations,
            summary: "Sends an answer by mail. It is held for ten seconds, in which it can be taken back. "
                + "Promises in it are made when they are kept; 409 lists those about which nothing is decided.",
            body: AnswerBody.self, answer: made, reaches: ["Conversations.reply", "Promises.makeFound"], run: answer),
        Operation(
            id: "createNote", method: .post, path: "conversations/{id}/notes", tag: .conversations,
            summary: "Writes a note for the team.", body: WordsBody.self, answer: made,
            reaches: ["Conversations.note"], run: note),
        Operation(
            id: "recordTouchpoint", method: .post, path: "conversations/{id}/touchpoints", tag: .conversations,
            summary: "Records what was said elsewhere: a call, a visit, a letter. Nothing is sent.",
            body: RecordingBody.self, answer: made, reaches: ["Conversations.record"], run: record),
        Operation(
            id: "getDrafts", method: .get, path: draftsPath, tag: .conversations,
            summary: "What you have typed in a conversation and not sent.",
            answer: .ok(draftsSchema, "The drafts."), run: drafts),
        Operation(
            id: "saveDraft", method: .put, path: "\(draftsPath)/{kind}", tag: .conversations,
            summary: "Keeps what you have typed; all of it empty drops it.", body: DraftBody.self,
            answer: .done("It is kept."), reaches: ["Drafts.save"], run: saveDraft),
        Operation(
            id: "dropDraft", method: .delete, path: "\(draftsPath)/{kind}", tag: .conversations,
            summary: "Drops what you have typed.", answer: .done("It is gone."), reaches: ["Drafts.drop"],
            run: dropDraft),
    ]

    private static let draftsSchema = Schema.object(
        "Drafts", [.init("reply", .nullable(Draft.schema)), .init("note", .nullable(Draft.schema))])

    @Sendable static func answer(_ call: Call) async throws -> Response {
        let body = try await call.body(AnswerBody.self)
        let answer = ConversationsRules.Answer(
            words: body.words, to: body.to, cc: body.cc ?? [], bcc: body.bcc ?? [], seen: body.seen,
            files: body.files ?? [], then: body.then ?? .withThem)
        return try await write(call) { id, member, tx in
            if let before = try Conversations.sent(answer, in: id, by: member, in: tx) { return before }
            let person = try Conversations.conversation(id, in: tx).person
            let found = PromiseProposal.find(
                in: answer.words, at: tx.now, to: try Recipient.of(person, in: tx))
            let decided = try body.decisions(on: found)
            let sent = try Conversations.reply(to: id, answer, by: member, in: tx)
            try Promises.makeFound(
                found, decided: decided, in: try Conversations.touchpoint(sent, in: tx), by: member, in: tx)
            return sent
        }
    }

    @Sendable static func note(_ call: Call) async throws -> Response {
        let words = try await call.body(WordsBody.self).words
        return try await write(call) { try Conversations.note(words, in: $0, by: $1, in: $2) }
    }

    @Sendable static func record(_ call: Call) async throws -> Response {
        let recording = try await call.body(RecordingBody.self).recording
        return try await write(call) { try Conversations.record(recording, in: $0, by: $1, in: $2) }
    }

    private static func write(
        _ call: Call,
        _ command: @escaping @Sendable (ConversationID, MemberID, Transaction) throws -> TouchpointID
    ) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let member = call.member
        let (touchpoint, outgoing) = try await call.write { tx in
            let touchpoint = try Conversations.touchpoint(try command(id, member, tx), in: tx)
            return (touchpoint, try Outbox.items(subjects: [touchpoint.id.value], in: tx)[touchpoint.id.value])
        }
        return call.created(touchpoint.json(outgoing), at: "touchpoints/\(touchpoint.id)")
    }

    @Sendable static func drafts(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let member = call.member
        let drafts = try await call.read { tx in
            _ = try Conversations.conversation(id, in: tx)
            return try Drafts.of(id, by: member, in: tx)
        }
        return call.ok(#"{"reply":\#(drafts[.reply]?.json),"note":\#(drafts[.note]?.json)}"#)
    }

    @Sendable static func saveDraft(_ call: Call) async throws -> Response {
        let (id, kind) = (try call.id(of: Conversation.self), try call.word("kind", of: Draft.Kind.self))
        let body = try await call.body(DraftBody.self)
        let member = call.member
        try await call.write {
            try Drafts.save(
                body.words, cc: body.cc ?? "", bcc: body.bcc ?? "", kind, of: id, by: member, in: $0)
        }
        return call.done
    }

    @Sendable static func dropDraft(_ call: Call) async throws -> Response {
        let (id, kind) = (try call.id(of: Conversation.self), try call.word("kind", of: Draft.Kind.self))
        let member = call.member
        try await call.write { try Drafts.drop(kind, of: id, by: member, in: $0) }
        return call.done
    }
}
