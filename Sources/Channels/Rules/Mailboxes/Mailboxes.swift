import Kernel
import Mail
package import Store
import Timeline

/// The mailboxes of ours, and what can be changed about them. Whoever fetches hears of each change.
package enum Mailboxes {
    /// Makes a mailbox; its letters are fetched as soon as there is something to sign in with.
    package static func make(_ change: MailboxChange, key: SealingKey?, in tx: Transaction) throws -> MailboxID {
        let mailbox = try change.applied(to: nil, id: tx.nextID(), now: tx.now)
        try refuseTaken(mailbox, in: tx)
        try MailboxStore.insert(mailbox, secrets: nil, in: tx)
        try keep(MailboxSecrets().changed(by: change), of: mailbox, key, in: tx)
        try changed(mailbox, in: tx)
        return mailbox.id
    }

    /// Changes what is named; the mailbox as it is then. A conflict when it is not of version `ifVersion` any more.
    @discardableResult
    package static func change(
        _ id: MailboxID, _ change: MailboxChange, ifVersion: Int?, key: SealingKey?, in tx: Transaction
    ) throws -> Mailbox {
        let (old, _) = try one(id, in: tx)
        if let ifVersion, ifVersion != old.version {
            throw Conflict("Somebody else has changed \(old.name) meanwhile. Look at it as it is now.")
        }
        let new = try change.applied(to: old, id: id, now: tx.now)
        try refuseTaken(new, in: tx)
        let secrets = try secrets(of: id, key, in: tx)
        if let refusal = secrets.refusal(of: change, from: old, to: new) { throw refusal }
        try MailboxStore.update(new, in: tx)
        try keep(secrets.moved(from: old, to: new).changed(by: change), of: new, key, in: tx)
        try changed(new, in: tx)
        return new
    }

    /// Whether there is any.
    package static func exist(in tx: Transaction) throws -> Bool {
        try tx.row("SELECT 1 FROM mailbox LIMIT 1") { _ in true } ?? false
    }

    /// Stops fetching from it until `resume`.
    package static func pause(_ id: MailboxID, in tx: Transaction) throws {
        _ = try one(id, in: tx)
        try tx.run(
            "UPDATE mailbox SET paused_ms = coalesce(paused_ms, \(tx.now)), version = version + 1 WHERE id = \(id)")
        try tx.announce(announcement)
    }

    /// Fetches from it again.
    package static func resume(_ id: MailboxID, in tx: Transaction) throws {
        let (mailbox, _) = try one(id, in: tx)
        try Outbox.sendUnsent(from: mailbox.address, in: tx)
        try tx.run(
            """
            UPDATE mailbox SET paused_ms = NULL, next_try_ms = NULL, failures = 0, version = version + 1
            WHERE id = \(id)
            """)
        try tx.announce(announcement)
    }

    /// Has it looked at now, and what could not be taken tried once more.
    package static func tryNow(_ id: MailboxID, in tx: Transaction) throws {
        _ = try one(id, in: tx)
        try tx.run("UPDATE mailbox SET asked_ms = \(tx.now), next_try_ms = NULL WHERE id = \(id)")
        try tx.announce(announcement)
    }

    /// Takes it out of use for good. The letters that came from it stay, here and at the server.
    package static func remove(_ id: MailboxID, in tx: Transaction) throws {
        _ = try one(id, in: tx)
        try MailboxStore.delete(id, in: tx)
        try tx.announce(announcement)
    }

    /// All of them in the order of their names, with how each goes.
    package static func all(in tx: Transaction) throws -> [(mailbox: Mailbox, state: MailboxState)] {
        try MailboxStore.all(in: tx).map { ($0.0, $0.1) }
    }

    /// One mailbox, with how it goes.
    package static func one(_ id: MailboxID, in tx: Transaction) throws -> (mailbox: Mailbox, state: MailboxState) {
        guard let (mailbox, state) = try MailboxStore.one(id, in: tx) else { throw Absent("mailbox") }
        return (mailbox, state)
    }

    /// The mailbox that fetches for `address`, whatever mark it carries; nil when none does.
    package static func of(address: String, in tx: Transaction) throws -> Mailbox? {
        try MailboxStore.one(address: AddressTag.plain(address).lowercased(), in: tx)
    }

    /// Whether any of them answers by itself. Served by `mailbox_greeting`.
    package static func anyGreets(in tx: Transaction) throws -> Bool {
        try tx.row(greeting()) { $0.integer(0) } != nil
    }

    static func greeting() -> Query { "SELECT id FROM mailbox WHERE greeting <> '' ORDER BY id LIMIT 1" }

    /// Whether anything was ever kept sealed.
    package static func haveSecrets(in tx: Transaction) throws -> Bool {
        try tx.row("SELECT id FROM mailbox WHERE secrets IS NOT NULL LIMIT 1") { $0.integer(0) } != nil
    }

    /// What was said about single letters of it, newest first, at most `limit`. Served by `mailbox_message_note`.
    package static func notes(of id: MailboxID, limit: Int = 50, in tx: Transaction) throws -> [MailboxNote] {
        try tx.rows(noted(of: id, limit: limit)) {
            MailboxNote(uid: $0.integer(0), at: $0.instant(1), says: $0.text(2), isLeft: $0.isNull(3))
        }
    }

    static func noted(of id: MailboxID, limit: Int) -> Query {
        """
        SELECT uid, taken_ms, note, intake_id FROM mailbox_message
        WHERE mailbox_id = \(id) AND note IS NOT NULL ORDER BY taken_ms DESC, uid DESC LIMIT \(limit)
        """
    }

    /// What whoever fetches is told.
    static let announcement = "mailbox"

    static func secrets(of id: MailboxID, _ key: SealingKey?, in tx: Transaction) throws -> MailboxSecrets {
        guard let key, let sealed = try MailboxStore.secrets(of: id, in: tx) else { return MailboxSecrets() }
        return MailboxSecrets(sealed: sealed, with: key, for: id) ?? MailboxSecrets()
    }

    static func keep(
        _ secrets: MailboxSecrets, of mailbox: Mailbox, _ key: SealingKey?, in tx: Transaction
    ) throws {
        guard !secrets.isEmpty else {
            return try MailboxStore.setSecrets(nil, isUsable: secrets.open(mailbox), of: mailbox.id, in: tx)
        }
        guard let key else { throw MailboxRefusal.keyMissing }
        try MailboxStore.setSecrets(
            try secrets.sealed(with: key, for: mailbox.id), isUsable: secrets.open(mailbox), of: mailbox.id, in: tx)
    }

    private static func refuseTaken(_ mailbox: Mailbox, in tx: Transaction) throws {
        guard let other = try MailboxStore.one(address: mailbox.addressKey, in: tx), other.id != mailbox.id else {
            return
        }
        throw MailboxRefusal.addressTaken(other.name)
    }

    private static func changed(_ mailbox: Mailbox, in tx: Transaction) throws {
        // There may be a server now for what waited for one.
        try Outbox.sendUnsent(from: mailbox.address, in: tx)
        try Timeline.append(MailboxChanged(mailbox: mailbox.id), subject: mailbox.id.value, in: tx)
        try tx.announce(announcement)
    }
}
