package import Kernel

/// A moment as programs write it.
package enum WrittenMoment {
    /// The moment of an ISO 8601 date and time, as "2026-11-18T10:00:00+01:00", "2026-11-18 10:00" or "2026-11-18T09:00:00.5Z"; one
    /// without an offset is what clocks in `zone` show. Nil for anything else.
    package static func instant(_ text: String, in zone: Zone) -> Instant? {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: "T")
        guard let date = text.wholeMatch(of: pattern)?.output, let year = Int(date.1), let month = Int(date.2),
            let day = Int(date.3), let hour = Int(date.4), let minute = Int(date.5), hour < 25, minute < 60
        else { return nil }
        let second = date.6.flatMap { Int($0) } ?? 0
        let number = LocalTime.dayNumber(year: year, month: month, day: day)
        guard LocalTime.civil(number) == (year, month, day), second < 61 else { return nil }
        guard let offset = date.7 else {
            return zone.instant(dayNumber: number, hour: hour, minute: minute) + .seconds(second)
        }
        guard let ahead = minutes(offset) else { return nil }
        return Zone.utc.instant(dayNumber: number, hour: hour, minute: minute) + .seconds(second) - .minutes(ahead)
    }

    private static var pattern:
        Regex<(Substring, Substring, Substring, Substring, Substring, Substring, Substring?, Substring?)>
    {
        /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|z|[+-]\d\d:?\d\d|[+-]\d\d)?/
    }

    private static func minutes(_ offset: Substring) -> Int? {
        if offset.lowercased() == "z" { return 0 }
        let digits = offset.dropFirst().filter { $0 != ":" }
        guard let hours = Int(digits.prefix(2)), let minutes = Int("0" + digits.dropFirst(2)), minutes < 60 else {
            return nil
        }
        return (offset.hasPrefix("-") ? -1 : 1) * (hours * 60 + minutes)
    }
}
