package import Calendars
package import Kernel

/// How long something may take, in time of a calendar.
package struct TargetTime: Equatable, Hashable, Sendable {
    package let amount: Int
    package let unit: Unit

    package enum Unit: String, Sendable, CaseIterable, Codable {
        case seconds
        case minutes
        case hours
        /// Days of the wall: until the end of the nth after the day of the start.
        case days
        /// Days on which the calendar opens: until the last closing time of the nth after the day of the start.
        case workingDays = "working_days"
    }

    /// Nil unless the amount is from 1 to a million.
    package init?(_ amount: Int, _ unit: Unit) {
        guard (1...1_000_000).contains(amount) else { return nil }
        self.amount = amount
        self.unit = unit
    }

    /// The longest that there is.
    static let longest = TargetTime(known: 1_000_000, .hours)

    private init(known amount: Int, _ unit: Unit) {
        (self.amount, self.unit) = (amount, unit)
    }

    /// The working time from `start` on.
    package func span(from start: Instant, in calendar: WorkingCalendar) -> Span {
        switch unit {
        case .seconds: .seconds(amount)
        case .minutes: .minutes(amount)
        case .hours: .hours(amount)
        case .days: wallDays(from: start, in: calendar)
        case .workingDays: workingDays(from: start, in: calendar)
        }
    }

    /// The working time until the end of the nth day on which the calendar opens, after the day of the start.
    private func workingDays(from start: Instant, in calendar: WorkingCalendar) -> Span {
        var date = CalendarDate(start, in: calendar.zone)
        var end = calendar.zone.instant(dayNumber: date.dayNumber + 1, hour: 0)
        for _ in 0..<min(amount, 1000) {
            guard let opening = calendar.nextOpening(from: end), opening.start - start < WorkingCalendar.horizon else {
                break
            }
            date = max(opening.date, date + 1)
            end = calendar.zone.instant(dayNumber: date.dayNumber + 1, hour: 0)
            let last = calendar.openings(from: opening.start, to: end + .days(1)).last { $0.date == date }
            end = max(end, last?.end ?? end)
        }
        return calendar.elapsed(from: start, to: end)
    }

    private func wallDays(from start: Instant, in calendar: WorkingCalendar) -> Span {
        let date = CalendarDate(start, in: calendar.zone) + min(amount, 3000)
        return calendar.elapsed(from: start, to: calendar.zone.instant(dayNumber: date.dayNumber + 1, hour: 0))
    }

    /// "3 hours", "1 working day".
    package var words: String {
        let unit = self.unit.rawValue.replacing("_", with: " ")
        return "\(amount) \(amount == 1 ? String(unit.dropLast()) : unit)"
    }
}
