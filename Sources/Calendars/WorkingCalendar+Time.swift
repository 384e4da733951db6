package import Kernel

extension WorkingCalendar {
    /// How far from its beginning a due moment is looked for: five years, with two leap days.
    package static let horizon = Span.days(5 * 365 + 2)

    /// How much working time lies between two moments, to the millisecond; zero when `to` is not after `from`.
    package func elapsed(from: Instant, to: Instant) -> Span {
        var walk = OpeningWalk(self, from: from)
        let limit = CalendarDate(to, in: zone).dayNumber + 1
        var total: Int64 = 0
        while true {
            let weeks = walk.plainWeeks(from: from.milliseconds, until: to.milliseconds)
            if weeks > 0 {
                total += Int64(weeks) * Int64(week.minutes) * 60_000
                walk.skip(weeks: weeks)
            }
            guard let opening = walk.next(beforeDay: limit), opening.start < to else {
                return Span(milliseconds: total)
            }
            total += max(0, (min(opening.end, to) - max(opening.start, from)).milliseconds)
        }
    }

    /// The earliest moment at which so much working time has passed since `from`: `from` itself for no time, and a
    /// closing time rather than the next opening. Refused when it is not within five years of `from`.
    package func due(from: Instant, after span: Span) throws(CalendarRefusal) -> Instant {
        guard span.milliseconds >= 0 else { throw .spanNegative }
        if span.milliseconds == 0 { return from }
        let end = from + Self.horizon
        let limit = CalendarDate(end, in: zone).dayNumber + 1
        let perWeek = Int64(week.minutes) * 60_000
        var walk = OpeningWalk(self, from: from)
        var rest = span.milliseconds
        while true {
            let weeks = rest > perWeek ? walk.plainWeeks(from: from.milliseconds, until: end.milliseconds) : 0
            if weeks > 0 {
                let skipped = min(weeks, Int((rest - 1) / perWeek))
                rest -= Int64(skipped) * perWeek
                walk.skip(weeks: skipped)
            }
            guard let opening = walk.next(beforeDay: limit), opening.start < end else {
                throw .notWithinFiveYears(span, from: CalendarDate(from, in: zone).text)
            }
            let start = max(opening.start, from)
            guard opening.end > start else { continue }
            let length = (opening.end - start).milliseconds
            if rest <= length {
                let due = start + Span(milliseconds: rest)
                guard due <= end else { throw .notWithinFiveYears(span, from: CalendarDate(from, in: zone).text) }
                return due
            }
            rest -= length
        }
    }

    /// When the calendar is open between two moments, in order and cut to them.
    package func openings(from: Instant, to: Instant) -> [Opening] {
        var walk = OpeningWalk(self, from: from)
        let limit = CalendarDate(to, in: zone).dayNumber + 1
        var found: [Opening] = []
        while let opening = walk.next(beforeDay: limit), opening.start < to {
            guard opening.end > from else { continue }
            found.append(
                Opening(start: max(opening.start, from), end: min(opening.end, to), date: opening.date))
        }
        return found
    }

    /// Whether the calendar is open at a moment.
    package func isOpen(at moment: Instant) -> Bool {
        !openings(from: moment, to: moment + Span(milliseconds: 1)).isEmpty
    }

    /// The next opening that begins at or after `moment`, or the one that is on at it, cut; nil when there is none
    /// within five years.
    package func nextOpening(from moment: Instant) -> Opening? {
        var walk = OpeningWalk(self, from: moment)
        let limit = CalendarDate(moment + Self.horizon, in: zone).dayNumber + 1
        while let opening = walk.next(beforeDay: limit) {
            if opening.end > moment {
                return Opening(start: max(opening.start, moment), end: opening.end, date: opening.date)
            }
        }
        return nil
    }
}
