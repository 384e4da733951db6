package import Kernel

/// A moment that words name, with the other moments that a reader could take them for.
package struct Moment: Hashable, Sendable {
    package let due: Instant
    /// Other readings, sorted, without `due`.
    package let accepted: [Instant]
    /// Days since 1970-01-01 of the local day that is meant.
    package let dayNumber: Int
    /// Whether the words named the day, and not an hour alone.
    package let namesDay: Bool
}

/// Turns the words of a moment into an instant, by the table "From words to a moment" of `words.md`.
package struct MomentResolver {
    let at: Instant
    let zone: Zone
    let local: LocalTime

    package init(at: Instant, zone: Zone) {
        self.at = at
        self.zone = zone
        local = LocalTime(at, in: zone)
    }

    /// The moment of `phrase`, always after the moment of writing; nil when it names none that can be computed. `thatDay`
    /// is the local day that was said before, for "the same day".
    package func moment(_ phrase: MomentPhrase, thatDay: Int? = nil) -> Moment? {
        if let name = phrase.zone, let named = ZoneNames.zone(name), named != zone {
            return MomentResolver(at: at, zone: named).moment(phrase, in: named, thatDay).flatMap(writable)
        }
        return moment(phrase, in: zone, thatDay).flatMap(writable)
    }

    /// A year has four digits (ISO 8601-1:2019, §5.2.2.1: more need an agreement), so what lies behind 9999 is no moment.
    private func writable(_ moment: Moment) -> Moment? {
        let last = Zone.utc.instant(dayNumber: LocalTime.dayNumber(year: 9999, month: 12, day: 31), hour: 0, minute: 0)
        guard moment.due < last else { return nil }
        return Moment(
            due: moment.due, accepted: moment.accepted.filter { $0 < last }, dayNumber: moment.dayNumber,
            namesDay: moment.namesDay)
    }

    private func moment(_ phrase: MomentPhrase, in zone: Zone, _ thatDay: Int?) -> Moment? {
        guard !phrase.isRelative, !phrase.isAttribute else { return nil }
        if let minutes = phrase.minutes {
            let due = at + .minutes(minutes)
            let other = phrase.otherMinutes.map { [at + .minutes($0)] } ?? []
            return Moment(due: due, accepted: other, dayNumber: LocalTime(due, in: zone).dayNumber, namesDay: false)
        }
        let days = phrase.day.flatMap { self.days(of: $0, thatDay: thatDay) }
        if phrase.day != nil, days == nil { return nil }
        if let clock = phrase.clock { return atClock(clock, phrase, days, thatDay) }
        if let part = phrase.part { return atPart(part, phrase, days) }
        return days.flatMap { atEnd(of: $0, isBefore: phrase.isBeforeDay) }
    }

    // MARK: Days without an hour

    private func atEnd(of days: Days, isBefore: Bool) -> Moment? {
        let step = isBefore && !days.isPeriod ? -1 : 0
        let due = endOfDay(days.number + step)
        guard due > at else { return nil }
        var others = dayEnds(days.number + step)
        for other in days.others { others += [endOfDay(other + step)] + dayEnds(other + step) }
        if days.isEndOfWeek { others.append(clock(days.number + step, 18)) }
        if days.sameClock {
            others += ([days.number] + days.others).map { clock($0, local.hour, local.minute, local.second) }
            others.append(at + .days(days.number - local.dayNumber))
        }
        return made(due, others, day: days.number + step, namesDay: true)
    }

    private func dayEnds(_ day: Int) -> [Instant] { [clock(day, 17), clock(day + 1, 0)] }

    // MARK: Parts of a day

    private func atPart(_ part: PartOfDay, _ phrase: MomentPhrase, _ days: Days?) -> Moment? {
        let namesDay = days != nil
        var day = (days?.number ?? local.dayNumber) - (phrase.isBeforeDay && part == .endOfDay ? 1 : 0)
        if !namesDay {
            if part == .firstThing || (part == .morning && local.hour >= 5) { day += 1 }
            if moments(part, day)[0] <= at { day += 1 }
        }
        var candidates = moments(part, day)
        if phrase.lower == .after { candidates = [endOfDay(day)] + dayEnds(day) + candidates }
        if candidates[0] <= at {
            guard namesDay, endOfDay(day) > at else { return nil }
            candidates = [endOfDay(day)] + candidates + dayEnds(day)
        }
        for other in days?.others ?? [] { candidates += moments(part, other) }
        return made(candidates[0], candidates, day: day, namesDay: namesDay)
    }

    /// The moment that a part of a day stands for, first, and the others that are accepted.
    private func moments(_ part: PartOfDay, _ day: Int) -> [Instant] {
        switch part {
        case .morning: [clock(day, 12), clock(day, 12) - .seconds(1)]
        case .firstThing:
            [clock(day, 9), clock(day, 8), clock(day, 8, 30), clock(day, 9, 30), clock(day, 10), clock(day, 12)]
        case .lunch: [clock(day, 12), clock(day, 12, 30), clock(day, 13)]
        case .noon: [clock(day, 12)]
        case .afternoon: [clock(day, 17), clock(day, 17, 30), clock(day, 18)]
        case .closeOfBusiness: [clock(day, 17), clock(day, 17, 30), clock(day, 18)]
        case .knockOff:
            [clock(day, 17), clock(day, 16), clock(day, 17, 30), clock(day, 18), endOfDay(day), clock(day + 1, 0)]
        case .evening: [endOfDay(day)] + (20...23).map { clock(day, $0) } + [clock(day + 1, 0)]
        case .byEvening: [endOfDay(day)] + (18...23).map { clock(day, $0) } + [clock(day + 1, 0)]
        case .endOfDay: [endOfDay(day), clock(day, 17), clock(day, 17, 30), clock(day, 18), clock(day + 1, 0)]
        case .midnight: [clock(day + 1, 0), endOfDay(day)]
        }
    }

    // MARK: Hours of the clock

    private func atClock(_ reading: ClockReading, _ phrase: MomentPhrase, _ days: Days?, _ thatDay: Int?) -> Moment? {
        let minutes = minutesOfDay(reading, phrase)
        var day = days?.number ?? local.dayNumber
        var due = clock(day, 0, minutes)
        if days == nil {
            if due <= at {
                day += 1
                due = clock(day, 0, minutes)
            }
        } else if due <= at, phrase.part == .evening, minutes < 360 {
            day += 1
            due = clock(day, 0, minutes)
        } else if due <= at, reading.half == nil, minutes < 720, day == local.dayNumber {
            due = clock(day, 0, minutes + 720)
        }
        if phrase.lower == .after { return afterClock(due, day, days != nil) }
        guard due > at else { return nil }
        return made(due, twins(due, day, minutes), day: day, namesDay: days != nil)
    }

    /// "after 5" names the earliest moment, so the day's end is when it falls due.
    private func afterClock(_ start: Instant, _ day: Int, _ namesDay: Bool) -> Moment? {
        let due = endOfDay(day)
        return due > at ? made(due, [start] + dayEnds(day), day: day, namesDay: namesDay) : nil
    }

    private func minutesOfDay(_ reading: ClockReading, _ phrase: MomentPhrase) -> Int {
        if let start = phrase.rangeStart {
            let isOpen = reading.half == nil
            if isOpen {
                let first = hourOfDay(start, phrase.part, day: phrase.day) * 60 + start.minute
                var last = (reading.hour % 12) * 60 + reading.minute
                while last <= first, last < 1440 { last += 720 }
                return last
            }
        }
        return hourOfDay(reading, phrase.part, day: phrase.day) * 60 + reading.minute
    }

    /// 1 to 6 is afternoon, 7 to 11 is morning, 12 is noon, unless the text says otherwise.
    private func hourOfDay(_ reading: ClockReading, _ part: PartOfDay?, day: DayReading?) -> Int {
        switch reading.half {
        case .whole: return reading.hour
        case .am: return reading.hour % 12
        case .pm: return reading.hour % 12 + 12
        case nil: break
        }
        guard reading.hour <= 12 else { return reading.hour }
        switch part {
        case .morning, .firstThing: return reading.hour == 12 ? 12 : reading.hour
        case .afternoon, .closeOfBusiness, .lunch: return reading.hour % 12 + 12
        case .evening, .byEvening: return reading.hour == 12 ? 24 : reading.hour % 12 + (reading.hour < 4 ? 24 : 12)
        default: return reading.hour <= 6 ? reading.hour + 12 : reading.hour
        }
    }

    /// The other instant of a repeated hour, or the other reading of a skipped one.
    private func twins(_ due: Instant, _ day: Int, _ minutes: Int) -> [Instant] {
        let shown = LocalTime(due, in: zone)
        let wanted = minutes % 1440
        if shown.hour * 60 + shown.minute != wanted {
            let before = zone.offset(at: due - .hours(3))
            let start = Instant(milliseconds: (Int64(day) * 86_400 + Int64(wanted * 60) - Int64(before)) * 1000)
            let late = Int64(minutes % 60) * 60_000
            return [Instant(milliseconds: start.milliseconds - late), start]
        }
        return [due + .hours(1), due + .minutes(30)].filter {
            let other = LocalTime($0, in: zone)
            return other.dayNumber == shown.dayNumber && other.hour == shown.hour && other.minute == shown.minute
        }
    }

    // MARK: Instants

    /// An hour and minutes of a local day; more than 24 hours lead to the next day.
    func clock(_ day: Int, _ hour: Int, _ minute: Int = 0, _ second: Int = 0) -> Instant {
        let minutes = hour * 60 + minute
        return zone.instant(dayNumber: day + minutes / 1440, hour: minutes % 1440 / 60, minute: minutes % 60)
            + .seconds(second)
    }

    /// 23:59:59 of a local day.
    func endOfDay(_ day: Int) -> Instant { clock(day, 23, 59, 59) }

    private func made(_ due: Instant, _ others: [Instant], day: Int, namesDay: Bool) -> Moment {
        let accepted = Set(others).filter { $0 > at && $0 != due }.sorted()
        return Moment(due: due, accepted: accepted, dayNumber: day, namesDay: namesDay)
    }
}
