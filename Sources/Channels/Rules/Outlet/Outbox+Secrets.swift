package import Kernel
package import Store

/// Letters that hold a secret, such as a link that signs somebody in: their bytes are kept no longer than they are needed.
extension Outbox {
    /// Says that a message opens something for whoever reads it, until `end`.
    package static func opensUntil(_ end: Instant, _ id: ID<OutboxItem>, in tx: Transaction) throws {
        try tx.run("UPDATE outbox SET secret_until_ms = \(end) WHERE id = \(id)")
    }

    /// Drops the bytes of those that have left, and of those whose secret opens nothing any more, which then do not leave
    /// either; at most 1,000 at once, and how many. Served by `outbox_secret`.
    @discardableResult
    package static func dropSecrets(in tx: Transaction) throws -> Int {
        let spent = try tx.rows(spentSecrets(at: tx.now)) {
            (id: $0.id(0, of: OutboxItem.self), blob: $0.id(1, of: Blob.self))
        }
        guard !spent.isEmpty else { return 0 }
        try tx.run("UPDATE blob SET bytes = \([UInt8]()), size = 0 WHERE id IN (\(list: spent.map(\.blob)))")
        try tx.run(
            """
            UPDATE outbox SET secret_until_ms = NULL,
              state = CASE WHEN state IN ('held', 'unsent', 'delayed', 'held_back') THEN 'taken_back' ELSE state END
            WHERE id IN (\(list: spent.map(\.id)))
            """)
        return spent.count
    }

    static func spentSecrets(at now: Instant) -> Query {
        """
        SELECT id, blob_id FROM outbox
        WHERE secret_until_ms IS NOT NULL AND (state = 'sent' OR secret_until_ms <= \(now)) AND state NOT IN ('sending', 'handed')
        ORDER BY secret_until_ms LIMIT 1000
        """
    }
}
