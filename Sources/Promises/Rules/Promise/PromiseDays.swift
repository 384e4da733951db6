package import Calendars
package import Kernel
import PeopleRules
import StandardsRules
package import Store

/// The business days that promises go by.
package struct PromiseDays: Sendable {
    package let calendar: WorkingCalendar
    /// At the end of which business day after the one on which it fell due a promise is broken: 1 for the next.
    package let brokenAfter: Int

    package init(_ calendar: WorkingCalendar, brokenAfter: Int = 1) {
        self.calendar = calendar
        self.brokenAfter = brokenAfter
    }

    /// By what the house has set; without a calendar of its own by the first of the house that is in use, else by the hours of
    /// the business, else Monday to Friday from nine to five in its zone.
    package static func current(in tx: Transaction) throws -> PromiseDays {
        let setting = try PromiseDaySetting.current(in: tx)
        let calendars = try DeskCalendars.all(in: tx)
        let chosen = calendars.first { $0.id == setting.calendar && $0.retired == nil } ?? calendars.usual
        let calendar = try chosen?.current.calendarHours ?? Business.current(in: tx).promiseCalendar
        return PromiseDays(calendar, brokenAfter: setting.brokenAfter)
    }

    /// The local day of a moment, by its number.
    func day(of moment: Instant) -> Int { LocalTime(moment, in: calendar.zone).dayNumber }

    /// When a promise that fell due at `due` is broken by itself: at the end of the next business day, or of a later one.
    package func lapse(after due: Instant) -> Instant {
        var (day, end) = (day(of: due), due)
        for _ in 0..<brokenAfter { (day, end) = close(after: day) }
        return end
    }

    /// The first business day after a local day, and when it ends.
    private func close(after day: Int) -> (day: Int, end: Instant) {
        let midnight = calendar.zone.instant(dayNumber: day + 1, hour: 0)
        guard let first = openings(from: midnight).first(where: { $0.date.dayNumber > day }) else {
            return (day + 1, midnight + .days(1))
        }
        let last = openings(from: first.start).last { $0.date == first.date } ?? first
        return (first.date.dayNumber, last.end)
    }

    private func openings(from moment: Instant) -> [Opening] {
        let near = calendar.openings(from: moment, to: moment + .days(5))
        return near.isEmpty ? calendar.nextOpening(from: moment).map { [$0] } ?? [] : near
    }

    /// When the owner of a promise is warned: the earlier, the longer there is until it falls due. A quarter of the time
    /// before, at least 10 minutes and at most a day; outside of business hours an hour before the closing before it.
    package func warning(made: Instant, due: Instant) -> Instant {
        let whole = (due - made).milliseconds
        let least = min(whole / 2, Span.minutes(10).milliseconds)
        let lead = min(max(whole / 4, least), Span.days(1).milliseconds)
        let moment = due - Span(milliseconds: lead)
        guard !calendar.isOpen(at: moment) else { return moment }
        guard let before = calendar.openings(from: max(made, moment - .days(7)), to: moment).last else { return moment }
        return max(before.start, before.end - .hours(1))
    }
}

extension Business {
    fileprivate var promiseCalendar: WorkingCalendar {
        get throws {
            var week: [Weekday: [OpenHours]] = [:]
            for (day, openings) in zip(Weekday.allCases, hours.days) {
                week[day] = openings.compactMap { OpenHours(from: $0.opens, to: $0.closes) }
            }
            if let calendar = try? WorkingCalendar(zone: zone, hours: week) { return calendar }
            let usual = OpenHours(from: 9 * 60, to: 17 * 60).map { [$0] } ?? []
            return try WorkingCalendar(
                zone: zone, hours: Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, usual) }))
        }
    }
}
