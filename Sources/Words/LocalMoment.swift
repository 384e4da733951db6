/// A moment as the clock on the wall shows it, in the zone of the business or of the reader.
///
/// Whoever has the zone makes it; this catalogue does no zone arithmetic.
package struct LocalMoment: Equatable, Sendable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    package let day: Int
    /// 1 for Monday to 7 for Sunday.
    package let weekday: Int
    package let hour: Int
    package let minute: Int

    package init(year: Int, month: Int, day: Int, weekday: Int, hour: Int, minute: Int) {
        self.year = year
        self.month = month
        self.day = day
        self.weekday = weekday
        self.hour = hour
        self.minute = minute
    }

    /// Whole days from `other`'s date to this one; negative when this is earlier.
    package func days(since other: LocalMoment) -> Int { dayNumber - other.dayNumber }

    /// Days since 1 March of the year 0 (proleptic Gregorian), by counting years from March as Fliegel and Van Flandern
    /// do (1968), so that the leap day is a year's last.
    private var dayNumber: Int {
        let marchYear = month > 2 ? year : year - 1
        let monthsSinceMarch = (month + 9) % 12
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        return marchYear * 365 + leapDays + (monthsSinceMarch * 153 + 2) / 5 + day - 1
    }
}
