package import Kernel

/// Something about a calendar that its owner should know before it is saved.
package enum CalendarFinding: Hashable, Sendable {
    /// Never open between two moments that follow each other.
    case neverOpenBetween(from: Instant, to: Instant)
    /// Never open after a moment.
    case neverOpenAfter(Instant)
    /// Never open on these days of the week.
    case neverOpenOn([Weekday])
    /// The hours of a date begin before those of the day before are over; one of the two days has hours of its own.
    case overlap(CalendarDate)
}

extension WorkingCalendar {
    /// The stretches of at least `length` between two moments in which the calendar is never open, in order.
    package func closures(from: Instant, to: Instant, ofAtLeast length: Span) -> [(from: Instant, to: Instant)] {
        var found: [(from: Instant, to: Instant)] = []
        var reached = from
        for opening in openings(from: from, to: to) {
            if opening.start - reached >= length { found.append((from: reached, to: opening.start)) }
            reached = opening.end
        }
        if to - reached >= length { found.append((from: reached, to: to)) }
        return found
    }

    /// What to look at before saving, as of `now`: days of the week without hours, hours that come to lie over each other,
    /// and the stretches of the next 400 days, longer than four days and than those of every week, in which it is never open.
    package func findings(at now: Instant) -> [CalendarFinding] {
        let end = now + .days(400)
        let days = Weekday.allCases.filter { hours(on: $0).isEmpty }
        let weekdays: [CalendarFinding] = days.isEmpty ? [] : [.neverOpenOn(days)]
        // An hour more: in the week in which the clocks are put back the usual stretch is longer.
        let usual = Span.minutes(week.longestGap + 60)
        let closures = closures(from: now, to: end, ofAtLeast: max(.days(4), usual) + .seconds(1))
        return weekdays + overlaps(from: CalendarDate(now, in: zone), through: CalendarDate(end, in: zone))
            + closures.map { closure in
                guard closure.to == end, nextOpening(from: end) == nil else {
                    return .neverOpenBetween(from: closure.from, to: nextOpening(from: closure.to)?.start ?? closure.to)
                }
                return .neverOpenAfter(closure.from)
            }
    }

    /// The dates whose hours begin before those of the day before end.
    private func overlaps(from first: CalendarDate, through last: CalendarDate) -> [CalendarFinding] {
        let special = specialDays.lazy.map(\.date).filter { $0 >= first && $0 <= last }
        return Set(special.flatMap { [$0, $0 + 1] }).sorted().compactMap { date in
            guard let night = written(on: date - 1).last, let morning = written(on: date).first,
                morning.from < night.to - 1440
            else { return nil }
            return .overlap(date)
        }
    }

    /// The hours of a date as they are written: its own, else those of its weekday.
    private func written(on date: CalendarDate) -> [OpenHours] {
        specialDay(on: date)?.hours ?? hours(on: date.weekday)
    }

    /// A finding in a sentence, with moments as the clock on the wall of this calendar shows them.
    package func sentence(_ finding: CalendarFinding) -> String {
        switch finding {
        case .neverOpenBetween(let from, let to):
            "This calendar is never open between \(words(from)) and \(words(to))."
        case .neverOpenAfter(let from): "This calendar is never open after \(words(from))."
        case .overlap(let date):
            "The hours of \(date.text) begin before those of the day before are over: what lies under both counts once."
        case .neverOpenOn(let days):
            "This calendar is never open on \(days.map(\.name).formatted)."
        }
    }

    private func words(_ moment: Instant) -> String {
        let time = LocalTime(moment, in: zone)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let date = CalendarDate(dayNumber: time.dayNumber)
        return "\(date.weekday.name) \(date.text) \(two(time.hour)):\(two(time.minute))"
    }
}

extension [String] {
    /// "Saturday and Sunday", "Monday, Tuesday and Sunday".
    fileprivate var formatted: String {
        guard let last, count > 1 else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) and \(last)"
    }
}
