package import Store

extension Mailboxes {
    /// The servers that our mailboxes are at, each once, at most 200.
    package static func hosts(in tx: Transaction) throws -> [String] {
        try tx.rows("SELECT DISTINCT host FROM mailbox ORDER BY host LIMIT 200") { $0.text(0) }
    }
}
