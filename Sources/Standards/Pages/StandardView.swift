import ConversationsPages
import ConversationsRules
import Kernel
import StandardsRules
import Store
import Web
import Words

/// What a standard's page shows, as plain values.
struct StandardView: Sendable {
    let standard: Standard
    let versions: [StandardVersion]
    let attainment: Attainment
    /// What each version judged in the last 30 days.
    let byVersion: [StandardVersionID: Attainment]
    let chart: AttainmentChart?
    let splits: [Part]
    let clocks: [StandardClock]
    let calendars: [DeskCalendar]
    /// The calendar that it counts by.
    let calendarName: String

    /// One table of attainment: a title, and each group's name with its share.
    struct Part: Sendable {
        let title: String
        let id: String
        let rows: [(String, Attainment)]
    }

    /// Reads the page; eleven statements.
    init(_ id: StandardID, zone: Zone, in tx: Transaction) throws {
        (standard, versions) = try Standards.history(of: id, in: tx)
        let month = tx.now.lastDays(30, in: zone)
        attainment = try Attainment.of([id], days: month, in: tx)[id] ?? Attainment(met: 0, n: 0)
        byVersion = try Attainment.byVersion(id, days: month, in: tx)
        chart = try Attainment.weeks(of: id, days: tx.now.lastDays(7 * 26, in: zone), in: tx)
        splits = try Self.splits(id, days: month, in: tx)
        clocks = try Clocks.latest(of: id, limit: 12, in: tx)
        let all = try DeskCalendars.all(in: tx)
        calendars = all.filter { $0.retired == nil }
        calendarName = all.first { [standard] in $0.id == standard.current.calendar }?.name ?? ""
    }

    private static func splits(_ id: StandardID, days: ClosedRange<Int>, in tx: Transaction) throws -> [Part] {
        let weekdays = Words.Moments.weekdayNames
        let channel = try Attainment.of(id, by: .channel, days: days, in: tx)
        let hour = try Attainment.of(id, by: .hour, days: days, in: tx)
        let weekday = try Attainment.of(id, by: .weekday, days: days, in: tx)
        let team = try Attainment.byTeam(id, days: days, in: tx)
        let parts = [
            Part(
                title: Words.Standards.byChannel, id: "by-channel",
                rows: channel.sorted { $0.key < $1.key }.map { (Channel(rawValue: $0.key)?.title ?? $0.key, $0.value) }),
            Part(
                title: Words.Standards.byTeam, id: "by-team",
                rows: team.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
            Part(
                title: Words.Standards.byWeekday, id: "by-weekday",
                rows: weekday.compactMap { key, part in Int(key).map { ($0, part) } }.sorted { $0.0 < $1.0 }.map {
                    (weekdays[max(0, min(6, $0.0 - 1))], $0.1)
                }),
            Part(
                title: Words.Standards.byHour, id: "by-hour",
                rows: hour.compactMap { key, part in Int(key).map { ($0, part) } }.sorted { $0.0 < $1.0 }.map {
                    ("\($0.0):00", $0.1)
                }),
        ]
        return parts.filter { !$0.rows.isEmpty }
    }
}
