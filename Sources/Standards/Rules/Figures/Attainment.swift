package import Kernel
package import PeopleRules
package import Statistics
package import Store

/// How many clocks of a standard had their verdict in a time, and how many of them met it. A clock counts on the day of its
/// verdict: when it stopped in time, or when its time ran out.
package struct Attainment: Equatable, Sendable {
    package let met: Int
    package let n: Int

    /// The share that met it, with its Wilson interval; nil when there was no verdict.
    package var estimate: Estimate? { Share(met, of: n)?.estimate() }

    /// By what attainment can be split.
    package enum Split: String, Sendable, CaseIterable {
        case channel
        case hour
        case weekday
        case member
    }

    package init(met: Int, n: Int) {
        (self.met, self.n) = (met, n)
    }

    static let none = Attainment(met: 0, n: 0)
}

/// Attainment over time with control limits: which weeks differ from the rest by more than chance allows.
package struct AttainmentChart: Equatable, Sendable {
    /// The day number of each week's Monday, in order; weeks without a verdict are left out.
    package let weeks: [Int]
    package let chart: ShareChart
}

extension Attainment {
    /// The attainment of each of these standards on local days in `days`, of what was judged as the newest version judges.
    package static func of(
        _ ids: [StandardID], days: ClosedRange<Int>, in tx: Transaction
    ) throws -> [StandardID: Attainment] {
        guard !ids.isEmpty else { return [:] }
        let rows = try tx.rows(AttainmentQueries.all(ids, days)) {
            ($0.id(0, of: Standard.self), Counted(met: $0.int(1) == 1, count: $0.int(2)))
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { Attainment($0.map(\.1)) }
    }

    /// A standard's attainment by what its clocks have in common, by the key of each group: a channel's word, an hour, a weekday
    /// from 1 for Monday, a member's id.
    package static func of(
        _ id: StandardID, by split: Split, days: ClosedRange<Int>, in tx: Transaction
    ) throws -> [String: Attainment] {
        let rows = try tx.rows(AttainmentQueries.split(id, split, days)) {
            ($0.text(0), Counted(met: $0.int(1) == 1, count: $0.int(2)))
        }
        return Dictionary(grouping: rows.filter { !$0.0.isEmpty }, by: \.0).mapValues { Attainment($0.map(\.1)) }
    }

    /// What each version of a standard judged on local days in `days`; versions without a verdict are not there.
    package static func byVersion(
        _ id: StandardID, days: ClosedRange<Int>, in tx: Transaction
    ) throws -> [StandardVersionID: Attainment] {
        let rows = try tx.rows(AttainmentQueries.byVersion(id, days)) {
            ($0.id(0, of: StandardVersion.self), Counted(met: $0.int(1) == 1, count: $0.int(2)))
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { Attainment($0.map(\.1)) }
    }

    /// A standard's attainment by team: each function of the members who stopped its clocks. Who has several counts in each.
    package static func byTeam(
        _ id: StandardID, days: ClosedRange<Int>, in tx: Transaction
    ) throws -> [String: Attainment] {
        let members = Dictionary(try Members.all(in: tx).map { ("\($0.id)", $0.functions) }) { first, _ in first }
        var teams: [String: Attainment] = [:]
        for (member, part) in try of(id, by: .member, days: days, in: tx) {
            for function in members[member] ?? [] {
                let sum = teams[function] ?? .none
                teams[function] = Attainment(met: sum.met + part.met, n: sum.n + part.n)
            }
        }
        return teams
    }

    /// A standard's attainment week by week; nil without any verdict.
    package static func weeks(
        of id: StandardID, days: ClosedRange<Int>, in tx: Transaction
    ) throws -> AttainmentChart? {
        let rows = try tx.rows(AttainmentQueries.byDay(id, days)) {
            ($0.int(0), Counted(met: $0.int(1) == 1, count: $0.int(2)))
        }
        let byWeek = Dictionary(grouping: rows) { $0.0 - ((($0.0 + 3) % 7) + 7) % 7 }
        let weeks = byWeek.keys.sorted()
        let shares = weeks.compactMap { week in
            let part = Attainment((byWeek[week] ?? []).map(\.1))
            return Share(part.met, of: part.n)
        }
        return ShareChart(shares).map { AttainmentChart(weeks: weeks, chart: $0) }
    }

    private init(_ counted: [Counted]) {
        met = counted.filter(\.met).reduce(0) { $0 + $1.count }
        n = counted.reduce(0) { $0 + $1.count }
    }
}

private struct Counted {
    let met: Bool
    let count: Int
}
