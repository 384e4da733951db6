package import Kernel

/// When a business works: a zone, the hours of each weekday, and dates with hours of their own.
///
/// Rules of the wall clock: a local time that the clocks skip is moved forward by the gap; of one that occurs twice the
/// first is meant; 24:00 is the next midnight; a date that the clocks skip altogether has no hours. Hours belong to the
/// day on which they begin, so a night that begins before a holiday is worked to its end and one that would begin on it
/// is not. Hours that come to lie over each other count once.
package struct WorkingCalendar: Hashable, Sendable {
    package let zone: Zone
    /// In the order of the week, disjoint.
    let week: WeekTable
    /// By date, each date once.
    package let specialDays: [SpecialDay]

    /// The most dates with hours of their own that a calendar holds.
    package static let specialDaysLimit = 5000

    /// A calendar whose hours are in order and apart. `holidays` are closed dates; where a date is also among
    /// `exceptions`, the exception counts. Refused: hours that overlap, a date twice among the exceptions, more dates
    /// than the limit, and a calendar that is never open.
    package init(
        zone: Zone, hours: [Weekday: [OpenHours]], exceptions: [SpecialDay] = [], holidays: [SpecialDay] = []
    ) throws(CalendarRefusal) {
        try self.init(zone: zone, week: try WeekTable(hours), exceptions: exceptions, holidays: holidays)
    }

    /// The same, with hours of the week that were checked before.
    init(
        zone: Zone, week: WeekTable, exceptions: [SpecialDay], holidays: [SpecialDay]
    ) throws(CalendarRefusal) {
        self.zone = zone
        self.week = week
        specialDays = try Self.merged(exceptions, holidays)
        guard week.minutes > 0 || specialDays.contains(where: { !$0.hours.isEmpty }) else { throw .neverOpen }
    }

    /// The hours of a weekday, in order.
    package func hours(on day: Weekday) -> [OpenHours] { Array(week.hours(on: day)) }

    /// What is special about a date; nil when it has the hours of its weekday.
    package func specialDay(on date: CalendarDate) -> SpecialDay? {
        let index = specialIndex(from: date.dayNumber)
        guard index < specialDays.count, specialDays[index].date == date else { return nil }
        return specialDays[index]
    }

    /// Where the first special day on or after a day number stands.
    func specialIndex(from dayNumber: Int) -> Int {
        var (low, high) = (0, specialDays.count)
        while low < high {
            let middle = (low + high) / 2
            if specialDays[middle].date.dayNumber < dayNumber { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func merged(
        _ exceptions: [SpecialDay], _ holidays: [SpecialDay]
    ) throws(CalendarRefusal)
        -> [SpecialDay]
    {
        guard exceptions.count + holidays.count <= specialDaysLimit else {
            throw .tooMany("dates", limit: specialDaysLimit)
        }
        if exceptions.isEmpty && holidays.count < 2 { return holidays }
        var all: [SpecialDay] = []
        for day in exceptions.sorted(by: { $0.date < $1.date }) {
            if day.date == all.last?.date { throw .dateTwice(day.date.text) }
            let hours = day.hours.sorted { $0.from < $1.from }
            try WeekTable.checkApart(hours, on: day.date.text)
            all.append(SpecialDay(day.date, name: day.name, hours: hours))
        }
        guard !holidays.isEmpty else { return all }
        let own = Set(all.map(\.date))
        all += holidays.filter { !own.contains($0.date) }
        all = all.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
        var once: [SpecialDay] = []
        for day in all where day.date != once.last?.date { once.append(day) }
        return once
    }
}
