package import Kernel
package import Store

/// What the last brake holds of one of our addresses.
package struct HeldLetters: Equatable, Sendable {
    /// The address that they leave from.
    package let sender: String
    package let count: Int

    package init(sender: String, count: Int) {
        (self.sender, self.count) = (sender, count)
    }
}

extension Outbox {
    /// What is held, by the address that it leaves from, at most 50 of these. Served by `outbox_held_back`.
    package static func held(in tx: Transaction) throws -> [HeldLetters] {
        try tx.rows(heldNow()) { HeldLetters(sender: $0.text(0), count: $0.int(1)) }
    }

    static func heldNow() -> Query {
        """
        SELECT lower(sender), count(*) FROM outbox WHERE state = 'held_back'
        GROUP BY lower(sender) ORDER BY lower(sender) LIMIT 50
        """
    }

    /// Lets everything go that is held of an address, or sets it aside when `sending` is false; how many, at most 1,000 at once.
    @discardableResult
    package static func letGo(
        from sender: String, sending: Bool, by member: Int64, in tx: Transaction
    ) throws -> Int {
        let ids = try tx.rows(held(from: sender)) { $0.id(0, of: OutboxItem.self) }
        for id in ids {
            if sending {
                try sendAgain(id, in: tx)
            } else {
                try drop(id, by: member, in: tx)
            }
        }
        return ids.count
    }

    static func held(from sender: String) -> Query {
        "SELECT id FROM outbox WHERE state = 'held_back' AND lower(sender) = \(sender.lowercased()) ORDER BY id LIMIT 1000"
    }
}
