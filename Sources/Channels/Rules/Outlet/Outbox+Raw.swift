package import Store

extension Outbox {
    /// The latest message that belongs to a subject, as it leaves or left; nil when there is none. Served by `outbox_subject`.
    package static func raw(subject: Int64, in tx: Transaction) throws -> [UInt8]? {
        try tx.row(rawNow(subject: subject)) { $0.blob(0) }
    }

    static func rawNow(subject: Int64) -> Query {
        """
        SELECT b.bytes FROM outbox o JOIN blob b ON b.id = o.blob_id
        WHERE o.subject_id = \(subject) ORDER BY o.id DESC LIMIT 1
        """
    }
}
