import Kernel

/// When Easter is.
package enum Easter {
    /// Easter Sunday of the Western churches, in the Gregorian calendar: the algorithm of Meeus, "Astronomical
    /// Algorithms" (2nd ed.), chapter 8, after Butcher 1876.
    package static func sunday(_ year: Int) -> CalendarDate {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (b - (b + 8) / 25 + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return CalendarDate(year, n / 31, n % 31 + 1)
    }

    /// Easter Sunday of the Orthodox churches, as a Gregorian date: by the Julian calendar (Meeus, the same chapter),
    /// which is behind by so many days.
    package static func orthodoxSunday(_ year: Int) -> CalendarDate {
        let (a, b, c) = (year % 4, year % 7, year % 19)
        let d = (19 * c + 15) % 30
        let e = (2 * a + 4 * b - d + 34) % 7
        let n = d + e + 114
        return CalendarDate(year, n / 31, n % 31 + 1) + (year / 100 - year / 400 - 2)
    }
}
