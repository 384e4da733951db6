import Kernel
import Mail
import Store
import Timeline

/// One letter as fetching leaves it: kept, or not, with what there is to say about it.
struct TakenMail: Sendable {
    let uid: UInt32
    /// What is kept of it; nil when nothing could be had.
    var raw: RawInput?
    /// What people are told about it.
    var note: String?
    /// Why what is kept is put aside at once.
    var aside: (reason: QuarantineReason, subject: String, from: String)?
    /// Whether it lies at the server as it is: nothing is done to it there.
    var stays = false
}

/// Writes down what was fetched: bytes, where they came from, and how far we are, in one transaction. Only then may anything be
/// done to them at the server.
enum MailboxTaking {
    /// Keeps `mails`, in their order; how many of them are new. Afterwards everything up to `last` was seen to. What is here
    /// already, byte for byte, is not kept twice, whichever mailbox it came from.
    static func keep(
        _ mails: [TakenMail], upTo last: UInt32?, of mailbox: Mailbox, validity: UInt32, _ holder: LeaseHolder,
        in tx: Transaction
    ) throws -> Int {
        let known = try Intake.ids(of: mails.compactMap(\.raw?.hash), in: tx)
        var (made, count) = ([[UInt8]: ID<IntakeItem>](), 0)
        for mail in mails {
            var id = mail.raw.flatMap { known[$0.hash] ?? made[$0.hash] }
            if let raw = mail.raw, id == nil {
                let new = try Intake.insert(raw, in: tx)
                (made[raw.hash], id) = (new, new)
                if let aside = mail.aside {
                    try Intake.quarantine(
                        new, reason: aside.reason, subject: aside.subject, from: aside.from, in: tx)
                }
                count += 1
            }
            try note(mail, id, mailbox, validity, in: tx)
        }
        let taken: Query? = count > 0 ? ", taken = taken + \(count), taken_ms = \(tx.now)" : nil
        let seen: Query? = last.map { ", last_uid = \(Int64($0))" }
        try MailboxLease.hold(
            mailbox.id, holder, "lease_until_ms = \(tx.now + MailboxLease.length)\(taken)\(seen)", in: tx)
        if count > 0 { try Timeline.append(MailKept(count: count), subject: mailbox.id.value, in: tx) }
        return count
    }

    /// The letters at the server that are kept and to which what is wanted has not been done yet. Served by
    /// `mailbox_message_to_do`.
    static func toDo(_ id: MailboxID, validity: UInt32, in tx: Transaction) throws -> [UInt32] {
        try tx.rows(toDo(id, validity: validity)) { UInt32(clamping: $0.integer(0)) }
    }

    static func toDo(_ id: MailboxID, validity: UInt32) -> Query {
        """
        SELECT uid FROM mailbox_message
        WHERE mailbox_id = \(id) AND uid_validity = \(Int64(validity)) AND to_do = 1 ORDER BY uid LIMIT 500
        """
    }

    static func done(_ uids: [UInt32], _ id: MailboxID, validity: UInt32, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE mailbox_message SET to_do = 0
            WHERE mailbox_id = \(id) AND uid_validity = \(Int64(validity)) AND uid IN (\(list: uids.map(Int64.init)))
            """)
    }

    /// The letters that could not be taken, at most 50, oldest first.
    static func missed(_ id: MailboxID, validity: UInt32, in tx: Transaction) throws -> [UInt32] {
        try tx.rows(
            """
            SELECT uid FROM mailbox_message
            WHERE mailbox_id = \(id) AND uid_validity = \(Int64(validity)) AND note IS NOT NULL AND intake_id IS NULL
            ORDER BY uid LIMIT 50
            """
        ) { UInt32(clamping: $0.integer(0)) }
    }

    /// Begins the numbers of the server anew. What was left to do to letters by their old numbers cannot be done any more: it
    /// is done when they are found again. Everything up to `old` is history.
    static func renumber(
        _ id: MailboxID, to validity: UInt32, after last: UInt32, old: UInt32 = 0, _ holder: LeaseHolder,
        in tx: Transaction
    ) throws {
        try MailboxLease.hold(
            id, holder, "uid_validity = \(Int64(validity)), last_uid = \(Int64(last)), old_uid = \(Int64(old))", in: tx)
        try tx.run(
            """
            UPDATE mailbox_message SET to_do = 0
            WHERE mailbox_id = \(id) AND uid_validity <> \(Int64(validity)) AND to_do = 1
            """)
    }

    private static func note(
        _ mail: TakenMail, _ intake: ID<IntakeItem>?, _ mailbox: Mailbox, _ validity: UInt32, in tx: Transaction
    ) throws {
        let toDo = mailbox.after != .leave && intake != nil && !mail.stays ? 1 : 0
        try tx.run(
            """
            INSERT INTO mailbox_message (mailbox_id, uid_validity, uid, intake_id, taken_ms, to_do, note)
            VALUES (\(mailbox.id), \(Int64(validity)), \(Int64(mail.uid)), \(intake), \(tx.now), \(toDo), \(mail.note))
            ON CONFLICT (mailbox_id, uid_validity, uid) DO UPDATE SET intake_id = excluded.intake_id,
              taken_ms = excluded.taken_ms, to_do = excluded.to_do, note = excluded.note
            """)
    }
}
