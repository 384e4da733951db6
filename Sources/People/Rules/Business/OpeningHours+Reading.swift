import Kernel

extension OpeningHours {
    /// The hours of a week as people write them, one line a day, Monday first; the days whose line could not be read, or
    /// that none has hours.
    package static func read(_ lines: [String]) -> (hours: OpeningHours?, problems: [PeopleRefusal]) {
        let days = lines.map { read(line: $0) }
        var problems = zip(1..., zip(lines, days)).compactMap { day, pair in
            pair.1 == nil ? PeopleRefusal.hoursUnreadable(day: day, pair.0) : nil
        }
        if days.allSatisfy({ $0?.isEmpty == true }) { problems = [.hoursMissing] }
        return (problems.isEmpty ? OpeningHours(days: days.map { $0 ?? [] }) : nil, problems)
    }

    /// One day: "9:00-12:30, 13:30-18:00", "9 to 5.30pm", "closed" or nothing; nil when it cannot be read.
    package static func read(line: String) -> [Opening]? {
        let plain = line.folded
        if plain.isEmpty || plain == "closed" || plain == "-" { return [] }
        let parts = plain.replacing(" and ", with: ",").split(whereSeparator: { $0 == "," || $0 == ";" })
        let spans = parts.map { span(String($0)) }
        let day = spans.compactMap { $0 }.sorted { $0.opens < $1.opens }
        let week = [day] + Array(repeating: [], count: 6)
        return day.count == spans.count && OpeningHours(days: week) != nil ? day : nil
    }

    private static func span(_ text: String) -> Opening? {
        let dashed = text.replacing("–", with: "-").replacing("—", with: "-").replacing("to", with: "-")
        let ends = dashed.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let opens = minute(String(ends[0])), let closes = minute(String(ends[1])) else {
            return nil
        }
        return Opening(opens: opens, closes: closes)
    }

    /// The minute of the day in "9", "9:30", "0930", "5.30pm"; nil when there is none.
    private static func minute(_ text: String) -> Int? {
        var clock = text.filter { !$0.isWhitespace }
        let isAfternoon = clock.hasSuffix("pm")
        let isMorning = clock.hasSuffix("am")
        if isAfternoon || isMorning { clock.removeLast(2) }
        guard let (number, minute) = hourAndMinute(clock), minute < 60, number <= 24 else { return nil }
        var hour = number
        if isAfternoon, hour < 12 { hour += 12 }
        if isMorning, hour == 12 { hour = 0 }
        let all = hour * 60 + minute
        return all <= 1440 ? all : nil
    }

    private static func hourAndMinute(_ clock: String) -> (Int, Int)? {
        guard clock.utf8.allSatisfy({ (48...57).contains($0) || $0 == 58 || $0 == 46 }) else { return nil }
        let parts = clock.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }.map(String.init)
        switch (parts.count, clock.count) {
        case (2, _) where parts[1].count == 2: return both(parts[0], parts[1])
        case (1, 4): return both(String(clock.prefix(2)), String(clock.suffix(2)))
        case (1, 1...2): return both(clock, "0")
        default: return nil
        }
    }

    private static func both(_ hour: String, _ minute: String) -> (Int, Int)? {
        guard let hour = Int(hour), let minute = Int(minute) else { return nil }
        return (hour, minute)
    }

    /// One day as people write it: "9:00-12:30, 13:30-18:00"; "closed" when it has no hours.
    package func line(weekday: Int) -> String {
        guard days.indices.contains(weekday - 1), !days[weekday - 1].isEmpty else { return "closed" }
        return days[weekday - 1].map { "\(Self.clock($0.opens))-\(Self.clock($0.closes))" }.joined(separator: ", ")
    }

    private static func clock(_ minute: Int) -> String {
        "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    }
}
