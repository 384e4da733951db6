/// The rule at the end of a tzdata file for all times after its last change: a POSIX TZ string with daylight saving
/// (RFC 8536 §3.3.1; POSIX.1-2017 §8.3), as "GMT0BST,M3.5.0/1,M10.5.0".
struct ZoneFooter: Sendable {
    let standard: Int32
    let summer: Int32
    let summerStarts: YearlyMoment
    let summerEnds: YearlyMoment

    /// A local moment that comes once a year.
    struct YearlyMoment: Sendable {
        enum Day: Sendable {
            /// 1 to 365; 29 February is never counted.
            case julian(Int)
            /// 0 to 365; 29 February is counted.
            case ordinal(Int)
            /// Weekday 0 (Sunday) to 6 of a month; week 5 is the last.
            case weekday(month: Int, week: Int, day: Int)
        }

        let day: Day
        /// Seconds after local midnight; may be negative or more than a day.
        let time: Int

        /// Seconds since 1970 on the wall.
        func local(year: Int) -> Int64 {
            Int64(dayNumber(year: year)) * 86_400 + Int64(time)
        }

        private func dayNumber(year: Int) -> Int {
            let newYear = LocalTime.dayNumber(year: year, month: 1, day: 1)
            switch day {
            case .ordinal(let day): return newYear + day
            case .julian(let day):
                let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
                return newYear + day - 1 + (isLeap && day >= 60 ? 1 : 0)
            case .weekday(let month, let week, let day):
                let first = LocalTime.dayNumber(year: year, month: month, day: 1)
                let next = LocalTime.dayNumber(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
                let weekday = ((first + 4) % 7 + 7) % 7
                var found = first + (day - weekday + 7) % 7 + (week - 1) * 7
                while found >= next { found -= 7 }
                return found
            }
        }
    }

    /// The changes of these years in order, each with the offset that holds from then on.
    func changes(years: ClosedRange<Int>) -> [(change: Int64, offset: Int32)] {
        years.flatMap { year in
            [
                (change: summerStarts.local(year: year) - Int64(standard), offset: summer),
                (change: summerEnds.local(year: year) - Int64(summer), offset: standard),
            ].sorted { $0.change < $1.change }
        }
    }

    /// The era around a moment that is not before `last`, the last change that the file tells.
    func era(at seconds: Int64, after last: Int64) -> ZoneRules.Era {
        let year = LocalTime.civil(Int(seconds.flooredQuotient(by: 86_400))).year
        let near = changes(years: (year - 1)...(year + 1))
        let next = near.firstIndex { $0.change > seconds } ?? near.count - 1
        let before = near[max(next - 1, 0)]
        return ZoneRules.Era(
            start: max(before.change, last), end: near[next].change, offset: Int(before.offset))
    }
}
