/// A running sum that notices a small lasting change sooner than limits for single periods do.
///
/// Page 1954, Biometrika 41:100–115, in the two-sided tabular form (Montgomery, ch. 9).
package struct CumulativeSum: Sendable, Hashable {
    /// How far above the target the values have run, in standard deviations; one for each value, never negative.
    package let upward: [Double]
    /// How far below.
    package let downward: [Double]
    /// A sum above this is a signal.
    package let decision: Double

    /// `values` are distances from the target in standard deviations; `slack` of each is forgiven.
    ///
    /// The usual slack ½ and decision 5 notice a change of one standard deviation after 10 values on average and raise a
    /// false alarm once in 465. Values that are not finite count as on target.
    package init(_ values: [Double], slack: Double = 0.5, decision: Double = 5) {
        let steps = values.map { $0.isFinite ? $0 : 0 }
        upward = Self.sums(steps, slack)
        downward = Self.sums(steps.map { -$0 }, slack)
        self.decision = decision
    }

    /// The position of the first value at which a sum passes the decision limit; nil when none does.
    package var firstSignal: Int? {
        upward.indices.first { upward[$0] > decision || downward[$0] > decision }
    }

    private static func sums(_ steps: [Double], _ slack: Double) -> [Double] {
        var sum = 0.0
        return steps.map { step in
            sum = max(0, sum + step - slack)
            return sum
        }
    }
}
