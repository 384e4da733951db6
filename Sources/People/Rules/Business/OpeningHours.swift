/// When the business is open, by weekday, in its own time zone.
package struct OpeningHours: Equatable, Sendable, Codable {
    /// Seven days, Monday first; each a list of spans in order that do not touch.
    package private(set) var days: [[Opening]]

    /// Open from minute `opens` of the day until before minute `closes`: 0 to 1,440.
    package struct Opening: Equatable, Sendable, Codable {
        package let opens: Int
        package let closes: Int

        package init(opens: Int, closes: Int) {
            self.opens = opens
            self.closes = closes
        }
    }

    /// Never open.
    package static let none = OpeningHours(unchecked: Array(repeating: [], count: 7))
    /// Monday to Friday from nine to five: what setup suggests.
    package static let usual = OpeningHours(
        unchecked: (1...7).map { $0 < 6 ? [Opening(opens: 540, closes: 1020)] : [] })

    /// The hours of seven days, Monday first; nil when there are not seven, or a day's spans overlap, touch or run backwards.
    package init?(days: [[Opening]]) {
        guard days.count == 7, days.allSatisfy(Self.areOrdered) else { return nil }
        self.init(unchecked: days)
    }

    private init(unchecked days: [[Opening]]) {
        self.days = days
    }

    package init(from decoder: any Decoder) throws {
        let days = try decoder.singleValueContainer().decode([[Opening]].self)
        guard let hours = Self(days: days) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "these are no opening hours of a week"))
        }
        self = hours
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(days)
    }

    /// Whether the business is open at a minute of a weekday, 1 for Monday.
    package func isOpen(weekday: Int, minute: Int) -> Bool {
        days.indices.contains(weekday - 1) && days[weekday - 1].contains { $0.opens <= minute && minute < $0.closes }
    }

    private static func areOrdered(_ day: [Opening]) -> Bool {
        var last = -1
        for opening in day {
            guard opening.opens > last, opening.closes > opening.opens, opening.closes <= 1440 else { return false }
            last = opening.closes
        }
        return true
    }
}
