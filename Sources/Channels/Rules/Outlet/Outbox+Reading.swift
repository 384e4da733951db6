package import Kernel
package import Store

extension Outbox {
    /// One message; nil when there is none.
    package static func item(_ id: ID<OutboxItem>, in tx: Transaction) throws -> OutboxItem? {
        try tx.row("\(columns) WHERE id = \(id)", item)
    }

    /// The message of ours with this Message-ID, without angle brackets; nil when none left under it. Served by
    /// `outbox_message`.
    package static func item(messageID: String, in tx: Transaction) throws -> OutboxItem? {
        try tx.row(named(messageID), item)
    }

    static func named(_ messageID: String) -> Query {
        "\(columns) WHERE message_id = \(messageID) ORDER BY id LIMIT 1"
    }

    /// The messages that belong to these subjects, by the subject. Served by `outbox_subject`.
    package static func items(subjects: [Int64], in tx: Transaction) throws -> [Int64: OutboxItem] {
        let rows = try tx.rows(belonging(to: subjects), item)
        return Dictionary(rows.map { ($0.subject, $0) }) { $1 }
    }

    static func belonging(to subjects: [Int64]) -> Query {
        "\(columns) WHERE subject_id IN (\(list: subjects)) ORDER BY id"
    }

    /// As the index `outbox_stuck` has them.
    private static let stuckStates: Query = "'refused', 'given_up', 'unknown', 'unsent', 'held_back'"

    /// What did not leave and will not by itself: refused, given up, unknown, no server, or held; newest first, at most `limit`,
    /// older than `before`. Served by `outbox_stuck`.
    package static func stuck(
        before: ID<OutboxItem>? = nil, limit: Int = 50, in tx: Transaction
    ) throws -> [OutboxItem] {
        try tx.rows(stuckNow(before: before, limit: limit), item)
    }

    static func stuckNow(before: ID<OutboxItem>? = nil, limit: Int) -> Query {
        let older: Query? = before.map { "AND id < \($0)" }
        return """
            \(columns) WHERE state IN (\(stuckStates)) \(older)
            ORDER BY id DESC LIMIT \(limit)
            """
    }

    /// What was put off and is tried again by itself; newest first, at most `limit`. Served by `outbox_delayed`.
    package static func waiting(limit: Int = 50, in tx: Transaction) throws -> [OutboxItem] {
        try tx.rows(waitingNow(limit: limit), item)
    }

    static func waitingNow(limit: Int) -> Query {
        "\(columns) WHERE state = 'delayed' ORDER BY id DESC LIMIT \(limit)"
    }

    /// What colleagues decided about since `moment`, the latest decision first, at most `limit`. Served by `outbox_settled`.
    package static func settled(
        since moment: Instant, limit: Int = 20, in tx: Transaction
    ) throws -> [OutboxItem] {
        try tx.rows(settledNow(since: moment, limit: limit), item)
    }

    static func settledNow(since moment: Instant, limit: Int) -> Query {
        """
        \(columns) WHERE settled_ms IS NOT NULL AND settled_ms >= \(moment) ORDER BY settled_ms DESC, id DESC LIMIT \(limit)
        """
    }

    /// How many are stuck, counted up to `limit`: one value, for a query that counts several things at once.
    package static func counting(upTo limit: Int = 100) -> Query {
        """
        SELECT count(*) FROM (
          SELECT 1 FROM outbox WHERE state IN (\(stuckStates)) LIMIT \(limit)) AS few
        """
    }

    /// What became of these messages for each of those they go to, where that is known singly. Served by its primary key.
    package static func fates(of ids: [ID<OutboxItem>], in tx: Transaction) throws -> [ID<OutboxItem>: [RecipientFate]]
    {
        guard !ids.isEmpty else { return [:] }
        let rows = try tx.rows(fated(ids)) { row in
            (
                row.id(0, of: OutboxItem.self),
                RecipientFate(address: row.text(1), state: row.word(2, else: .refused), reply: row.textOrNil(3))
            )
        }
        return Dictionary(grouping: rows) { $0.0 }.mapValues { $0.map(\.1) }
    }

    static func fated(_ ids: [ID<OutboxItem>]) -> Query {
        """
        SELECT outbox_id, address, state, reply FROM outbox_recipient
        WHERE outbox_id IN (\(list: ids)) ORDER BY outbox_id, address
        """
    }

    /// The beginnings of these messages, which hold what stands in their heads.
    package static func starts(of ids: [ID<OutboxItem>], in tx: Transaction) throws -> [ID<OutboxItem>: [UInt8]] {
        guard !ids.isEmpty else { return [:] }
        let rows = try tx.rows(
            """
            SELECT o.id, substr(b.bytes, 1, 8192) FROM outbox o JOIN blob b ON b.id = o.blob_id
            WHERE o.id IN (\(list: ids)) ORDER BY o.id
            """
        ) { ($0.id(0, of: OutboxItem.self), $0.blob(1)) }
        return Dictionary(rows) { first, _ in first }
    }

    static let columns: Query = """
        SELECT id, subject_id, state, held_until_ms, sender, recipients, problem, purpose, message_id, attempts,
          next_try_ms, handed_ms, made_ms, settled_from, brake
        FROM outbox
        """

    static func item(_ row: any Row) -> OutboxItem {
        OutboxItem(
            id: row.id(0), subject: row.integer(1), state: row.word(2, else: .unknown), heldUntil: row.instant(3),
            from: row.text(4), recipients: row.text(5).split(separator: "\n").map(String.init),
            problem: row.textOrNil(6), purpose: row.word(7, else: .answer), messageID: row.textOrNil(8),
            attempts: row.int(9), nextTry: row.instantOrNil(10), handed: row.instantOrNil(11), made: row.instant(12),
            settledFrom: row.textOrNil(13).flatMap(OutboxItem.State.init),
            brake: row.textOrNil(14).flatMap(Brake.Cause.init))
    }
}
