/// A day of the calendar, without a place or a time of day.
package struct MailDay: Sendable, Equatable, Comparable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int

    /// Nil when there is no such day between 1970 and 2199.
    package init?(year: Int, month: Int, day: Int) {
        guard (1970...2199).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(of: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that stands so many days after 1 January 1970; nil outside 1970 to 2199.
    package init?(number: Int) {
        guard (0..<100_000).contains(number) else { return nil }
        var (rest, year, month) = (number, 1970, 1)
        while rest >= Self.length(of: year) {
            rest -= Self.length(of: year)
            year += 1
        }
        while rest >= Self.length(of: month, in: year) {
            rest -= Self.length(of: month, in: year)
            month += 1
        }
        self.init(year: year, month: month, day: rest + 1)
    }

    /// How many days after 1 January 1970 it is.
    package var number: Int { Self.number(year: year, month: month, day: day) }

    /// The same of a day that is one, in any year (H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil).
    static func number(year: Int, month: Int, day: Int) -> Int {
        let start = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = start % 400 * 365 + start % 400 / 4 - start % 400 / 100 + dayOfYear
        return start / 400 * 146_097 + dayOfEra - 719_468
    }

    /// 1 for Monday to 7 for Sunday (ISO 8601); 1 January 1970 was a Thursday.
    package var weekday: Int { (number + 3) % 7 + 1 }

    /// As ISO 8601 has it: `2026-06-05`.
    package var iso: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

    package static func < (one: MailDay, other: MailDay) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func length(of year: Int) -> Int { isLeap(year) ? 366 : 365 }

    /// How many days a month (1 to 12) has.
    static func length(of month: Int, in year: Int) -> Int {
        month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}
