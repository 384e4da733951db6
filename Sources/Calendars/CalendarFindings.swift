package import Kernel

/// Something about a calendar that its owner should know before it is saved.
package enum CalendarFinding: Hashable, Sendable {
    /// Never open between two moments that follow each other.
    case neverOpenBetween(from: Instant, to: Instant)
    /// Never open after a moment.
    case neverOpenAfter(Instant)
    /// Never open on these days of the week.
    case neverOpenOn([Weekday])
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

    /// What to look at before saving, as of `now`: days of the week without hours, and the stretches of the next 400
    /// days of more than four days in which it is never open.
    package func findings(at now: Instant) -> [CalendarFinding] {
        let end = now + .days(400)
        let days = Weekday.allCases.filter { hours(on: $0).isEmpty }
        let weekdays: [CalendarFinding] = days.isEmpty ? [] : [.neverOpenOn(days)]
        return weekdays
            + closures(from: now, to: end, ofAtLeast: .days(4) + .seconds(1)).map { closure in
                guard closure.to == end, nextOpening(from: end) == nil else {
                    return .neverOpenBetween(from: closure.from, to: nextOpening(from: closure.to)?.start ?? closure.to)
                }
                return .neverOpenAfter(closure.from)
            }
    }

    /// A finding in a sentence, with moments as the clock on the wall of this calendar shows them.
    package func sentence(_ finding: CalendarFinding) -> String {
        switch finding {
        case .neverOpenBetween(let from, let to):
            "This calendar is never open between \(words(from)) and \(words(to))."
        case .neverOpenAfter(let from): "This calendar is never open after \(words(from))."
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
