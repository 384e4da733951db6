package import Jobs
package import Kernel
package import Store

/// Hands one message to the server. Safe to run twice: only the run that claimed the message last may end it, and one of
/// which nobody can tell whether it arrived is not sent again.
package struct SendMail: Job {
    package static let name = "outbox.send"
    package static let lane = JobLane.slow
    package let item: ID<OutboxItem>

    package init(item: ID<OutboxItem>) {
        self.item = item
    }
}

/// The durable way out. What was put here leaves once, or says why it did not.
package enum Outbox {
    /// Puts a composed message in the outbox; it leaves after `held` unless it is taken back. `messageID` is the one in it,
    /// by which what comes back is known.
    package static func put(
        _ message: RawInput, from: String, recipients: [String], subject: Int64, messageID: String? = nil,
        purpose: OutboxItem.Purpose = .answer, held: Span, in tx: Transaction
    ) throws -> ID<OutboxItem> {
        let blob = try Blobs.keep(message.bytes, hash: message.hash, in: tx)
        let id = tx.nextID(of: OutboxItem.self)
        let until = tx.now + held
        try tx.run(
            """
            INSERT INTO outbox (id, subject_id, blob_id, sender, recipients, state, held_until_ms, made_ms, mailbox_id,
              message_id, purpose)
            VALUES (\(id), \(subject), \(blob), \(from), \(recipients.joined(separator: "\n")),
              \(OutboxItem.State.held), \(until), \(tx.now), \(try Mailboxes.of(address: from, in: tx)?.id),
              \(messageID), \(purpose))
            """)
        let isHeld = try purpose.isByItself && Brake.holds(id, in: tx)
        if !isHeld { try queue(id, at: until, in: tx) }
        return id
    }

    /// Takes a message back before it leaves; false when it is too late, for one of its receivers at least.
    package static func takeBack(_ id: ID<OutboxItem>, in tx: Transaction) throws -> Bool {
        let changed = try tx.changed(
            by:
                """
                UPDATE outbox SET state = \(OutboxItem.State.takenBack), next_try_ms = NULL
                WHERE id = \(id) AND (state IN ('unsent', 'delayed') OR state = 'held' AND held_until_ms > \(tx.now))
                  AND NOT EXISTS (SELECT 1 FROM outbox_recipient r WHERE r.outbox_id = \(id) AND r.state = 'taken')
                """)
        if changed == 1 { try Jobs.cancel(key: key(id), in: tx) }
        return changed == 1
    }

    /// Queues again what waits for a server to be set up, and what the server of `address` put off, when that is given; how
    /// many. Served by `outbox_unsent` and `outbox_delayed`.
    @discardableResult
    package static func sendUnsent(from address: String? = nil, in tx: Transaction) throws -> Int {
        var ids = try tx.rows(unsent(limit: 1_000)) { $0.id(0, of: OutboxItem.self) }
        if let address {
            ids += try tx.rows(delayed(from: address, limit: 1_000)) { $0.id(0, of: OutboxItem.self) }
        }
        for id in ids { try queue(id, at: tx.now, in: tx) }
        return ids.count
    }

    static func unsent(limit: Int) -> Query {
        "SELECT id FROM outbox WHERE state = 'unsent' ORDER BY id LIMIT \(limit)"
    }

    static func delayed(from address: String, limit: Int) -> Query {
        """
        SELECT id FROM outbox WHERE state = 'delayed' AND lower(sender) = \(address.lowercased())
        ORDER BY id LIMIT \(limit)
        """
    }

    /// Whether a mailbox names a server of its own for sending, so that mail leaves where the program's settings name none.
    package static func hasOwnWay(in tx: Transaction) throws -> Bool {
        try tx.row("SELECT id FROM mailbox WHERE out_host IS NOT NULL ORDER BY id LIMIT 1") { $0.integer(0) } != nil
    }

    static func queue(_ id: ID<OutboxItem>, at moment: Instant, in tx: Transaction) throws {
        try Jobs.enqueue(SendMail(item: id), at: moment, key: key(id), in: tx)
    }

    static func key(_ id: ID<OutboxItem>) -> String { "outbox \(id)" }
}
