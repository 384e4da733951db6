/// For how many of how many a standard holds.
package struct StandardShare: Sendable, Hashable {
    /// How the share is compared, `exactly` where the sentence only names it ("95 % of calls").
    package var comparator: StandardComparator
    /// 9 in "9 in 10", 95 in "95 %".
    package var part: Double
    /// 10 in "9 in 10", nil for percent.
    package var whole: Double?

    /// Between 0 and 1, for a share that can be.
    package var value: Double { StandardNumber.rounded(part / (whole ?? 100)) }

    /// "at least 95 % of", "9 in 10".
    package var words: String {
        let share = whole.map { "\(StandardNumber.words(part)) in \(StandardNumber.words($0))" }
        let words = share ?? "\(StandardNumber.words(part)) % of"
        return comparator == .exactly ? words : "\(comparator.rawValue) \(words)"
    }
}

/// What of many cases is compared with the limit.
package enum StandardStatistic: Sendable, Hashable {
    /// Every case by itself.
    case each
    case average
    case median
    /// The percentile with this number, 1 to 99.
    case percentile(Int)

    /// "average", "median", "95th percentile"; nil for each.
    package var words: String? {
        switch self {
        case .each: nil
        case .average: "average"
        case .median: "median"
        case .percentile(let number): "percentile \(number)"
        }
    }
}
