/// How an event of a feed comes again: the part of RRULE (RFC 5545 §3.3.10) that closed dates need.
struct FeedRule {
    enum Frequency: String {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    private var frequency = Frequency.yearly
    private var interval = 1
    private var count: Int?
    private var until: CalendarDate?
    private var months: [Int] = []
    private var monthDays: [Int] = []
    /// Weekdays, each with its number in the month; 0 is every one.
    private var weekdays: [(ordinal: Int, day: Weekday)] = []

    /// The most times an event comes again.
    private static let limit = 5000

    /// Reads the value; parts that closed dates do not need, as BYHOUR, are refused, so that no date is wrong.
    init(_ line: FeedLine) throws(FeedRefusal) {
        for part in line.value.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.uppercased() }
            guard pair.count == 2, read(pair[0], pair[1]) else {
                throw FeedRefusal(
                    line: line.number, "\"\(part.prefix(40))\" is no rule that is understood; list the dates instead.")
            }
        }
    }

    private mutating func read(_ name: String, _ value: String) -> Bool {
        func numbers(_ range: ClosedRange<Int>) -> [Int]? {
            let parts = value.split(separator: ",")
            let read = parts.compactMap { Int($0) }.filter { range.contains($0) && $0 != 0 }
            return read.count == parts.count && !read.isEmpty ? read : nil
        }
        switch name {
        case "FREQ": return Frequency(rawValue: value).map { frequency = $0 } != nil
        case "INTERVAL": return numbers(1...1000).map { interval = $0[0] } != nil
        case "COUNT": return numbers(1...100_000).map { count = $0[0] } != nil
        case "BYMONTH": return numbers(1...12).map { months = $0 } != nil
        case "BYMONTHDAY": return numbers(-31...31).map { monthDays = $0 } != nil
        case "WKST": return true
        case "UNTIL":
            let text = value.prefix(8)
            guard text.count == 8, let number = Int(text) else { return false }
            until = CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
            return until != nil
        case "BYDAY":
            for part in value.split(separator: ",") {
                let code = part.suffix(2)
                guard let day = Weekday.allCases.first(where: { $0.code.uppercased().hasPrefix(code) }),
                    code.count == 2, let ordinal = part.count == 2 ? 0 : Int(part.dropLast(2)), abs(ordinal) <= 53
                else { return false }
                weekdays.append((ordinal, day))
            }
            return !weekdays.isEmpty
        default: return false
        }
    }

    /// The dates from `first` on that are not after `last`, in order; `first` is one of them. Ends early when `steps`,
    /// the periods that may still be looked at, are used up.
    func dates(from first: CalendarDate, through last: CalendarDate, steps: inout Int) -> [CalendarDate] {
        let end = min(last, until ?? last)
        let most = min(count ?? Self.limit, Self.limit)
        var found: [CalendarDate] = [first]
        var period = 0
        while steps > 0 {
            steps -= 1
            let start = start(of: period, from: first)
            guard start <= end else { break }
            for date in candidates(start, first) where date > first {
                guard date <= end, found.count < most else { break }
                found.append(date)
            }
            guard found.count < most else { break }
            period += interval
        }
        return found.filter { $0 <= end }
    }

    /// The first date of a day, week, month or year, so many after that of `first`.
    private func start(of period: Int, from first: CalendarDate) -> CalendarDate {
        let (year, month, _) = first.civil
        switch frequency {
        case .daily: return first + period
        case .weekly: return first - (first.weekday.rawValue - 1) + period * 7
        case .monthly:
            let number = year * 12 + month - 1 + period
            return CalendarDate(number / 12, number % 12 + 1, 1)
        case .yearly: return CalendarDate(year + period, 1, 1)
        }
    }

    private func candidates(_ start: CalendarDate, _ first: CalendarDate) -> [CalendarDate] {
        switch frequency {
        case .daily: return isIn(start) && isOnWeekday(start) ? [start] : []
        case .weekly:
            let days = weekdays.isEmpty ? [first.weekday] : weekdays.map(\.day).sorted()
            return days.map { start + ($0.rawValue - 1) }.filter(isIn)
        case .monthly: return isIn(start) ? inMonth(start, first) : []
        case .yearly:
            let ownMonths = months.isEmpty && weekdays.isEmpty ? [first.civil.month] : months
            if ownMonths.isEmpty { return ordinals(start, CalendarDate(start.year, 12, 31)) }
            return ownMonths.sorted().flatMap { inMonth(CalendarDate(start.year, $0, 1), first) }
        }
    }

    private func isIn(_ date: CalendarDate) -> Bool { months.isEmpty || months.contains(date.civil.month) }

    private func isOnWeekday(_ date: CalendarDate) -> Bool {
        weekdays.isEmpty || weekdays.contains { $0.day == date.weekday }
    }

    private func inMonth(_ start: CalendarDate, _ first: CalendarDate) -> [CalendarDate] {
        let (year, month, _) = start.civil
        let end = (month == 12 ? CalendarDate(year + 1, 1, 1) : CalendarDate(year, month + 1, 1)) - 1
        let length = end.dayNumber - start.dayNumber + 1
        let days = monthDays.isEmpty && weekdays.isEmpty ? [first.civil.day] : monthDays
        guard !days.isEmpty else { return ordinals(start, end) }
        return Set(days.map { $0 > 0 ? $0 : length + 1 + $0 }).sorted().filter { (1...length).contains($0) }
            .map { start + ($0 - 1) }.filter(isOnWeekday)
    }

    /// The dates between two that are the weekdays asked for.
    private func ordinals(_ start: CalendarDate, _ end: CalendarDate) -> [CalendarDate] {
        var found: Set<CalendarDate> = []
        for (ordinal, day) in weekdays {
            let first = start + (day.rawValue - start.weekday.rawValue + 7) % 7
            let all = stride(from: first.dayNumber, through: end.dayNumber, by: 7).map { CalendarDate(dayNumber: $0) }
            if ordinal == 0 {
                found.formUnion(all)
            } else {
                let index = ordinal > 0 ? ordinal - 1 : all.count + ordinal
                if all.indices.contains(index) { found.insert(all[index]) }
            }
        }
        return found.sorted()
    }
}
