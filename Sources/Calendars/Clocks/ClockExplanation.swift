package import Kernel

/// A stretch of a clock's time, whether it counts, and why.
package struct ClockStretch: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// We had the ball and the calendar was open: the only time that counts.
        case open(Ball)
        /// They had the ball.
        case withThem
        case done
        /// Outside of the hours of that day of the week.
        case outsideHours
        /// On a date with hours of its own; the name may be empty.
        case specialDay(String)
    }

    package let from: Instant
    package let to: Instant
    package let reason: Reason

    /// Whether this time is counted.
    package var counts: Bool {
        if case .open = reason { return true }
        return false
    }

    package var length: Span { to - from }

    /// The reason in words, as "outside the hours".
    package var words: String {
        switch reason {
        case .open(.withColleague): "with a colleague, within the hours"
        case .open(.later): "put off until later, within the hours"
        case .open: "waiting on us, within the hours"
        case .withThem: "waiting on them"
        case .done: "done"
        case .outsideHours: "outside the hours"
        case .specialDay(""): "closed on this date"
        case .specialDay(let name): "closed: \(name)"
        }
    }
}

extension WorkingClock {
    /// The clock's time from its start to its stop (without one, to `moment`) in stretches that follow each other
    /// without a gap, each with why it counts or does not. The lengths of those that count add up to what was used.
    package func explanation(at moment: Instant) -> [ClockStretch] {
        var found: [ClockStretch] = []
        func add(_ from: Instant, _ to: Instant, _ reason: ClockStretch.Reason) {
            guard from < to else { return }
            if let last = found.last, last.reason == reason {
                found[found.count - 1] = ClockStretch(from: last.from, to: to, reason: reason)
            } else {
                found.append(ClockStretch(from: from, to: to, reason: reason))
            }
        }
        for stretch in stretches(at: max(moment, start)) {
            guard stretch.ball.runs else {
                add(stretch.from, stretch.to, stretch.ball == .done ? .done : .withThem)
                continue
            }
            var reached = stretch.from
            for opening in calendar.openings(from: stretch.from, to: stretch.to) {
                for closed in closed(from: reached, to: opening.start) { add(closed.from, closed.to, closed.reason) }
                add(opening.start, opening.end, .open(stretch.ball))
                reached = opening.end
            }
            for closed in closed(from: reached, to: stretch.to) { add(closed.from, closed.to, closed.reason) }
        }
        return found
    }

    /// Closed time, cut at the midnights around dates with hours of their own.
    private func closed(from: Instant, to: Instant) -> [ClockStretch] {
        guard from < to else { return [] }
        let zone = calendar.zone
        let days = CalendarDate(from, in: zone).dayNumber...CalendarDate(to, in: zone).dayNumber
        var found: [ClockStretch] = []
        var reached = from
        for special in calendar.specialDays[calendar.specialIndex(from: days.lowerBound)...]
        where special.date.dayNumber <= days.upperBound {
            let begin = max(reached, zone.instant(dayNumber: special.date.dayNumber, minutes: 0))
            let end = min(to, zone.instant(dayNumber: special.date.dayNumber, minutes: 1440))
            guard begin < end else { continue }
            if reached < begin { found.append(ClockStretch(from: reached, to: begin, reason: .outsideHours)) }
            found.append(ClockStretch(from: begin, to: end, reason: .specialDay(special.name)))
            reached = end
        }
        if reached < to { found.append(ClockStretch(from: reached, to: to, reason: .outsideHours)) }
        return found
    }
}
