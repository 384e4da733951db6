import Kernel

extension Instant: JSONValue {
    /// As "2026-11-19T08:31:00.000Z" (RFC 3339 §5.6), UTC, with milliseconds.
    func write(to bytes: inout [UInt8]) {
        let day = 86_400_000 as Int64
        let rest = ((milliseconds % day) + day) % day
        let (year, month, date) = LocalTime.civil(Int((milliseconds - rest) / day))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(year, digits: 4, then: "-")
        bytes.append(month, digits: 2, then: "-")
        bytes.append(date, digits: 2, then: "T")
        bytes.append(Int(rest / 3_600_000), digits: 2, then: ":")
        bytes.append(Int(rest / 60_000 % 60), digits: 2, then: ":")
        bytes.append(Int(rest / 1000 % 60), digits: 2, then: ".")
        bytes.append(Int(rest % 1000), digits: 3, then: "Z")
        bytes.append(UInt8(ascii: "\""))
    }

    /// The moment in `text`, as "2026-11-19T08:31:00Z" or "2026-11-19T09:31:00.5+01:00"; nil when it is written otherwise
    /// or lies outside the years 1900 to 2199. A leap second is the one after it.
    init?(rfc3339 text: String) {
        var signs = ArraySlice(text.utf8)
        guard let year = signs.takeNumber(4), (1900..<2200).contains(year), signs.take("-"),
            let month = signs.takeNumber(2), (1...12).contains(month), signs.take("-"),
            let day = signs.takeNumber(2), (1...31).contains(day), signs.take("T") || signs.take("t"),
            let hour = signs.takeNumber(2), hour < 24, signs.take(":"),
            let minute = signs.takeNumber(2), minute < 60, signs.take(":"),
            let second = signs.takeNumber(2), second <= 60
        else { return nil }
        let fraction = signs.take(".") ? signs.takeThousandths() : 0
        let number = LocalTime.dayNumber(year: year, month: month, day: day)
        guard let fraction, let offset = signs.takeOffset(), signs.isEmpty, LocalTime.civil(number).month == month
        else { return nil }
        let minutes = (number * 24 + hour) * 60 + minute - offset
        self.init(milliseconds: Int64(minutes * 60 + second) * 1000 + Int64(fraction))
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ number: Int, digits: Int, then sign: Unicode.Scalar) {
        var scale = digits == 4 ? 1000 : digits == 3 ? 100 : 10
        while scale > 0 {
            append(UInt8(48 + number / scale % 10))
            scale /= 10
        }
        append(UInt8(ascii: sign))
    }
}

extension ArraySlice<UInt8> {
    fileprivate mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard first == UInt8(ascii: sign) else { return false }
        removeFirst()
        return true
    }

    /// A number of exactly so many digits.
    fileprivate mutating func takeNumber(_ digits: Int) -> Int? {
        guard count >= digits, prefix(digits).allSatisfy({ (48...57).contains($0) }) else { return nil }
        defer { removeFirst(digits) }
        return prefix(digits).reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    /// The digits after the point, as thousandths; nil when there are none.
    fileprivate mutating func takeThousandths() -> Int? {
        let digits = prefix { (48...57).contains($0) }
        guard !digits.isEmpty, digits.count <= 9 else { return nil }
        removeFirst(digits.count)
        return (digits.map { Int($0) - 48 } + [0, 0]).prefix(3).reduce(0) { $0 * 10 + $1 }
    }

    /// The zone in minutes ahead of UTC: "Z", "+01:00".
    fileprivate mutating func takeOffset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let isBehind = first == UInt8(ascii: "-")
        guard take("-") || take("+"), let hours = takeNumber(2), hours < 24, take(":"), let minutes = takeNumber(2),
            minutes < 60
        else { return nil }
        return (isBehind ? -1 : 1) * (hours * 60 + minutes)
    }
}
