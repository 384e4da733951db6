import Kernel

extension MomentResolver {
    /// The local day that a reading means.
    struct Days {
        var number: Int
        /// Other days that could be meant.
        var others: [Int] = []
        /// Whether it is the last day of a week or month, which "before" does not move.
        var isPeriod = false
        var isEndOfWeek = false
        /// Whether the clock time of writing on that day is accepted ("within 5 days").
        var sameClock = false
    }

    func days(of reading: DayReading, thatDay: Int?) -> Days? {
        let today = local.dayNumber
        let monday = today - local.weekday + 1
        switch reading {
        case .offset(let count): return Days(number: today + count)
        case .weekday(let weekday): return Days(number: after(today, weekday))
        case .weekdayOfWeek(let weekday, let weeks):
            let day = monday + weekday - 1 + weeks * 7
            return Days(number: day < today ? day + 7 : day)
        case .date(let day, let month, let year): return date(day, month, year).map { Days(number: $0) }
        case .numbers(let first, let second, let year): return numbers(first, second, year)
        case .dayOfMonth(let day, let months): return dayOfMonth(day, months).map { Days(number: $0) }
        case .holiday(let holiday): return Days(number: holiday.next(after: today, in: local.year))
        case .endOfWeek(let weeks): return endOfWeek(monday + weeks * 7)
        case .earlyInWeek(let weeks):
            let first = monday + weeks * 7
            return Days(number: first + 1, others: [first, first + 2])
        case .midWeek(let weeks):
            let day = monday + weeks * 7 + 2
            return Days(number: day < today ? day + 7 : day, others: [day + 1])
        case .weekend(let weeks):
            return Days(number: monday + 6 + weeks * 7, others: [monday + 5 + weeks * 7], isPeriod: true)
        case .beforeWeekend(let weeks):
            let friday = monday + 4 + weeks * 7
            return Days(number: friday < today ? friday + 7 : friday, isPeriod: true)
        case .isoWeek(let week): return isoWeek(week)
        case .weekOf(let base):
            return days(of: base, thatDay: thatDay).map { endOfWeek($0.number - ($0.number + 3) % 7) }
        case .endOfMonth(let months): return Days(number: lastOfMonth(local.month + months, local.year), isPeriod: true)
        case .endOfNamedMonth(let month, let year): return endOfNamedMonth(month, year)
        case .midOfMonth(let months): return Days(number: dayNumber(15, local.month + months, local.year))
        case .midOfNamedMonth(let month, let year): return date(15, month, year).map { Days(number: $0) }
        case .weekOfMonth(let week, let month): return weekOfMonth(week, month)
        case .endOfQuarter(let quarters):
            return Days(number: lastOfMonth((local.month - 1) / 3 * 3 + 3 + quarters * 3, local.year), isPeriod: true)
        case .endOfYear(let years): return Days(number: lastOfMonth(12, local.year + years), isPeriod: true)
        case .within(let count, let orOne):
            return Days(number: today + count, others: orOne ? [today + count / 2 * 3] : [], sameClock: true)
        case .withinMonths(let months): return Days(number: monthsLater(months), sameClock: true)
        case .workingDays(let count): return Days(number: workingDay(count), sameClock: true)
        case .afterThatDay(let count): return Days(number: (thatDay ?? today) + count)
        case .weekdayAfterThat(let weekday): return Days(number: after(thatDay ?? today, weekday))
        case .endOfThatWeek(let weeks):
            let day = thatDay ?? today
            return endOfWeek(day - (day + 3) % 7 + weeks * 7)
        case .shifted(let base, let count):
            return days(of: base, thatDay: thatDay).map { Days(number: $0.number + count) }
        case .either(let first, let second): return later(first, second, thatDay)
        }
    }

    /// The first day after `day` that is this weekday.
    private func after(_ day: Int, _ weekday: Int) -> Int {
        let distance = (weekday - (((day % 7) + 7 + 3) % 7 + 1) + 7) % 7
        return day + (distance == 0 ? 7 : distance)
    }

    private func later(_ first: DayReading, _ second: DayReading, _ thatDay: Int?) -> Days? {
        guard let one = days(of: first, thatDay: thatDay), let other = days(of: second, thatDay: thatDay) else {
            return nil
        }
        return other.number < one.number ? Days(number: other.number + 7) : other
    }

    private func endOfWeek(_ monday: Int) -> Days {
        let today = local.dayNumber
        let friday = monday + 4
        if friday < today, monday + 6 >= today { return Days(number: monday + 6, isPeriod: true) }
        return Days(number: friday, others: [friday + 1, friday + 2], isPeriod: true, isEndOfWeek: true)
    }

    private func isoWeek(_ week: Int) -> Days {
        func monday(_ year: Int) -> Int {
            let fourth = LocalTime.dayNumber(year: year, month: 1, day: 4)
            return fourth - (fourth + 3) % 7 + (week - 1) * 7
        }
        let first = monday(local.year)
        return endOfWeek(first + 6 < local.dayNumber ? monday(local.year + 1) : first)
    }

    private func weekOfMonth(_ week: Int, _ month: Int) -> Days? {
        guard week > 0 else { return endOfNamedMonth(month, nil) }
        guard week <= 5, let first = date(1, month, nil, allowingPast: 31) else { return nil }
        let day = first + week * 7 - 1
        return Days(number: day, others: [day - 1, day + 1], isPeriod: true)
    }

    private func endOfNamedMonth(_ month: Int, _ year: Int?) -> Days? {
        if let year { return Days(number: lastOfMonth(month, year), isPeriod: true) }
        let last = lastOfMonth(month, local.year)
        return Days(number: last < local.dayNumber ? lastOfMonth(month, local.year + 1) : last, isPeriod: true)
    }

    /// The next such date after today, or the one of the year; nil when no calendar has it.
    private func date(_ day: Int, _ month: Int, _ year: Int?, allowingPast days: Int = 0) -> Int? {
        guard (1...12).contains(month), day >= 1 else { return nil }
        if let year { return exists(day, month, year) ? dayNumber(day, month, year) : nil }
        for year in local.year...local.year + 8 where exists(day, month, year) {
            let number = dayNumber(day, month, year)
            if number + days >= local.dayNumber { return number }
        }
        return nil
    }

    private func exists(_ day: Int, _ month: Int, _ year: Int) -> Bool {
        day <= 28 || LocalTime.civil(LocalTime.dayNumber(year: year, month: month, day: day)).month == month
    }

    private func numbers(_ first: Int, _ second: Int, _ year: Int?) -> Days? {
        let isMonthFirst = Customs.putsMonthFirst(zone.name)
        let dayFirst = date(first, second, year)
        let monthFirst = date(second, first, year)
        guard let number = isMonthFirst ? monthFirst ?? dayFirst : dayFirst ?? monthFirst else { return nil }
        return Days(number: number, others: [dayFirst, monthFirst].compactMap(\.self).filter { $0 != number })
    }

    private func dayOfMonth(_ day: Int, _ months: Int?) -> Int? {
        if let months {
            let (month, year) = normal(local.month + months, local.year)
            return exists(day, month, year) ? dayNumber(day, month, year) : nil
        }
        for step in 0...3 {
            let (month, year) = normal(local.month + step, local.year)
            let number = dayNumber(day, month, year)
            if exists(day, month, year), number >= local.dayNumber { return number }
        }
        return nil
    }

    private func monthsLater(_ months: Int) -> Int {
        let (month, year) = normal(local.month + months, local.year)
        return min(dayNumber(local.day, month, year), lastOfMonth(month, year))
    }

    private func workingDay(_ count: Int) -> Int {
        var day = local.dayNumber
        var left = min(count, 2000)
        while left > 0 {
            day += 1
            if (day + 3) % 7 < 5 { left -= 1 }
        }
        return day
    }

    private func lastOfMonth(_ month: Int, _ year: Int) -> Int {
        dayNumber(1, month + 1, year) - 1
    }

    private func dayNumber(_ day: Int, _ month: Int, _ year: Int) -> Int {
        let (month, year) = normal(month, year)
        return LocalTime.dayNumber(year: year, month: month, day: day)
    }

    private func normal(_ month: Int, _ year: Int) -> (Int, Int) {
        ((month - 1) % 12 + 1, year + (month - 1) / 12)
    }
}
