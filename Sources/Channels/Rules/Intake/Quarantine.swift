package import Kernel
package import Store

/// One piece that was put aside, as the list shows it.
package struct QuarantinedItem: Sendable {
    package let id: ID<IntakeItem>
    package let reason: QuarantineReason
    package let subject: String
    package let from: String
    package let source: String
    package let received: Instant
}

/// What was put aside, where people can look and let it in.
package enum Quarantine {
    /// The newest first, older than `before`, at most `limit`; of one reason when it is given. Served by `intake_quarantine`,
    /// for one reason by `intake_reason`.
    package static func page(
        reason: QuarantineReason? = nil, before: ID<IntakeItem>? = nil, limit: Int = 50, in tx: Transaction
    ) throws -> [QuarantinedItem] {
        try tx.rows(paging(reason: reason, before: before, limit: limit), item)
    }

    static func paging(reason: QuarantineReason?, before: ID<IntakeItem>?, limit: Int) -> Query {
        let ofReason: Query? = reason.map { "AND reason = \($0)" }
        let older: Query? = before.map { "AND id < \($0)" }
        return """
            SELECT id, reason, subject, sender, source, received_ms FROM intake
            WHERE state = 'quarantined' \(ofReason) \(older) ORDER BY id DESC LIMIT \(limit)
            """
    }

    /// What is aside for a reason, oldest first, after `last` and up to `end`, at most `limit`. Served by `intake_reason`.
    package static func ids(
        _ reason: QuarantineReason, after last: ID<IntakeItem>?, upTo end: ID<IntakeItem>, limit: Int,
        in tx: Transaction
    ) throws -> [ID<IntakeItem>] {
        try tx.rows(ofReason(reason, after: last, upTo: end, limit: limit)) { $0.id(0) }
    }

    static func ofReason(
        _ reason: QuarantineReason, after last: ID<IntakeItem>?, upTo end: ID<IntakeItem>, limit: Int
    ) -> Query {
        """
        SELECT id FROM intake WHERE state = 'quarantined' AND reason = \(reason) AND id > \(last?.value ?? 0)
          AND id <= \(end) ORDER BY id LIMIT \(limit)
        """
    }

    /// How many of these are still aside.
    package static func count(of ids: [ID<IntakeItem>], in tx: Transaction) throws -> Int {
        guard !ids.isEmpty else { return 0 }
        return try tx.row(
            "SELECT count(*) FROM intake WHERE id IN (\(list: ids)) AND state = 'quarantined'", { $0.int(0) }) ?? 0
    }

    /// One piece; `Absent` when it is not in quarantine.
    package static func item(_ id: ID<IntakeItem>, in tx: Transaction) throws -> QuarantinedItem {
        let found = try tx.row(
            """
            SELECT id, reason, subject, sender, source, received_ms FROM intake
            WHERE id = \(id) AND state = 'quarantined'
            """, item)
        guard let found else { throw Absent("quarantined message") }
        return found
    }

    /// How many are aside, counted up to `limit`: one value, for a query that counts several things at once.
    package static func counting(upTo limit: Int = 100) -> Query {
        "SELECT count(*) FROM (SELECT 1 FROM intake WHERE state = 'quarantined' LIMIT \(limit)) AS few"
    }

    /// How many are aside by reason, all of them. Served by `intake_reason`.
    package static func counts(in tx: Transaction) throws -> [QuarantineReason: Int] {
        let rows = try tx.rows(
            "SELECT reason, count(*) FROM intake WHERE state = 'quarantined' GROUP BY reason ORDER BY reason"
        ) { (QuarantineReason(rawValue: $0.text(0)), $0.int(1)) }
        return Dictionary(uniqueKeysWithValues: rows.compactMap { reason, count in reason.map { ($0, count) } })
    }

    /// The first 64 KB as they came: all of the header, and the beginning of what follows.
    package static func start(_ id: ID<IntakeItem>, in tx: Transaction) throws -> [UInt8] {
        let bytes = try tx.row(
            "SELECT substr(b.bytes, 1, 65536) FROM intake i JOIN blob b ON b.id = i.blob_id WHERE i.id = \(id)"
        ) { $0.blob(0) }
        guard let bytes else { throw Absent("message") }
        return bytes
    }

    /// The bytes as they came.
    package static func raw(_ id: ID<IntakeItem>, in tx: Transaction) throws -> [UInt8] {
        let bytes = try tx.row(
            "SELECT b.bytes FROM intake i JOIN blob b ON b.id = i.blob_id WHERE i.id = \(id)"
        ) { $0.blob(0) }
        guard let bytes else { throw Absent("message") }
        return bytes
    }

    private static func item(_ row: any Row) -> QuarantinedItem {
        QuarantinedItem(
            id: row.id(0), reason: row.word(1, else: .unreadable), subject: row.text(2), from: row.text(3),
            source: row.text(4), received: row.instant(5))
    }
}
