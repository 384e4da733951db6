/// What a standard is measured against.
package enum StandardLimit: Sendable, Hashable {
    /// A number with its unit: "within 3 hours", "every 14 days", "at most 4 rings".
    case quantity(StandardComparator, StandardQuantity)
    /// A time of the clock, and the day where one is named: "by 17:30", "before noon on the next working day".
    case clock(StandardComparator, time: String, day: String?)
    /// A day alone: "the same working day", "on the 3rd working day of each month".
    case day(StandardComparator, String)

    /// The limit as words: "within 3 hours".
    package var words: String {
        switch self {
        case .quantity(.every, let quantity) where quantity.isOne: join("every", quantity.fullSingle)
        case .quantity(let comparator, let quantity): join(comparator.rawValue, quantity.words)
        case .clock(let comparator, let time, let day): join(comparator.rawValue, time, day ?? "")
        case .day(let comparator, let day): join(comparator.rawValue, day)
        }
    }

    package var comparator: StandardComparator {
        switch self {
        case .quantity(let comparator, _), .clock(let comparator, _, _), .day(let comparator, _): comparator
        }
    }

    /// The number and its unit, nil for a time of the clock or a day.
    package var quantity: StandardQuantity? {
        if case .quantity(_, let quantity) = self { return quantity }
        return nil
    }

    private func join(_ words: String...) -> String {
        words.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// How what happens is compared with the limit; the raw value is the word for it, empty where the sentence has none.
package enum StandardComparator: String, Sendable, Hashable, CaseIterable {
    case exactly = ""
    case within
    case atMost = "at most"
    case noMoreThan = "no more than"
    case lessThan = "less than"
    case fewerThan = "fewer than"
    case noLaterThan = "no later than"
    case atLeast = "at least"
    case moreThan = "more than"
    case every
    case after
    case by
    case before
    case on
    case at
    case until
    /// How long something goes on, rather than how soon it is done.
    case lasting = "for"
    case between
    case noEarlierThan = "no earlier than"
}

/// A number with its unit; of a range, `number` is the larger end.
package struct StandardQuantity: Sendable, Hashable {
    package var number: Double
    /// The smaller end of a range: 3 in "3 to 5 days".
    package var from: Double?
    /// What is counted, in the plural: "hours", "rings".
    package var unit: String
    /// Which of them count: "working", "business", "calendar".
    package var calendar: String?
    /// What the number is per, in the singular: "day" in "2 times a day".
    package var per: String?
    /// The unit for exactly one.
    package var single: String

    /// "3 hours", "1 working day", "3 to 5 days", "2 times a day".
    package var words: String {
        let count = from.map { "\(StandardNumber.words($0)) to \(StandardNumber.words(number))" }
        let noun = number == 1 && from == nil ? single : unit
        let per = per.map { "a \($0)" }
        return [count ?? StandardNumber.words(number), calendar, noun, per].compactMap { $0 }.joined(separator: " ")
    }

    /// Whether things are counted that are no units of a standard: people, stars, times.
    var isCount: Bool { per == nil && (single == unit || unit == "times") }

    /// Exactly one of the unit.
    fileprivate var isOne: Bool { number == 1 && from == nil && per == nil }

    /// The unit in the singular with what says which of them count: "working day".
    fileprivate var fullSingle: String { [calendar, single].compactMap { $0 }.joined(separator: " ") }

    /// Whether a length of time is counted, rather than rings or times a day.
    var isTime: Bool { per == nil && Self.seconds[unit] != nil }

    /// How long the units are that have one length; a month is counted as 30 days, a year as 365.
    static let seconds: [String: Double] = [
        "seconds": 1, "minutes": 60, "hours": 3_600, "days": 86_400, "weeks": 604_800, "fortnights": 1_209_600,
        "months": 2_592_000, "quarters": 7_776_000, "years": 31_536_000,
    ]

    /// The unit with what says which of them count: "working days".
    package var fullUnit: String {
        [calendar, unit, per.map { "a \($0)" }].compactMap { $0 }.joined(separator: " ")
    }
}

extension StandardQuantity {
    /// A number of anything that can be counted.
    init(counted unit: String, single: String, number: Double) {
        self.init(number: number, from: nil, unit: unit, calendar: nil, per: nil, single: single)
    }
}
