package import Calendars
package import Kernel

/// One local date as the clock sees it.
package struct CalendarDayView: Equatable, Sendable {
    package let date: CalendarDate
    /// Why it has hours of its own, as "Christmas Day"; nil on a usual day.
    package let special: String?
    /// When it is open, cut to nothing; empty when it is closed.
    package let openings: [Opening]

    /// How much working time it holds.
    package var length: Span {
        Span(milliseconds: openings.reduce(0) { $0 + $1.length.milliseconds })
    }
}

extension WorkingCalendar {
    /// The next so many days from `now` on, each as the clock sees it: 30 are shown before a calendar is saved.
    package func preview(from now: Instant, days: Int = 30) -> [CalendarDayView] {
        let first = CalendarDate(now, in: zone)
        let start = zone.instant(dayNumber: first.dayNumber, hour: 0)
        let end = zone.instant(dayNumber: first.dayNumber + days, hour: 0)
        let byDate = Dictionary(grouping: openings(from: start, to: end + .days(1)), by: \.date)
        return (0..<days).map { offset in
            let date = first + offset
            return CalendarDayView(date: date, special: specialDay(on: date)?.name, openings: byDate[date] ?? [])
        }
    }
}
