/// A moment as a clock on the wall shows it.
package struct LocalTime: Hashable, Sendable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int
    /// 0 to 23.
    package let hour: Int
    package let minute: Int
    package let second: Int
    /// Days since 1970-01-01 of the local date.
    package let dayNumber: Int

    /// 1 is Monday, 7 is Sunday (ISO 8601).
    package var weekday: Int { ((dayNumber % 7) + 7 + 3) % 7 + 1 }

    /// What clocks in `zone` show at `moment`.
    package init(_ moment: Instant, in zone: Zone) {
        self.init(secondsSince1970: moment.milliseconds.flooredQuotient(by: 1000) + Int64(zone.offset(at: moment)))
    }

    private init(secondsSince1970 seconds: Int64) {
        dayNumber = Int(seconds.flooredQuotient(by: 86_400))
        let rest = Int(seconds - Int64(dayNumber) * 86_400)
        (year, month, day) = Self.civil(dayNumber)
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
    }

    /// The Gregorian date of a day number: Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
    package static func civil(_ dayNumber: Int) -> (year: Int, month: Int, day: Int) {
        let z = dayNumber + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The day number of a Gregorian date: the same source, days_from_civil.
    package static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Int64 {
    /// The quotient rounded towards minus infinity; the divisor is positive.
    package func flooredQuotient(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

extension Instant {
    /// The moment in ISO 8601 with seconds, UTC, as "2026-11-19T08:31:00Z".
    package var iso8601: String {
        let time = LocalTime(self, in: .utc)
        guard (0...9999).contains(time.year) else { return time.iso8601 }
        return String(unsafeUninitializedCapacity: 20) { signs in
            func write(_ pair: Int, at place: Int, then mark: Unicode.Scalar) {
                signs[place] = 48 + UInt8(pair / 10)
                signs[place + 1] = 48 + UInt8(pair % 10)
                signs[place + 2] = UInt8(ascii: mark)
            }
            write(time.year / 100, at: 0, then: "0")
            write(time.year % 100, at: 2, then: "-")
            write(time.month, at: 5, then: "-")
            write(time.day, at: 8, then: "T")
            write(time.hour, at: 11, then: ":")
            write(time.minute, at: 14, then: ":")
            write(time.second, at: 17, then: "Z")
            return 20
        }
    }
}

extension LocalTime {
    /// For years that do not have four digits.
    fileprivate var iso8601: String {
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(year)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))Z"
    }
}
