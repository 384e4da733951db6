import Kernel

extension Instant {
    /// Reads a moment of ISO 8601 in the profile of RFC 3339: "2026-11-19T08:31:00Z", "2026-11-19T08:31:00.250+01:00".
    /// Digits beyond milliseconds are dropped; nil for anything else, and for a time without an offset.
    init?(written text: String) {
        var text = text
        guard let moment = text.withUTF8({ WrittenMoment(bytes: $0).read() }) else { return nil }
        self = moment
    }

    /// "2026-11-19T08:31:00Z", with milliseconds when there are some. Years 0 to 9999.
    var written: String {
        let seconds = milliseconds.flooredQuotient(by: 1000)
        let days = seconds.flooredQuotient(by: 86_400)
        let (date, rest) = (LocalTime.civil(Int(days)), Int(seconds - days * 86_400))
        let thousandths = Int(milliseconds - seconds * 1000)
        return String(unsafeUninitializedCapacity: 24) { buffer in
            var place = 0
            func write(_ number: Int, _ width: Int, _ after: Unicode.Scalar) {
                var left = number
                for index in stride(from: place + width - 1, through: place, by: -1) {
                    buffer[index] = UInt8(48 + left % 10)
                    left /= 10
                }
                buffer[place + width] = UInt8(ascii: after)
                place += width + 1
            }
            write(date.year, 4, "-")
            write(date.month, 2, "-")
            write(date.day, 2, "T")
            write(rest / 3600, 2, ":")
            write(rest / 60 % 60, 2, ":")
            write(rest % 60, 2, thousandths > 0 ? "." : "Z")
            if thousandths > 0 { write(thousandths, 3, "Z") }
            return place
        }
    }
}

/// Reads the bytes of a moment from left to right.
private struct WrittenMoment {
    let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    consuming func read() -> Instant? {
        guard let year = number(4), take("-", "-"), let month = number(2), take("-", "-"), let day = number(2),
            take("T", "t") || take(" ", " "), let date = CalendarDate(year: year, month: month, day: day),
            let hour = number(2), take(":", ":"), let minute = number(2), take(":", ":"), let second = number(2),
            hour <= 23, minute <= 59, second <= 60, let milliseconds = fraction(), let offset = offset(),
            place == bytes.count
        else { return nil }
        let seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
        return Instant(milliseconds: Int64(seconds) * 1000 + Int64(milliseconds))
    }

    /// Milliseconds of ".25"; 0 when there is no point, nil without a digit after it.
    private mutating func fraction() -> Int? {
        guard take(".", ".") else { return 0 }
        var (milliseconds, unit, count) = (0, 100, 0)
        while place < bytes.count, (48...57).contains(bytes[place]) {
            milliseconds += Int(bytes[place] - 48) * unit
            unit /= 10
            count += 1
            place += 1
        }
        return count > 0 ? milliseconds : nil
    }

    /// Seconds ahead of UTC.
    private mutating func offset() -> Int? {
        if take("Z", "z") { return 0 }
        let isBehind = take("-", "-")
        guard isBehind || take("+", "+"), let hours = number(2), take(":", ":"), let minutes = number(2), hours <= 23,
            minutes <= 59
        else { return nil }
        return (hours * 60 + minutes) * (isBehind ? -60 : 60)
    }

    private mutating func number(_ width: Int) -> Int? {
        guard place + width <= bytes.count else { return nil }
        var number = 0
        for byte in bytes[place..<place + width] {
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        place += width
        return number
    }

    private mutating func take(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: one) || bytes[place] == UInt8(ascii: other) else {
            return false
        }
        place += 1
        return true
    }
}
