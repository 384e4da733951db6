import ConversationsRules
import Kernel
import Store

/// Every version of every standard with the versions of its calendar: all that is needed to judge an exchange. A house has
/// few; they are read whole, in two statements.
struct Judges {
    private let versions: [(version: StandardVersion, retired: Instant?)]
    private let calendars: [CalendarID: [CalendarVersion]]

    init(in tx: Transaction) throws {
        versions = try tx.rows(StandardStore.all, StandardStore.read)
        let ids = Set(versions.map(\.version.calendar)).sorted()
        let all = ids.isEmpty ? [] : try tx.rows(CalendarStore.versions(of: ids)) { try CalendarStore.version($0) }
        calendars = Dictionary(grouping: all, by: \.calendar)
    }

    /// Whether no standard was ever made.
    var isEmpty: Bool { versions.isEmpty }

    /// Since when the first standard judges; nothing that began before has a clock.
    var earliest: Instant? { versions.map(\.version.since).min() }

    var measures: Set<Measure> { Set(versions.map(\.version.measure)) }

    /// What judges an exchange of this measure: each version that was in force when it began and covers it. A standard that
    /// was given up judges only what had stopped before.
    func judging(
        _ exchange: Exchange, of measure: Measure, channel: Channel?, at contactPoint: ContactPointID?
    ) -> [(StandardVersion, CalendarVersion)] {
        versions.compactMap { version, retired in
            guard version.measure == measure, version.judges(exchange.began),
                channel.map({ version.population.covers($0, at: contactPoint) }) ?? true,
                retired.map({ retired in exchange.stop.map { $0.recorded < retired } ?? false }) ?? true,
                let calendar = calendar(version.calendar, for: exchange.stop)
            else { return nil }
            return (version, calendar)
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

    /// The newest version of a calendar; of what has stopped, the one that was in force when the house came to know.
    private func calendar(_ id: CalendarID, for stop: Exchange.Stop?) -> CalendarVersion? {
        let all = calendars[id] ?? []
        guard let stop else { return all.last }
        return all.last { $0.since < stop.recorded } ?? all.first
    }
}
