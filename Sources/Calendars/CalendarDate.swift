package import Kernel

/// A date of the Gregorian calendar, without a time or a zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let dayNumber: Int

    package init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// The date in these numbers, which must be one.
    package init(_ year: Int, _ month: Int, _ day: Int) {
        dayNumber = LocalTime.dayNumber(year: year, month: month, day: day)
    }

    /// The local date of a moment.
    package init(_ moment: Instant, in zone: Zone) {
        dayNumber = LocalTime(moment, in: zone).dayNumber
    }

    /// Reads "2026-12-25"; nil for anything else and for days that do not exist. Years 1 to 9999.
    package init?(_ text: some StringProtocol) {
        var numbers = (0, 0, 0)
        var place = 0
        for byte in text.utf8 {
            if place == 4 || place == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard (48...57).contains(byte) else { return nil }
                let digit = Int(byte - 48)
                switch place {
                case 0...3: numbers.0 = numbers.0 * 10 + digit
                case 5...6: numbers.1 = numbers.1 * 10 + digit
                default: numbers.2 = numbers.2 * 10 + digit
                }
            }
            place += 1
        }
        guard place == 10 else { return nil }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    /// The date in these numbers; nil when they are none. Years 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        self.init(year, month, day)
        guard civil.day == day else { return nil }
    }

    package var civil: (year: Int, month: Int, day: Int) { LocalTime.civil(dayNumber) }
    package var year: Int { civil.year }
    package var weekday: Weekday { Weekday(dayNumber: dayNumber) }

    /// "2026-12-25".
    package var text: String {
        let date = civil
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
    }

    package static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

    /// The date so many days later.
    package static func + (date: Self, days: Int) -> Self { Self(dayNumber: date.dayNumber + days) }
    package static func - (date: Self, days: Int) -> Self { date + -days }
}

extension CalendarDate: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = Self(text) else { throw CalendarRefusal.dateUnreadable(text) }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// A day of the week; 1 is Monday (ISO 8601).
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
    case monday = 1
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    init(dayNumber: Int) {
        self = Self.allCases[((dayNumber + 3) % 7 + 7) % 7]
    }

    /// "mon", "tue" … "sun".
    package var code: String { String(name.prefix(3)).lowercased() }

    /// The weekday with this code, or with its English name in any case.
    package init?(code: String) {
        let code = code.lowercased()
        guard let day = Self.allCases.first(where: { $0.code == code || $0.name.lowercased() == code }) else {
            return nil
        }
        self = day
    }

    /// "Monday".
    package var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
