import Kernel

extension Instant {
    /// Reads a moment of ISO 8601 in the profile of RFC 3339: "2026-11-19T08:31:00Z", "2026-11-19T08:31:00.250+01:00".
    /// Digits beyond milliseconds are dropped; nil for anything else, and for a time without an offset.
    init?(written text: String) {
        var bytes = Array(text.utf8)[...]
        func number(_ width: Int) -> Int? {
            let digits = bytes.prefix(width)
            guard digits.count == width, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
            bytes = bytes.dropFirst(width)
            return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        }
        func take(_ characters: String) -> Bool {
            guard let first = bytes.first, characters.utf8.contains(first) else { return false }
            bytes = bytes.dropFirst()
            return true
        }
        guard let year = number(4), take("-"), let month = number(2), take("-"), let day = number(2), take("Tt "),
            let date = CalendarDate(year: year, month: month, day: day),
            let hour = number(2), take(":"), let minute = number(2), take(":"), let second = number(2),
            hour <= 23, minute <= 59, second <= 60
        else { return nil }
        var milliseconds = 0
        if take(".") {
            let digits = bytes.prefix { (48...57).contains($0) }
            guard !digits.isEmpty else { return nil }
            bytes = bytes.dropFirst(digits.count)
            milliseconds = (digits + [48, 48]).prefix(3).reduce(0) { $0 * 10 + Int($1 - 48) }
        }
        var offset = 0
        if !take("Zz") {
            let sign = bytes.first == UInt8(ascii: "-") ? -1 : 1
            guard take("+-"), let hours = number(2), take(":"), let minutes = number(2), hours <= 23, minutes <= 59
            else { return nil }
            offset = sign * (hours * 60 + minutes) * 60
        }
        guard bytes.isEmpty else { return nil }
        let seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
        self.init(milliseconds: Int64(seconds) * 1000 + Int64(milliseconds))
    }

    /// "2026-11-19T08:31:00Z", with milliseconds when there are some.
    var written: String {
        let rest = milliseconds - milliseconds.flooredQuotient(by: 1000) * 1000
        guard rest > 0 else { return iso8601 }
        let digits = String(1000 + rest).dropFirst()
        return "\(iso8601.dropLast()).\(digits)Z"
    }
}
