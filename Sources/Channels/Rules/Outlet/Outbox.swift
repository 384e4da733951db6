import Jobs
package import Kernel
package import Store

/// Hands one message to the server. Safe to run twice: a message that is found in the middle of being sent is not sent again.
package struct SendMail: Job {
    package static let name = "outbox.send"
    package let item: ID<OutboxItem>

    package init(item: ID<OutboxItem>) {
        self.item = item
    }
}

/// The durable way out. What was put here leaves once, or says why it did not.
package enum Outbox {
    /// Puts a composed message in the outbox; it leaves after `held` unless it is taken back.
    package static func put(
        _ message: RawInput, from: String, recipients: [String], subject: Int64, held: Span, in tx: Transaction
    ) throws -> ID<OutboxItem> {
        let blob = try Blobs.keep(message.bytes, hash: message.hash, in: tx)
        let id = tx.nextID(of: OutboxItem.self)
        let until = tx.now + held
        try tx.run(
            """
            INSERT INTO outbox (id, subject_id, blob_id, sender, recipients, state, held_until_ms, made_ms)
            VALUES (\(id), \(subject), \(blob), \(from), \(recipients.joined(separator: "\n")),
              \(OutboxItem.State.held), \(until), \(tx.now))
            """)
        try Jobs.enqueue(SendMail(item: id), at: until, key: key(id), in: tx)
        return id
    }

    /// Takes a message back before it leaves; false when it is too late.
    package static func takeBack(_ id: ID<OutboxItem>, in tx: Transaction) throws -> Bool {
        let changed = try tx.changed(
            by:
                """
                UPDATE outbox SET state = \(OutboxItem.State.takenBack)
                WHERE id = \(id) AND state IN ('held', 'unsent') AND (state = 'unsent' OR held_until_ms > \(tx.now))
                """)
        if changed == 1 { try Jobs.cancel(key: key(id), in: tx) }
        return changed == 1
    }

    /// Claims a message for sending; nil when it was taken back or has left. One that another run left in the middle
    /// becomes `unknown`, since nobody can tell whether it arrived.
    package static func claim(_ id: ID<OutboxItem>, in tx: Transaction) throws -> (item: OutboxItem, bytes: [UInt8])? {
        guard let found = try item(id, in: tx) else { return nil }
        switch found.state {
        case .held, .unsent, .delayed:
            try set(id, .sending, problem: nil, in: tx)
            let bytes = try tx.row(
                "SELECT b.bytes FROM outbox o JOIN blob b ON b.id = o.blob_id WHERE o.id = \(id)", { $0.blob(0) })
            return bytes.map { (found, $0) }
        case .sending:
            try set(id, .unknown, problem: nil, in: tx)
            try tx.announce("outbox:\(found.subject)")
            return nil
        case .sent, .refused, .unknown, .takenBack: return nil
        }
    }

    /// Records how it ended, or that it was put off.
    package static func set(
        _ id: ID<OutboxItem>, _ state: OutboxItem.State, problem: String?, in tx: Transaction
    ) throws {
        let sent: Instant? = state == .sent ? tx.now : nil
        try tx.run(
            "UPDATE outbox SET state = \(state), problem = \(problem), sent_ms = \(sent) WHERE id = \(id)")
    }

    /// Has a message tried again after as long as it has waited already, a minute at least and an hour at most. After two
    /// days it counts as refused: it will not leave by itself any more.
    static func putOff(_ item: OutboxItem, problem: String, in tx: Transaction) throws {
        let waited = tx.now - item.heldUntil
        guard waited < .days(2) else { return try set(item.id, .refused, problem: problem, in: tx) }
        try set(item.id, .delayed, problem: problem, in: tx)
        let pause = min(max(waited, .minutes(1)), .hours(1))
        try Jobs.enqueue(SendMail(item: item.id), at: tx.now + pause, key: key(item.id), in: tx)
    }

    /// Queues again what waits for a server to be set up; how many.
    package static func sendUnsent(in tx: Transaction) throws -> Int {
        let ids = try tx.rows("SELECT id FROM outbox WHERE state = 'unsent' ORDER BY id LIMIT 1000") {
            $0.id(0, of: OutboxItem.self)
        }
        for id in ids { try Jobs.enqueue(SendMail(item: id), key: key(id), in: tx) }
        return ids.count
    }

    /// One message; nil when there is none.
    package static func item(_ id: ID<OutboxItem>, in tx: Transaction) throws -> OutboxItem? {
        try tx.row("\(columns) WHERE id = \(id)", item)
    }

    /// The messages that belong to these subjects, by the subject. Served by `outbox_subject`.
    package static func items(subjects: [Int64], in tx: Transaction) throws -> [Int64: OutboxItem] {
        let rows = try tx.rows(belonging(to: subjects), item)
        return Dictionary(rows.map { ($0.subject, $0) }) { $1 }
    }

    /// What did not leave and will not by itself: refused, unknown, or no server; newest first, at most `limit`. Served by
    /// `outbox_stuck`.
    package static func stuck(limit: Int = 50, in tx: Transaction) throws -> [OutboxItem] {
        try tx.rows(stuckNow(limit: limit), item)
    }

    static func belonging(to subjects: [Int64]) -> Query {
        "\(columns) WHERE subject_id IN (\(list: subjects)) ORDER BY id"
    }

    static func stuckNow(limit: Int) -> Query {
        "\(columns) WHERE state IN ('refused', 'unknown', 'unsent') ORDER BY id DESC LIMIT \(limit)"
    }

    private static let columns: Query =
        "SELECT id, subject_id, state, held_until_ms, sender, recipients, problem FROM outbox"

    private static func item(_ row: any Row) -> OutboxItem {
        OutboxItem(
            id: row.id(0), subject: row.integer(1), state: row.word(2, else: .unknown), heldUntil: row.instant(3),
            from: row.text(4), recipients: row.text(5).split(separator: "\n").map(String.init),
            problem: row.textOrNil(6))
    }

    private static func key(_ id: ID<OutboxItem>) -> String { "outbox \(id)" }
}
