/// The numbers of which a date consists, as they stand there: they may be no date.
struct DateParts {
    private(set) var year = 0
    private(set) var month = 0
    private(set) var day = 0
    private(set) var hour = 0
    private(set) var minute = 0
    private(set) var second = 0
    /// In seconds; 0 where none is named, or none that is known.
    private(set) var offset = 0

    /// A date of ISO 8601: `2026-11-23T16:30:00+01:00`; a blank may stand for the T (RFC 3339 §5.6).
    init?(iso value: String) {
        let signs = Array(value.utf8.drop { $0 <= 0x20 })
        guard signs.count >= 19, signs[4] == UInt8(ascii: "-"), signs[7] == UInt8(ascii: "-"),
            [UInt8(ascii: "T"), UInt8(ascii: "t"), 0x20].contains(signs[10]),
            let year = Self.number(signs[0..<4]), let month = Self.number(signs[5..<7]),
            let day = Self.number(signs[8..<10]), readTime(String(decoding: signs[11..<19], as: UTF8.self)[...])
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        let rest = signs[19...]
        let fraction =
            rest.first == UInt8(ascii: ".") ? rest.dropFirst().prefix { (0x30...0x39).contains($0) }.count + 1 : 0
        let zone = String(
            decoding: rest.dropFirst(fraction).filter { $0 > 0x20 && $0 != UInt8(ascii: ":") }, as: UTF8.self)
        guard zone.isEmpty || ["Z", "z"].contains(zone) || (zone.utf8.count == 5 && Int(zone) != nil) else {
            return nil
        }
        readZone(zone[...])
    }

    /// A date in words, in the forms that Python’s `email.utils` reads, comments left out.
    init?(spelled value: String) {
        var words = Self.words(of: value)
        Self.dropWeekday(&words)
        if words.count == 2 || words.count == 3 { words = words[0].split(separator: "-") + words[1...] }
        if words.count == 4 { words = words[..<3] + Self.timeAndZone(words[3]) }
        guard words.count >= 5 else { return nil }
        var (day, month, year, time, zone) = (words[0], words[1], words[2], words[3], words[4])
        if Self.months[month.lowercased()] == nil { (day, month) = (month, day) }
        if year.dropFirst().contains(":") { (year, time) = (time, year) }
        if year.last == "," { year.removeLast() }
        if !Self.beginsWithDigit(year) { (year, zone) = (zone, year) }
        guard let monthNumber = Self.months[month.lowercased()], let dayNumber = Self.number(Self.bare(day).utf8),
            let yearNumber = Self.number(year.utf8), readTime(Self.bare(time))
        else { return nil }
        (self.year, self.month, self.day) = (Self.fullYear(yearNumber), monthNumber, dayNumber)
        readZone(zone)
    }

    /// `16:30`, `16:30:00` and with full stops; false for anything else.
    private mutating func readTime(_ time: Substring) -> Bool {
        let mark: Character = time.contains(":") ? ":" : "."
        let numbers = time.split(separator: mark, omittingEmptySubsequences: false).map { Self.number($0.utf8) }
        guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
            let second = numbers.count == 3 ? numbers[2] : 0
        else { return false }
        (self.hour, self.minute, self.second) = (hour, minute, second)
        return true
    }

    private mutating func readZone(_ zone: Substring) {
        if let hours = Self.zones[zone.uppercased()] { offset = hours * 3600 }
        guard zone.utf8.count <= 9, let number = Int(zone) else { return }
        offset = number / 100 * 3600 + number % 100 * 60
    }

    /// What stands between white space, without comments. White space around the colons of the time divides nothing (RFC 5322 §4.3).
    private static func words(of value: String) -> [Substring] {
        var words: [Substring] = []
        for word in TextPieces.words(withoutComments(value)[...]) {
            if let last = words.last, last.last == ":" || word.first == ":" {
                words[words.count - 1] = last + word
            } else {
                words.append(word)
            }
        }
        return words
    }

    private static func withoutComments(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "(")) else { return value }
        var depth = 0
        let outside = value.utf8.map { sign -> UInt8 in
            if sign == UInt8(ascii: "(") { depth += 1 }
            defer { if sign == UInt8(ascii: ")"), depth > 0 { depth -= 1 } }
            return depth > 0 ? 0x20 : sign
        }
        return String(decoding: outside, as: UTF8.self)
    }

    private static func dropWeekday(_ words: inout [Substring]) {
        guard let first = words.first else { return }
        if first.last == "," || weekdays.contains(first.lowercased()) {
            words.removeFirst()
        } else if let comma = first.lastIndex(of: ",") {
            words[0] = first[first.index(after: comma)...]
        }
    }

    /// `16:30:00+0100`, which stands without a blank; the zone is empty where there is none.
    private static func timeAndZone(_ word: Substring) -> [Substring] {
        guard let sign = word.firstIndex(of: "+") ?? word.firstIndex(of: "-"), sign > word.startIndex else {
            return [word, ""]
        }
        return [word[..<sign], word[sign...]]
    }

    /// Years of two and three digits as RFC 5322 §4.3 has them, but that 50 to 68 are not over yet.
    private static func fullYear(_ year: Int) -> Int {
        switch year {
        case 0...68: year + 2000
        case 69...999: year + 1900
        default: year
        }
    }

    private static func bare(_ word: Substring) -> Substring { word.last == "," ? word.dropLast() : word }

    private static func beginsWithDigit(_ word: Substring) -> Bool {
        word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }

    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...5).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let months: [String: Int] = {
        let names = "january february march april may june july august september october november december"
        var months: [String: Int] = [:]
        for (index, name) in names.split(separator: " ").enumerated() {
            months[String(name)] = index + 1
            months[String(name.prefix(3))] = index + 1
        }
        return months
    }()
    /// In hours (RFC 5322 §4.3).
    private static let zones = [
        "AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    ]
}
