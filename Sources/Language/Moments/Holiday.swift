import Kernel

extension Holiday {
    /// The day number of the next such feast after `day`, which lies in `year`.
    func next(after day: Int, in year: Int) -> Int {
        let number = dayNumber(in: year)
        return number >= day ? number : dayNumber(in: year + 1)
    }

    private func dayNumber(in year: Int) -> Int {
        func date(_ month: Int, _ day: Int) -> Int { LocalTime.dayNumber(year: year, month: month, day: day) }
        return switch self {
        case .christmasEve: date(12, 24)
        case .christmas: date(12, 25)
        case .boxingDay: date(12, 26)
        case .newYear: date(1, 1)
        case .newYearsEve: date(12, 31)
        case .valentines: date(2, 14)
        case .halloween: date(10, 31)
        case .stPatricks: date(3, 17)
        case .australiaDay: date(1, 26)
        case .anzacDay: date(4, 25)
        case .independenceDay: date(7, 4)
        case .goodFriday: Self.easter(year) - 2
        case .easter: Self.easter(year)
        case .easterMonday: Self.easter(year) + 1
        case .ascension: Self.easter(year) + 39
        case .pentecost: Self.easter(year) + 49
        case .whitMonday: Self.easter(year) + 50
        case .laborDay: Self.nth(1, weekday: 1, from: date(9, 1))
        case .thanksgiving: Self.nth(4, weekday: 4, from: date(11, 1))
        case .blackFriday: Self.nth(4, weekday: 4, from: date(11, 1)) + 1
        }
    }

    private static func nth(_ count: Int, weekday: Int, from first: Int) -> Int {
        first + (weekday - 1 - (first + 3) % 7 + 7) % 7 + (count - 1) * 7
    }

    /// Easter Sunday of the Gregorian calendar: Meeus, "Astronomical Algorithms", chapter 8 (Butcher's rule).
    private static func easter(_ year: Int) -> Int {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return LocalTime.dayNumber(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
