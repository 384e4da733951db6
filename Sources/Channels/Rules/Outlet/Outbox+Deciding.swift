import Jobs
package import Kernel
package import Store

/// What colleagues decide about a message that did not leave by itself.
extension Outbox {
    /// Has it tried again at once, for two days more; for those only who have not got it. Of one whose fate is unknown, somebody
    /// may get two.
    package static func sendAgain(_ id: ID<OutboxItem>, in tx: Transaction) throws {
        let item = try stuck(id, [.refused, .givenUp, .unknown, .unsent, .delayed, .heldBack], in: tx)
        try refuseEmptied(id, in: tx)
        try tx.run("DELETE FROM outbox_recipient WHERE outbox_id = \(id) AND state <> 'taken'")
        try tx.run(
            """
            UPDATE outbox SET state = \(OutboxItem.State.held), held_until_ms = \(tx.now), next_try_ms = NULL,
              handed_ms = NULL, settled_ms = NULL, settled_by = NULL, settled_from = NULL
            WHERE id = \(id)
            """)
        try queue(id, at: tx.now, in: tx)
        try tx.announce("outbox:\(item.subject)")
    }

    /// A colleague knows that a message whose fate was unknown has arrived.
    package static func settleArrived(_ id: ID<OutboxItem>, by member: Int64, in tx: Transaction) throws {
        let item = try stuck(id, [.unknown], in: tx)
        try decide(item, .sent, sent: item.handed ?? tx.now, by: member, in: tx)
    }

    /// A message shall not leave any more.
    package static func drop(_ id: ID<OutboxItem>, by member: Int64, in tx: Transaction) throws {
        let item = try stuck(id, [.refused, .givenUp, .unknown, .unsent, .delayed, .heldBack], in: tx)
        try Jobs.cancel(key: key(id), in: tx)
        try decide(item, .dropped, sent: nil, by: member, in: tx)
    }

    /// Makes undone what a colleague decided about it; what was still to leave by itself is.
    package static func undecide(_ id: ID<OutboxItem>, in tx: Transaction) throws {
        guard let item = try item(id, in: tx) else { throw Absent("letter") }
        guard let before = item.settledFrom else {
            throw Conflict("Somebody else has decided about this letter meanwhile. Look at it as it is now.")
        }
        try refuseEmptied(id, in: tx)
        try tx.run(
            """
            UPDATE outbox SET state = \(before), sent_ms = NULL, settled_ms = NULL, settled_by = NULL, settled_from = NULL
            WHERE id = \(id)
            """)
        if before == .delayed || before == .unsent { try queue(id, at: tx.now, in: tx) }
        try tx.announce("outbox:\(item.subject)")
    }

    private static func stuck(
        _ id: ID<OutboxItem>, _ states: [OutboxItem.State], in tx: Transaction
    ) throws -> OutboxItem {
        guard let item = try item(id, in: tx) else { throw Absent("letter") }
        guard states.contains(item.state) else {
            throw Conflict("This letter is not stuck any more. Look at it as it is now.")
        }
        return item
    }

    /// Of a letter whose secret opens nothing any more nothing is kept that could leave.
    private static func refuseEmptied(_ id: ID<OutboxItem>, in tx: Transaction) throws {
        let size = try tx.row("SELECT b.size FROM outbox o JOIN blob b ON b.id = o.blob_id WHERE o.id = \(id)") {
            $0.int(0)
        }
        guard size != 0 else {
            throw Conflict("The link in this letter opens nothing any more, so it is not kept. Make a new one.")
        }
    }

    private static func decide(
        _ item: OutboxItem, _ state: OutboxItem.State, sent: Instant?, by member: Int64, in tx: Transaction
    ) throws {
        try tx.run(
            """
            UPDATE outbox SET state = \(state), sent_ms = \(sent), next_try_ms = NULL, settled_ms = \(tx.now),
              settled_by = \(member), settled_from = \(item.state)
            WHERE id = \(item.id)
            """)
        try tx.announce("outbox:\(item.subject)")
    }
}
