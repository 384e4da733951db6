package import Kernel
package import PeopleRules
package import Store
import Timeline

/// When a colleague is away, and who sees to their promises meanwhile.
package struct Absence: Equatable, Sendable {
    package let member: MemberID
    package let from: Instant
    /// When they are back.
    package let until: Instant
    package let standIn: MemberID

    /// Whether somebody who is away then cannot see to what falls due at `moment`.
    func covers(_ moment: Instant) -> Bool { from <= moment && moment < until }
}

/// Who is away.
package enum Absences {
    /// Makes true that a colleague is away and who stands in. What falls due meanwhile is passed on when they go. One absence a
    /// colleague: a new one takes the place of the last.
    package static func set(
        _ member: MemberID, from start: Instant, until end: Instant, standIn: MemberID, by: MemberID?,
        in tx: Transaction
    ) throws {
        guard end > start, end > tx.now else { throw PromiseRefusal.awayBackwards }
        let other = try Members.member(standIn, in: tx)
        let isAway = try of(standIn, in: tx).map { $0.from < end && start < $0.until } ?? false
        guard other.isActive, standIn != member, !isAway else { throw PromiseRefusal.standInAway(other.name) }
        _ = try Members.member(member, in: tx)
        try tx.run(
            """
            INSERT INTO absence (member_id, from_ms, until_ms, stand_in)
            VALUES (\(member), \(start), \(end), \(standIn))
            ON CONFLICT (member_id) DO UPDATE SET from_ms = excluded.from_ms, until_ms = excluded.until_ms,
              stand_in = excluded.stand_in
            """)
        try PassOnPromises.enqueue(for: member, at: max(start, tx.now), by: by, in: tx)
        try tell(member, by: by, in: tx)
    }

    /// Has a promise passed on that was made by, or given to, somebody who is away when it falls due.
    static func follow(_ promise: Promise, in tx: Transaction) throws {
        guard promise.settlement == nil, let absence = try of(promise.owner, in: tx), absence.covers(promise.due)
        else { return }
        try PassOnPromises.enqueue(for: promise.owner, at: max(absence.from, tx.now), by: nil, in: tx)
    }

    /// Makes true that a colleague is not away. What was passed on stays where it is.
    package static func end(_ member: MemberID, by: MemberID?, in tx: Transaction) throws {
        guard try of(member, in: tx) != nil else { return }
        try tx.run("DELETE FROM absence WHERE member_id = \(member)")
        try tell(member, by: by, in: tx)
    }

    /// When a colleague is away; nil when nobody said that they are. Served by the primary key.
    package static func of(_ member: MemberID, in tx: Transaction) throws -> Absence? {
        try tx.row("\(columns) WHERE member_id = \(member)", read)
    }

    /// Everybody's absence that is not over, by who is away. A house has tens of members.
    static func current(in tx: Transaction) throws -> [MemberID: Absence] {
        let all = try tx.rows("\(columns) WHERE until_ms > \(tx.now) ORDER BY member_id LIMIT 1000", read)
        return Dictionary(all.map { ($0.member, $0) }) { first, _ in first }
    }

    private static func tell(_ member: MemberID, by: MemberID?, in tx: Transaction) throws {
        try Timeline.append(AbsenceChanged(member: member), subject: member.value, by: by?.value, in: tx)
        try tx.announce("promises")
    }

    private static func read(_ row: any Row) -> Absence {
        Absence(member: row.id(0), from: row.instant(1), until: row.instant(2), standIn: row.id(3))
    }

    private static let columns: Query = "SELECT member_id, from_ms, until_ms, stand_in FROM absence"
}
