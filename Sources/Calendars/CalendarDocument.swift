package import Kernel

/// A calendar as JSON holds it:
/// `{"time_zone": "Europe/London", "hours": {"mon": [["09:00", "12:00"], ["13:00", "17:00"]]}, "holidays": […],
/// "exceptions": […]}`, where a holiday is `"2026-12-25"` or `{"date": "2026-12-25", "name": "Christmas Day"}`, and an
/// exception is `{"date": "2026-12-24", "name": "…", "hours": [["09:00", "12:00"]]}`, closed without hours. `"regions":
/// ["GB-ENG"]` closes on the public holidays of these regions.
package struct CalendarDocument: Codable, Hashable, Sendable {
    package var timeZone: String
    package var hours: [String: [[String]]]
    package var holidays: [Day]?
    package var exceptions: [Day]?
    package var regions: [String]?

    package init(
        timeZone: String, hours: [String: [[String]]], holidays: [Day]? = nil, exceptions: [Day]? = nil,
        regions: [String]? = nil
    ) {
        (self.timeZone, self.hours) = (timeZone, hours)
        (self.holidays, self.exceptions, self.regions) = (holidays, exceptions, regions)
    }

    private enum CodingKeys: String, CodingKey {
        case timeZone = "time_zone"
        case hours
        case holidays
        case exceptions
        case regions
    }

    /// A holiday or an exception, not yet checked.
    package struct Day: Codable, Hashable, Sendable {
        package var date: String
        package var name: String?
        package var hours: [[String]]?

        package init(date: String, name: String? = nil, hours: [[String]]? = nil) {
            (self.date, self.name, self.hours) = (date, name, hours)
        }

        private enum CodingKeys: CodingKey {
            case date
            case name
            case hours
        }

        package init(from decoder: any Decoder) throws {
            if let date = try? decoder.singleValueContainer().decode(String.self) {
                self.init(date: date)
                return
            }
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                date: try container.decode(String.self, forKey: .date),
                name: try container.decodeIfPresent(String.self, forKey: .name),
                hours: try container.decodeIfPresent([[String]].self, forKey: .hours))
        }

        /// The day with its hours read.
        func read() throws(CalendarRefusal) -> SpecialDay {
            guard let date = CalendarDate(date) else { throw .dateUnreadable(date) }
            return SpecialDay(
                date, name: name ?? "", hours: try CalendarDocument.hours(hours ?? [], on: self.date))
        }
    }

    /// The calendar, with the holidays of its regions in `holidayYears`; what is wrong with it is refused. A date's own
    /// name goes before a region's. With `zone` its rules count instead of those that the system has now.
    package func calendar(
        holidayYears: ClosedRange<Int> = HolidayRegion.completeYears, in zone: Zone? = nil
    ) throws(CalendarRefusal) -> WorkingCalendar {
        guard let zone = zone ?? Zone(timeZone) else { throw .zoneUnknown(timeZone) }
        var read: (holidays: [SpecialDay], exceptions: [SpecialDay]) = ([], [])
        for day in holidays ?? [] {
            read.holidays.append(try Day(date: day.date, name: day.name).read())
        }
        for day in exceptions ?? [] { read.exceptions.append(try day.read()) }
        for code in regions ?? [] {
            guard let region = HolidayRegion(code: code) else { throw .regionUnknown(code) }
            read.holidays += region.holidays(in: holidayYears).map(\.closedDay)
        }
        return try WorkingCalendar(
            zone: zone, hours: try Self.week(hours), exceptions: read.exceptions, holidays: read.holidays)
    }

    /// Hours by the code or name of the weekday.
    static func week(_ hours: [String: [[String]]]) throws(CalendarRefusal) -> [Weekday: [OpenHours]] {
        var week: [Weekday: [OpenHours]] = [:]
        for (code, pairs) in hours.sorted(by: { $0.key < $1.key }) {
            guard let day = Weekday(code: code) else { throw .dayUnknown(code) }
            week[day, default: []] += try Self.hours(pairs, on: day.name)
        }
        return week
    }

    /// Pairs of times, as [["09:00", "17:00"]].
    private static func hours(_ pairs: [[String]], on day: String) throws(CalendarRefusal) -> [OpenHours] {
        var hours: [OpenHours] = []
        for pair in pairs {
            guard pair.count == 2 else { throw .timeUnreadable(pair.joined(separator: " "), day: day) }
            hours.append(try OpenHours(pair[0], pair[1], on: day))
        }
        return hours
    }
}

extension WorkingCalendar: Codable {
    package init(from decoder: any Decoder) throws {
        self = try CalendarDocument(from: decoder).calendar()
    }

    package func encode(to encoder: any Encoder) throws {
        try CalendarDocument(self).encode(to: encoder)
    }
}

extension CalendarDocument {
    /// The calendar as it is; the holidays of regions stand among the others, and every date with hours of its own is
    /// an exception unless it is closed.
    package init(_ calendar: WorkingCalendar) {
        timeZone = calendar.zone.name
        hours = [:]
        for day in Weekday.allCases {
            let own = calendar.hours(on: day)
            if !own.isEmpty { hours[day.code] = own.map(\.texts) }
        }
        func written(_ day: SpecialDay) -> Day {
            Day(
                date: day.date.text, name: day.name.isEmpty ? nil : day.name,
                hours: day.hours.isEmpty ? nil : day.hours.map(\.texts))
        }
        let closed = calendar.specialDays.filter(\.hours.isEmpty).map(written)
        let open = calendar.specialDays.filter { !$0.hours.isEmpty }.map(written)
        holidays = closed.isEmpty ? nil : closed
        exceptions = open.isEmpty ? nil : open
        regions = nil
    }
}
