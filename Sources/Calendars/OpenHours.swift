/// One stretch of opening hours on the wall clock. It belongs to the day on which it begins; one that ends at or before
/// the time it begins goes on over midnight.
package struct OpenHours: Hashable, Sendable {
    /// Minutes after midnight, 0 to 1439.
    package let from: Int
    /// Minutes after the midnight before `from`: up to 1440 within the day, up to 2879 over midnight.
    package let to: Int

    /// `from` 0 to 1439; `to` later, at most a day later. Nil otherwise.
    package init?(from: Int, to: Int) {
        guard (0..<1440).contains(from), to > from, to - from <= 1440 else { return nil }
        self.from = from
        self.to = to
    }

    /// Reads "09:00" and "17:00". "24:00" is the next midnight; "22:00" to "06:00" goes over midnight.
    package init(_ from: String, _ to: String, on day: String) throws(CalendarRefusal) {
        guard let begin = Self.minutes(from), begin < 1440 else { throw .timeUnreadable(from, day: day) }
        guard let end = Self.minutes(to) else { throw .timeUnreadable(to, day: day) }
        guard begin != end else { throw .intervalEmpty(from, day: day) }
        self.from = begin
        self.to = end > begin ? end : end + 1440
    }

    /// As they are written: "09:00", "17:00"; a midnight at the end is "24:00".
    package var texts: [String] { [Self.text(from), Self.text(to > 1440 ? to - 1440 : to)] }

    /// How many minutes of the wall clock.
    package var minutes: Int { to - from }

    /// "9:05" or "09:05" in minutes after midnight, up to "24:00"; nil for anything else.
    private static func minutes(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), (1...2).contains(colon), bytes.count == colon + 3
        else { return nil }
        var (hour, minute) = (0, 0)
        for (index, byte) in bytes.enumerated() where index != colon {
            guard (48...57).contains(byte) else { return nil }
            if index < colon { hour = hour * 10 + Int(byte - 48) } else { minute = minute * 10 + Int(byte - 48) }
        }
        return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : nil
    }

    private static func text(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}
