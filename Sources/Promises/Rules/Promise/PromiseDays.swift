package import Calendars
package import Kernel
import PeopleRules
import StandardsRules
package import Store

/// The business days that promises go by.
package struct PromiseDays: Sendable {
    package let calendar: WorkingCalendar

    package init(_ calendar: WorkingCalendar) {
        self.calendar = calendar
    }

    /// By the first calendar of the house that is in use, else by the hours of the business, else Monday to Friday from nine
    /// to five in its zone.
    package static func current(in tx: Transaction) throws -> PromiseDays {
        let calendars = try DeskCalendars.all(in: tx).filter { $0.retired == nil }
        if let first = calendars.min(by: { $0.id < $1.id }) { return PromiseDays(first.current.calendarHours) }
        return PromiseDays(try Business.current(in: tx).promiseCalendar)
    }

    /// When a promise that fell due at `due` is broken by itself: at the end of the next business day.
    package func lapse(after due: Instant) -> Instant {
        let zone = calendar.zone
        let day = LocalTime(due, in: zone).dayNumber
        let midnight = zone.instant(dayNumber: day + 1, hour: 0)
        guard let first = openings(from: midnight).first(where: { $0.date.dayNumber > day }) else {
            return midnight + .days(1)
        }
        return openings(from: first.start).last { $0.date == first.date }?.end ?? first.end
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
