/// A day of the Gregorian calendar.
///
/// Howard Hinnant, *chrono-compatible low-level date algorithms*, `civil_from_days` and `days_from_civil`.
struct SampleDate: Sendable, Equatable {
    let year: Int
    let month: Int
    let dayOfMonth: Int

    static let weekdays: [String] = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    static let months: [String] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The date of a day counted from 1970-01-01.
    init(day: Int) {
        let shifted = day + 719_468
        let era = Int(floorDivide(Int64(shifted), 146_097))
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        dayOfMonth = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day, counted from 1970-01-01, of a date.
    static func day(year: Int, month: Int, dayOfMonth: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = Int(floorDivide(Int64(shiftedYear), 400))
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The last Sunday of a month that has 31 days, as a day counted from 1970-01-01.
    static func lastSunday(year: Int, month: Int) -> Int {
        let last = day(year: year, month: month, dayOfMonth: 31)
        return last - (weekday(ofDay: last) + 1) % 7
    }

    /// 0 for Monday to 6 for Sunday.
    static func weekday(ofDay day: Int) -> Int {
        Int((Int64(day) + 3) - floorDivide(Int64(day) + 3, 7) * 7)
    }
}
