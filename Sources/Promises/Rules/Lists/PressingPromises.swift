package import Kernel
package import PeopleRules
package import Store

/// The open promises that somebody has to see to now: late, or so near that their owner is to be warned.
package struct PressingPromises: Equatable, Sendable {
    /// The member's own first, then the soonest due.
    package let late: [Promise]
    /// The soonest due first; when there are more than fit, the member's own are among them.
    package let near: [Promise]

    /// At most `limit` of each, for one member. One statement. Served by `promise_open_due` and `promise_open_owner`.
    package static func read(for member: MemberID, limit: Int, in tx: Transaction) throws -> PressingPromises {
        let found = try tx.rows(query(for: member, at: tx.now, limit: limit), PromiseStore.read)
        var seen: Set<PromiseID> = []
        let each = found.filter { seen.insert($0.id).inserted }
        let mine = each.filter { $0.owner == member } + each.filter { $0.owner != member }
        let near = mine.filter { !$0.isLate(at: tx.now) }.prefix(limit).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        return PressingPromises(late: Array(mine.filter { $0.isLate(at: tx.now) }.prefix(limit)), near: near)
    }

    /// An owner is warned at most so long before a promise falls due.
    private static let longestWarning = Span.days(9)

    static func query(for member: MemberID, at now: Instant, limit: Int) -> Query {
        let late: Query = "AND due_ms < \(now)"
        let near: Query = "AND due_ms >= \(now) AND due_ms < \(now + longestWarning) AND warn_ms <= \(now)"
        let own: Query = "AND owner_id = \(member)"
        let parts = [late, "\(late) \(own)", near, "\(near) \(own)"].map { which -> Query in
            """
            SELECT * FROM (\(PromiseStore.columns) WHERE settled_ms IS NULL \(which)
              ORDER BY due_ms, id LIMIT \(limit)) AS part
            """
        }
        return "\(Query.joined(parts, by: " UNION ALL ")) ORDER BY due_ms, id LIMIT \(4 * limit)"
    }
}
