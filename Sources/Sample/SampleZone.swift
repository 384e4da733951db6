/// A time zone that keeps the summer time of the European Union, with the arithmetic the sample needs.
///
/// Local time is counted in whole minutes of the wall clock since 1970-01-01 00:00.
package struct SampleZone: Sendable, Equatable {
    /// The zone's name in the tz database.
    package let name: String
    /// Minutes east of UTC in winter.
    package let winterOffset: Int

    /// A zone with the given name and winter offset in minutes; summer time adds an hour.
    package init(name: String, winterOffset: Int) {
        self.name = name
        self.winterOffset = winterOffset
    }

    /// Where Bramble Cycles stands: a shop by a ferry where people speak English and pay in euro.
    package static let dublin = SampleZone(name: "Europe/Dublin", winterOffset: 0)

    /// The minute on the wall at a moment in Unix milliseconds.
    func wallMinute(at ms: Int64) -> Int {
        let minute = Int(floorDivide(ms, 60_000))
        return minute + offset(atUTCMinute: minute)
    }

    /// The moment in Unix milliseconds of a minute on the wall; a repeated hour takes the later one.
    func milliseconds(wallMinute: Int) -> Int64 {
        let winter = wallMinute - winterOffset
        let offset = offset(atUTCMinute: winter - 60)
        return Int64(wallMinute - offset) * 60_000
    }

    /// Minutes east of UTC: summer runs from the last Sunday of March to that of October, each at 01:00 UTC
    /// (Directive 2000/84/EC, articles 2 and 3).
    func offset(atUTCMinute minute: Int) -> Int {
        let year = SampleDate(day: Int(floorDivide(Int64(minute), 1440))).year
        let start = SampleDate.lastSunday(year: year, month: 3) * 1440 + 60
        let end = SampleDate.lastSunday(year: year, month: 10) * 1440 + 60
        return minute >= start && minute < end ? winterOffset + 60 : winterOffset
    }
}

/// The quotient rounded towards minus infinity; the divisor is positive.
func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
}
