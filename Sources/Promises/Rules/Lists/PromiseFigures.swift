package import Kernel
package import PeopleRules
package import Statistics
package import Store

/// How many promises fell due in a time, and how many of them were kept in full and on time. What the person let us off does
/// not count; what is late and open counts as not kept on time.
package struct PromiseShare: Equatable, Sendable {
    package var kept = 0
    package var keptLate = 0
    package var keptInPart = 0
    package var broken = 0
    /// Late, and still open.
    package var late = 0
    /// Still to fall due.
    package var toGo = 0

    package init() {}

    /// How many can be judged.
    package var n: Int { kept + keptLate + keptInPart + broken + late }

    /// The share kept in full and on time, with its Wilson interval; nil when nothing can be judged yet.
    package var estimate: Estimate? { Share(kept, of: n)?.estimate() }

    mutating func add(_ count: Int, _ verdict: Promise.Verdict?, isLate: Bool) {
        switch verdict {
        case .kept: kept += count
        case .keptLate: keptLate += count
        case .keptInPart: keptInPart += count
        case .broken: broken += count
        case .renegotiated, .released, .mistaken: break
        case nil: if isLate { late += count } else { toGo += count }
        }
    }

    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.kept += right.kept
        sum.keptLate += right.keptLate
        sum.keptInPart += right.keptInPart
        sum.broken += right.broken
        sum.late += right.late
        sum.toGo += right.toGo
        return sum
    }
}

/// The shares of a time, by everything that they are split by.
package struct PromiseFigures: Equatable, Sendable {
    package let all: PromiseShare
    package let byOwner: [MemberID: PromiseShare]
    package let byKind: [PromiseKind: PromiseShare]
    /// By the function of the owner now; who has several counts in each.
    package let byTeam: [String: PromiseShare]
    /// Of those to whom most was promised, at most 20.
    package let byPerson: [PersonID: PromiseShare]
    /// By the day number of each week's Monday.
    package let byWeek: [Int: PromiseShare]
    /// How late those were that were kept late, the least late first, at most 10,000.
    package let lateness: [Span]

    /// The middle of how late the late ones were; nil when none was.
    package var medianLateness: Span? { lateness.isEmpty ? nil : lateness[lateness.count / 2] }

    /// The figures of promises that fall due on local days in `days`. Three statements and the team. Served by `promise_figures`.
    package static func read(days: ClosedRange<Int>, in tx: Transaction) throws -> PromiseFigures {
        let rows = try tx.rows(PromiseFigureQueries.counts(days, at: tx.now)) { row in
            Counted(
                owner: row.id(0), kind: row.word(1, else: .other), week: row.int(2),
                verdict: row.textOrNil(3).flatMap(Promise.Verdict.init(rawValue:)), isLate: row.int(4) == 1,
                count: row.int(5))
        }
        let lateness = try tx.rows(PromiseFigureQueries.lateness(days)) { Span(milliseconds: $0.integer(0)) }
        let teams = Dictionary(try Members.all(in: tx).map { ($0.id, $0.functions) }) { first, _ in first }
        return PromiseFigures(
            all: share(rows), byOwner: split(rows) { [$0.owner] }, byKind: split(rows) { [$0.kind] },
            byTeam: split(rows) { teams[$0.owner] ?? [] }, byPerson: try byPerson(days, in: tx),
            byWeek: split(rows) { [$0.week * 7 - 3] },
            lateness: lateness.sorted())
    }

    private static func byPerson(_ days: ClosedRange<Int>, in tx: Transaction) throws -> [PersonID: PromiseShare] {
        let rows = try tx.rows(PromiseFigureQueries.byPerson(days, at: tx.now)) { row in
            var share = PromiseShare()
            (share.kept, share.keptLate, share.keptInPart) = (row.int(1), row.int(2), row.int(3))
            (share.broken, share.late, share.toGo) = (row.int(4), row.int(5), row.int(6))
            return (row.id(0, of: Person.self), share)
        }
        return Dictionary(rows) { first, _ in first }
    }

    /// The share of one person, over all time. Served by `promise_person`.
    package static func of(_ person: PersonID, in tx: Transaction) throws -> PromiseShare {
        var share = PromiseShare()
        _ = try tx.rows(PromiseFigureQueries.of(person, at: tx.now)) { row in
            share.add(
                row.int(2), row.textOrNil(0).flatMap(Promise.Verdict.init(rawValue:)), isLate: row.int(1) == 1)
        }
        return share
    }

    /// The share of all promises that fall due on local days in `days`. One statement. Served by `promise_figures`.
    package static func share(days: ClosedRange<Int>, in tx: Transaction) throws -> PromiseShare {
        var share = PromiseShare()
        _ = try tx.rows(PromiseFigureQueries.share(days, at: tx.now)) { row in
            share.add(
                row.int(2), row.textOrNil(0).flatMap(Promise.Verdict.init(rawValue:)), isLate: row.int(1) == 1)
        }
        return share
    }

    private struct Counted {
        let owner: MemberID
        let kind: PromiseKind
        let week: Int
        let verdict: Promise.Verdict?
        let isLate: Bool
        let count: Int
    }

    private static func share(_ rows: [Counted]) -> PromiseShare {
        var share = PromiseShare()
        for row in rows { share.add(row.count, row.verdict, isLate: row.isLate) }
        return share
    }

    private static func split<Key: Hashable>(_ rows: [Counted], _ keys: (Counted) -> [Key]) -> [Key: PromiseShare] {
        var shares: [Key: PromiseShare] = [:]
        for row in rows {
            for key in keys(row) {
                shares[key, default: PromiseShare()].add(row.count, row.verdict, isLate: row.isLate)
            }
        }
        return shares
    }
}

/// What figures are read with.
enum PromiseFigureQueries {
    /// A week begins on Monday: 1970-01-05 is day 4, so its number is the day's, and three, by seven.
    static func counts(_ days: ClosedRange<Int>, at now: Instant) -> Query {
        """
        SELECT owner_id, kind, week, verdict, is_late, count(*) FROM (
          SELECT owner_id, kind, (due_day + 3) / 7 AS week, verdict,
            CASE WHEN verdict IS NULL AND due_ms < \(now) THEN 1 ELSE 0 END AS is_late
          FROM promise WHERE due_day >= \(days.lowerBound) AND due_day <= \(days.upperBound)) AS fallen
        GROUP BY owner_id, kind, week, verdict, is_late
        """
    }

    static func byPerson(_ days: ClosedRange<Int>, at now: Instant) -> Query {
        func counted(_ which: Query) -> Query { "sum(CASE WHEN \(which) THEN 1 ELSE 0 END)" }
        let verdicts = [Promise.Verdict.kept, .keptLate, .keptInPart, .broken].map { counted("verdict = \($0)") }
        return """
            SELECT person_id, \(.joined(verdicts, by: ", ")), \(counted("verdict IS NULL AND due_ms < \(now)")),
              \(counted("verdict IS NULL AND due_ms >= \(now)"))
            FROM promise WHERE due_day >= \(days.lowerBound) AND due_day <= \(days.upperBound)
            GROUP BY person_id ORDER BY count(*) DESC, person_id LIMIT 20
            """
    }

    static func share(_ days: ClosedRange<Int>, at now: Instant) -> Query {
        """
        SELECT verdict, is_late, count(*) FROM (
          SELECT verdict, CASE WHEN verdict IS NULL AND due_ms < \(now) THEN 1 ELSE 0 END AS is_late
          FROM promise WHERE due_day >= \(days.lowerBound) AND due_day <= \(days.upperBound)) AS fallen
        GROUP BY verdict, is_late
        """
    }

    static func lateness(_ days: ClosedRange<Int>) -> Query {
        """
        SELECT at_ms - due_ms FROM promise
        WHERE due_day >= \(days.lowerBound) AND due_day <= \(days.upperBound) AND verdict = 'kept_late'
        ORDER BY due_day, due_ms LIMIT 10000
        """
    }

    static func of(_ person: PersonID, at now: Instant) -> Query {
        """
        SELECT verdict, is_late, count(*) FROM (
          SELECT verdict, CASE WHEN verdict IS NULL AND due_ms < \(now) THEN 1 ELSE 0 END AS is_late
          FROM promise WHERE person_id = \(person)) AS fallen
        GROUP BY verdict, is_late
        """
    }
}
