/// A share or a mean together with the number of answers behind it and the range it is likely in.
///
/// There is no way to make one without n, so no number can be shown without it.
package struct Estimate: Sendable, Hashable {
    /// A share (0...1), or a mean in the unit of its answers.
    package let value: Double
    /// How many answers the value rests on.
    package let n: Int
    /// Nil when everybody was asked (a census has no sampling error) or when one answer allows no range.
    package let range: Interval?

    package init(_ value: Double, n: Int, range: Interval?) {
        self.value = value
        self.n = n
        self.range = range
    }
}

extension Share {
    /// The share of a sample, with its Wilson interval.
    package func estimate(at level: ConfidenceLevel = .ninetyFive) -> Estimate {
        Estimate(value, n: n, range: wilson(at: level))
    }

    /// The share of everybody: no range, because nobody was left out.
    package var census: Estimate {
        Estimate(value, n: n, range: nil)
    }
}

extension MeanSummary {
    /// The mean of a sample, with its t interval; no range from a single answer.
    package func estimate(at level: ConfidenceLevel = .ninetyFive) -> Estimate {
        Estimate(mean, n: n, range: tInterval(at: level))
    }
}
