import Kernel

/// A DATE or DATE-TIME of iCalendar (RFC 5545 §3.3.4, §3.3.5), as the calendar's own wall clock shows it.
struct FeedTime: Equatable {
    let date: CalendarDate
    /// Minutes after midnight; nil for a whole day.
    let minutes: Int?

    init(date: CalendarDate, minutes: Int?) {
        (self.date, self.minutes) = (date, minutes)
    }

    /// Reads the value of a line: "20261225", "20261225T090000" in the TZID of the line, "20261225T090000Z".
    init(_ line: FeedLine, _ value: some StringProtocol, in zones: FeedZones) throws(FeedRefusal) {
        let digits = Array(value.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= digits.count, digits[range].allSatisfy({ (48...57).contains($0) }) else {
                return nil
            }
            return digits[range].reduce(0) { $0 * 10 + Int($1 - 48) }
        }
        guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
            let date = CalendarDate(year: year, month: month, day: day)
        else { throw Self.unreadable(line, value) }
        if digits.count == 8 {
            self.init(date: date, minutes: nil)
            return
        }
        let isUTC = digits.count == 16 && digits[15] == UInt8(ascii: "Z")
        guard digits.count == 15 || isUTC, digits[8] == UInt8(ascii: "T"), let hour = number(9..<11),
            let minute = number(11..<13), let second = number(13..<15), hour < 24, minute < 60, second <= 60
        else { throw Self.unreadable(line, value) }
        let own = isUTC ? .utc : try zones.zone(of: line)
        let time = LocalTime(own.instant(dayNumber: date.dayNumber, hour: hour, minute: minute), in: zones.own)
        self.init(date: CalendarDate(dayNumber: time.dayNumber), minutes: time.hour * 60 + time.minute)
    }

    private static func unreadable(_ line: FeedLine, _ value: some StringProtocol) -> FeedRefusal {
        FeedRefusal(
            line: line.number, "\"\(value.prefix(40))\" is no date; it should read 20261225 or 20261225T090000Z.")
    }
}
