import Kernel

/// The openings of a calendar in order of time, from a date on; they are disjoint and not empty.
///
/// Days without anything special between two changes of the clocks are computed without asking the zone, and whole
/// weeks of them can be skipped.
struct OpeningWalk {
    private let calendar: WorkingCalendar
    /// The next day to compute.
    private(set) var day: Int
    private var special: Int
    private var era: ZoneRules.Era
    /// Openings of the current day: from `next` on they are still to be given.
    private var opened: [Opening] = []
    private var next = 0
    private var hours: ArraySlice<OpenHours> = []
    /// The end of the last opening, in milliseconds.
    private var lastEnd = Int64.min
    /// Whether the last day had the hours of its weekday, so that they end before those of the next begin.
    private var wasPlain = true

    /// All openings that are not over at `moment`.
    init(_ calendar: WorkingCalendar, from moment: Instant) {
        self.calendar = calendar
        era = calendar.zone.rules.era(at: moment.milliseconds.flooredQuotient(by: 1000))
        let local = moment.milliseconds.flooredQuotient(by: 1000) + Int64(era.offset)
        day = Int(local.flooredQuotient(by: 86_400)) - 1
        special = calendar.specialIndex(from: day)
    }

    /// The next opening that begins before the day numbered `limit`; nil when there is none.
    mutating func next(beforeDay limit: Int) -> Opening? {
        while true {
            if let hours = hours.popFirst() {
                if let opening = opening(hours, on: day - 1) { return opening }
                continue
            }
            if next < opened.count {
                next += 1
                return opened[next - 1]
            }
            guard day < limit else { return nil }
            openDay()
        }
    }

    /// How many whole weeks from here on have nothing special and one offset, and are over by `end` (and begin after
    /// `start`); 0 while a day is being given.
    mutating func plainWeeks(from start: Int64, until end: Int64) -> Int {
        guard hours.isEmpty, next == opened.count, calendar.week.minutes > 0 else { return 0 }
        var last = end
        if special < calendar.specialDays.count {
            let date = calendar.specialDays[special].date.dayNumber
            last = min(last, milliseconds(date))
        }
        guard isInEra(day - 1), milliseconds(day) >= start, wasPlain || lastEnd <= milliseconds(day) else { return 0 }
        if era.end < Int64.max / 4 { last = min(last, era.end * 1000) }
        let days = (last - milliseconds(day + 1)).flooredQuotient(by: 86_400_000)
        return max(0, Int(days / 7))
    }

    mutating func skip(weeks: Int) {
        day += weeks * 7
    }

    private func milliseconds(_ day: Int) -> Int64 { (Int64(day) * 86_400 - Int64(era.offset)) * 1000 }

    /// Whether the clocks are not changed from the day before this one until the end of the next.
    private mutating func isInEra(_ day: Int) -> Bool {
        func start() -> Int64 { Int64(day) * 86_400 - Int64(era.offset) }
        if start() >= era.end || start() < era.start { era = calendar.zone.rules.era(at: start()) }
        return start() - 86_400 >= era.start && start() + 2 * 86_400 <= era.end
    }

    private mutating func openDay() {
        let date = CalendarDate(dayNumber: day)
        var own = calendar.week.hours(on: date.weekday)
        wasPlain = true
        if special < calendar.specialDays.count, calendar.specialDays[special].date == date {
            own = calendar.specialDays[special].hours[...]
            special += 1
            wasPlain = false
        }
        day += 1
        guard !own.isEmpty else { return }
        if isInEra(day - 1) { hours = own } else { openChangingDay(date, own) }
    }

    /// An opening of a day without a change of the clocks; nil when it lies under the one before.
    private mutating func opening(_ hours: OpenHours, on day: Int) -> Opening? {
        let midnight = milliseconds(day)
        return clipped(
            midnight + Int64(hours.from) * 60_000, midnight + Int64(hours.to) * 60_000, CalendarDate(dayNumber: day))
    }

    private mutating func clipped(_ start: Int64, _ end: Int64, _ date: CalendarDate) -> Opening? {
        let start = max(start, lastEnd)
        guard end > start else { return nil }
        lastEnd = end
        return Opening(start: Instant(milliseconds: start), end: Instant(milliseconds: end), date: date)
    }

    /// The openings of a day around which the clocks are changed: each end is looked up in the zone.
    private mutating func openChangingDay(_ date: CalendarDate, _ own: ArraySlice<OpenHours>) {
        wasPlain = false
        let zone = calendar.zone
        func moment(_ minutes: Int) -> Int64 { zone.instant(dayNumber: date.dayNumber, minutes: minutes).milliseconds }
        guard moment(0) < moment(1440) else { return }
        let pairs = own.map { (start: moment($0.from), end: moment($0.to)) }.sorted { $0.start < $1.start }
        opened = pairs.compactMap { clipped($0.start, $0.end, date) }
        next = 0
    }
}
