import ConversationsRules
import Kernel
import Store

/// Every version of every standard with the versions of its calendar: all that is needed to judge an exchange. A house has
/// few; they are read whole, in two statements.
///
/// What has its verdict keeps it: whatever changes afterwards, the calendar version that was in force, the kind of occasion
/// that it was then, and a standard that has since been given up go on counting for it. All of this is computed from what
/// was recorded, so that counting again gives the same rows.
struct Judges: Sendable {
    private let versions: [(version: StandardVersion, retired: Instant?)]
    private let calendars: [CalendarID: [CalendarVersion]]

    /// What this transaction read before, or reads now: many acts in one ask alike.
    static func known(in tx: Transaction) throws -> Judges {
        try tx.remembered(name) { try Judges(in: tx) }
    }

    /// Makes true that they are read again. Whoever adds or ends a version says so.
    static func forget(in tx: Transaction) { tx.forget(name) }

    private static let name = "judges"

    private init(in tx: Transaction) throws {
        versions = try tx.rows(StandardStore.all, StandardStore.read)
        let ids = Set(versions.map(\.version.calendar)).sorted()
        let all = ids.isEmpty ? [] : try tx.rows(CalendarStore.versions(of: ids)) { try CalendarStore.version($0) }
        calendars = Dictionary(grouping: all, by: \.calendar)
    }

    /// Whether no standard was ever made.
    var isEmpty: Bool { versions.isEmpty }

    /// Since when the first standard judges; nothing that began before has a clock.
    var earliest: Instant? { versions.map(\.version.since).min() }

    /// Whether a standard asks from whom something came, or about what.
    var lookCloser: Bool { versions.contains { $0.version.population.looksCloser } }

    var measures: Set<Measure> { Set(versions.map(\.version.measure)) }

    /// What judges an exchange of this measure: each version that was in force when it began and covers it, or covered it when
    /// it had its verdict. A standard that was given up judges only what had its verdict before. `occasion` is nil for what
    /// every standard of its measure covers.
    func judging(
        _ exchange: Exchange, of measure: Measure, on occasion: Occasion?
    ) -> [(StandardVersion, CalendarVersion)] {
        versions.compactMap { version, retired in
            guard version.measure == measure, version.judges(exchange.began),
                let calendar = calendar(of: version, for: exchange)
            else { return nil }
            func had(by moment: Instant) -> Bool { exchange.hasVerdict(by: moment, version, calendar) }
            if let retired, !had(by: retired) { return nil }
            guard let occasion, !version.population.covers(occasion) else { return (version, calendar) }
            let covered = occasion.sortings.contains { sorting in
                version.population.covers(occasion.at(sorting.from)) && had(by: sorting.at)
            }
            return covered ? (version, calendar) : nil
        }
    }

    func version(_ id: StandardVersionID) -> StandardVersion? {
        versions.first { $0.version.id == id }?.version
    }

    func calendar(_ id: CalendarVersionID) -> CalendarVersion? {
        for all in calendars.values {
            if let found = all.first(where: { $0.id == id }) { return found }
        }
        return nil
    }

    /// The newest version of a standard's calendar; for what had its verdict before that began, the one that gave it.
    private func calendar(of version: StandardVersion, for exchange: Exchange) -> CalendarVersion? {
        let all = calendars[version.calendar] ?? []
        let first = all.lastIndex { $0.since <= exchange.began } ?? all.startIndex
        for (one, next) in zip(all[first...], all[first...].dropFirst())
        where exchange.hasVerdict(by: next.since, version, one) {
            return one
        }
        return all.last
    }
}

extension Exchange {
    /// Whether it had its verdict by a moment, as the house knew it then: it had stopped, or its time had run out.
    fileprivate func hasVerdict(by moment: Instant, _ version: StandardVersion, _ calendar: CalendarVersion) -> Bool {
        if let stop, stop.recorded <= moment { return true }
        guard began < moment else { return false }
        var open = self
        open.stop = nil
        return ClockCount(open, by: version, calendar.calendarHours, at: moment).isLate
    }
}
