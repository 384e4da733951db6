/// One rule of a region's holidays; see `HolidayRules` for how it is written.
struct HolidayRule: Sendable {
    /// Which day of a year, before weekdays are looked at.
    enum Base: Sendable {
        case fixed(month: Int, day: Int)
        case easter(offset: Int)
        case orthodoxEaster(offset: Int)
        case listed([Int: [(date: CalendarDate, isEstimated: Bool)]])
    }

    let name: String
    private let base: Base
    /// By how many days it is moved, Monday first; nil where it is not held.
    private let moves: [Int?]
    private let years: ClosedRange<Int>
    private let without: Set<Int>

    /// Reads a line; nil when it is no rule.
    init?(_ line: Substring) {
        var words = line.split(separator: " ", omittingEmptySubsequences: false)[...]
        guard let day = words.popFirst() else { return nil }
        var years = 1...9999
        if let word = words.first, word.contains("..") {
            let ends = word.split(separator: ".", omittingEmptySubsequences: false)
            years = (Int(ends[0]) ?? 1)...(Int(ends[ends.count - 1]) ?? 9999)
            words.removeFirst()
        }
        var without: Set<Int> = []
        if let word = words.first, word.hasPrefix("!") {
            without = Set(word.dropFirst().split(separator: ",").compactMap { Int($0) })
            words.removeFirst()
        }
        guard let (base, moves) = HolidayRuleReader.day(day), !words.isEmpty else { return nil }
        name = words.joined(separator: " ")
        (self.base, self.moves, self.years, self.without) = (base, moves, years, without)
    }

    /// The dates that fall into a year. A day that is moved over New Year counts in the year into which it is moved;
    /// the rule's own years are those from which it is moved.
    func dates(in year: Int) -> [(date: CalendarDate, isEstimated: Bool)] {
        switch base {
        case .listed(let dates): return dates[year] ?? []
        case .easter(let offset): return holds(year) ? [(Easter.sunday(year) + offset, false)] : []
        case .orthodoxEaster(let offset): return holds(year) ? [(Easter.orthodoxSunday(year) + offset, false)] : []
        case .fixed(let month, let day):
            let near =
                month == 1 && day <= 7 ? [year, year + 1] : month == 12 && day >= 25 ? [year - 1, year] : [year]
            return near.compactMap { base in
                guard holds(base), let date = CalendarDate(year: base, month: month, day: day),
                    let move = moves[date.weekday.rawValue - 1], (date + move).year == year
                else { return nil }
                return (date + move, false)
            }
        }
    }

    private func holds(_ year: Int) -> Bool { years.contains(year) && !without.contains(year) }
}

/// Reads the first word of a rule.
private enum HolidayRuleReader {
    static func day(_ word: Substring) -> (HolidayRule.Base, [Int?])? {
        let plain = [Int?](repeating: 0, count: 7)
        switch word.first {
        case "=": return (.listed(listed(word.dropFirst())), plain)
        case "E": return (.easter(offset: Int(word.dropFirst()) ?? 0), plain)
        case "O": return (.orthodoxEaster(offset: Int(word.dropFirst()) ?? 0), plain)
        default: break
        }
        let numbers = word.prefix(5).split(separator: "-").compactMap { Int($0) }
        guard numbers.count == 2, let moves = moves(word.dropFirst(5)) else { return nil }
        return (.fixed(month: numbers[0], day: numbers[1]), moves)
    }

    /// "", ">mon", "/sun-1/sat-2" or "?mon+0?tue+1".
    private static func moves(_ text: Substring) -> [Int?]? {
        guard let kind = text.first else { return [Int?](repeating: 0, count: 7) }
        let parts = text.dropFirst().split(separator: kind)
        if kind == ">" {
            guard let day = parts.first.flatMap({ Weekday(code: String($0)) }) else { return nil }
            return (0..<7).map { (day.rawValue - 1 - $0 + 7) % 7 }
        }
        var moves = [Int?](repeating: kind == "/" ? 0 : nil, count: 7)
        for part in parts {
            guard let day = Weekday(code: String(part.prefix(3))), let move = Int(part.dropFirst(3)) else { return nil }
            moves[day.rawValue - 1] = move
        }
        return moves
    }

    /// "24:0210,0211;25:0129~".
    private static func listed(_ text: Substring) -> [Int: [(date: CalendarDate, isEstimated: Bool)]] {
        var found: [Int: [(date: CalendarDate, isEstimated: Bool)]] = [:]
        for part in text.split(separator: ";") {
            guard let colon = part.firstIndex(of: ":"), let short = Int(part[..<colon]) else { continue }
            let year = 2000 + short
            found[year] = part[part.index(after: colon)...].split(separator: ",").compactMap { word in
                guard let month = Int(word.prefix(2)), let day = Int(word.dropFirst(2).prefix(2)),
                    let date = CalendarDate(year: year, month: month, day: day)
                else { return nil }
                return (date, word.hasSuffix("~"))
            }
        }
        return found
    }
}
