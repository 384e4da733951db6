extension ZoneFooter {
    /// Reads a POSIX TZ string; nil when it has no daylight saving or cannot be read.
    init?(_ text: some Sequence<UInt8>) {
        var reader = FooterReader(rest: Array(text)[...])
        guard reader.skipName(), let standard = reader.offset(), reader.skipName() else { return nil }
        let summer = reader.next == UInt8(ascii: ",") ? standard + 3600 : reader.offset()
        guard let summer, reader.take(","), let starts = reader.moment(), reader.take(","), let ends = reader.moment(),
            reader.rest.isEmpty
        else { return nil }
        self.init(standard: Int32(standard), summer: Int32(summer), summerStarts: starts, summerEnds: ends)
    }
}

private struct FooterReader {
    var rest: ArraySlice<UInt8>

    var next: UInt8? { rest.first }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    /// "CEST" or "<+03>".
    mutating func skipName() -> Bool {
        if take("<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            rest = rest[(end + 1)...]
            return true
        }
        let name = rest.prefix { (65...90).contains($0 & 0xDF) }
        rest = rest[name.endIndex...]
        return name.count >= 3
    }

    /// Seconds ahead of UTC; POSIX counts hours behind it.
    mutating func offset() -> Int? { time().map { -$0 } }

    /// "-1", "2:30", "1:00:30" in seconds.
    mutating func time() -> Int? {
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        guard var seconds = number(upTo: 167).map({ $0 * 3600 }) else { return nil }
        for unit in [60, 1] where take(":") {
            guard let part = number(upTo: 59) else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }

    mutating func moment() -> ZoneFooter.YearlyMoment? {
        guard let day = day() else { return nil }
        guard take("/") else { return ZoneFooter.YearlyMoment(day: day, time: 7200) }
        return time().map { ZoneFooter.YearlyMoment(day: day, time: $0) }
    }

    private mutating func day() -> ZoneFooter.YearlyMoment.Day? {
        if take("J") { return number(upTo: 365).map { .julian($0) } }
        guard take("M") else { return number(upTo: 365).map { .ordinal($0) } }
        guard let month = number(upTo: 12), month >= 1, take("."), let week = number(upTo: 5), week >= 1, take("."),
            let day = number(upTo: 6)
        else { return nil }
        return .weekday(month: month, week: week, day: day)
    }

    private mutating func number(upTo limit: Int) -> Int? {
        let digits = rest.prefix { (48...57).contains($0) }.prefix(4)
        rest = rest[digits.endIndex...]
        guard !digits.isEmpty else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        return number <= limit ? number : nil
    }
}
