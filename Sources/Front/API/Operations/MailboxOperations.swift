import ChannelsRules
import HTTPTypes
import Hummingbird
import Kernel
import Store
import Web

/// The mailboxes that letters are fetched from.
enum MailboxOperations {
    static let all: [Operation] = reading + writing

    private static let reading: [Operation] = [
        Operation(
            id: "listMailboxes", method: .get, path: "mailboxes", tag: .mailboxes,
            summary: "All mailboxes by name, with how each goes.",
            answer: .ok(.all(of: Mailbox.schema, named: "Mailboxes"), "The mailboxes."), isOwners: true, run: list),
        Operation(
            id: "getMailbox", method: .get, path: "mailboxes/{id}", tag: .mailboxes, summary: "One mailbox.",
            answer: .ok(Mailbox.schema, "The mailbox.", hasVersion: true), isOwners: true, run: get),
        Operation(
            id: "listMailboxNotes", method: .get, path: "mailboxes/{id}/notes", tag: .mailboxes,
            summary: "What was said about single letters of a mailbox, newest first.", parameters: [.limit],
            answer: .ok(.all(of: MailboxNote.schema, named: "MailboxNotes"), "The notes."), isOwners: true, run: notes),
    ]

    private static let writing: [Operation] = [
        Operation(
            id: "testMailbox", method: .post, path: "mailboxes/{id}/trial", tag: .mailboxes,
            summary: "Tries both directions of a mailbox, with a letter from it to itself, and says what came of it.",
            answer: .ok(MailboxTrial.schema, "What the test came to."), reaches: ["Mailboxes.test"],
            isOwners: true, run: test),
        Operation(
            id: "createMailbox", method: .post, path: "mailboxes", tag: .mailboxes,
            summary: "Adds a mailbox; its letters are fetched from now on.", body: NewMailboxBody.self,
            answer: .created(Mailbox.schema, "The mailbox.", hasVersion: true), reaches: ["Mailboxes.make"],
            isOwners: true, run: create),
        Operation(
            id: "changeMailbox", method: .patch, path: "mailboxes/{id}", tag: .mailboxes,
            summary: "Changes what is named.", body: MailboxPatchBody.self,
            answer: .ok(Mailbox.schema, "The mailbox as it is then.", hasVersion: true), reaches: ["Mailboxes.change"],
            isOwners: true, takesIfMatch: true, run: change),
        Operation(
            id: "lookAtMailbox", method: .post, path: "mailboxes/{id}/look", tag: .mailboxes,
            summary: "Has a mailbox looked at now, and what could not be taken tried once more.",
            answer: .done("It is looked at."), reaches: ["Mailboxes.tryNow"], isOwners: true, run: look),
        Operation(
            id: "pauseMailbox", method: .post, path: "mailboxes/{id}/pause", tag: .mailboxes,
            summary: "Stops fetching from a mailbox.", answer: .done("Nobody fetches from it."),
            reaches: ["Mailboxes.pause"], isOwners: true, run: pause),
        Operation(
            id: "resumeMailbox", method: .post, path: "mailboxes/{id}/resumption", tag: .mailboxes,
            summary: "Fetches from a mailbox again.", answer: .done("It is fetched from."),
            reaches: ["Mailboxes.resume"], isOwners: true, run: resume),
        Operation(
            id: "removeMailbox", method: .delete, path: "mailboxes/{id}", tag: .mailboxes,
            summary: "Takes a mailbox out of use; the letters that came from it stay.", answer: .done("It is gone."),
            reaches: ["Mailboxes.remove"], isOwners: true, run: remove),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let all = try await call.read { try Mailboxes.all(in: $0) }
        return call.ok(#"{"items":\#(each: all, { $0.mailbox.json($0.state) })}"#)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        try await answer(try call.id(of: Mailbox.self), call)
    }

    @Sendable static func notes(_ call: Call) async throws -> Response {
        let (id, limit) = (try call.id(of: Mailbox.self), try call.limit)
        let notes = try await call.read { tx in
            _ = try Mailboxes.one(id, in: tx)
            return try Mailboxes.notes(of: id, limit: limit, in: tx)
        }
        return call.ok(#"{"items":\#(each: notes, \.json)}"#)
    }

    @Sendable static func test(_ call: Call) async throws -> Response {
        let id = try call.id(of: Mailbox.self)
        let trial = try await Mailboxes.test(id, call.mailboxes.patient(.seconds(15)), in: call.house.database)
        return call.ok(trial.json)
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let change = try await call.body(NewMailboxBody.self).change
        let key = call.mailboxes.key
        let (mailbox, state) = try await call.write { tx in
            try Mailboxes.one(try Mailboxes.make(change, key: key, in: tx), in: tx)
        }
        return call.created(mailbox.json(state), at: "mailboxes/\(mailbox.id)", version: mailbox.version)
    }

    @Sendable static func change(_ call: Call) async throws -> Response {
        let id = try call.id(of: Mailbox.self)
        let change = try await call.body(MailboxPatchBody.self).change
        let key = call.mailboxes.key
        try await call.writeIfMatch { version, tx in
            _ = try Mailboxes.change(id, change, ifVersion: version, key: key, in: tx)
        }
        return try await answer(id, call)
    }

    @Sendable static func look(_ call: Call) async throws -> Response {
        let id = try call.id(of: Mailbox.self)
        try await call.write { try Mailboxes.tryNow(id, in: $0) }
        return call.done
    }

    @Sendable static func pause(_ call: Call) async throws -> Response {
        let id = try call.id(of: Mailbox.self)
        try await call.write { try Mailboxes.pause(id, in: $0) }
        return call.done
    }

    @Sendable static func resume(_ call: Call) async throws -> Response {
        let id = try call.id(of: Mailbox.self)
        try await call.write { try Mailboxes.resume(id, in: $0) }
        return call.done
    }

    @Sendable static func remove(_ call: Call) async throws -> Response {
        let id = try call.id(of: Mailbox.self)
        try await call.write { try Mailboxes.remove(id, in: $0) }
        return call.done
    }

    private static func answer(_ id: MailboxID, _ call: Call) async throws -> Response {
        let (mailbox, state) = try await call.read { try Mailboxes.one(id, in: $0) }
        return call.ok(mailbox.json(state), version: mailbox.version)
    }
}
