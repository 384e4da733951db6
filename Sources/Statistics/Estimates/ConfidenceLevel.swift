/// How often an interval is meant to hold the truth, as a share between 0 and 1.
package struct ConfidenceLevel: Sendable, Hashable {
    package let value: Double

    /// Nil unless the value lies strictly between 0 and 1.
    package init?(_ value: Double) {
        guard value > 0, value < 1 else { return nil }
        self.value = value
    }

    private init(known value: Double) {
        self.value = value
    }

    package static let ninety = Self(known: 0.90)
    package static let ninetyFive = Self(known: 0.95)
    package static let ninetyNine = Self(known: 0.99)

    /// The probability left out on each side.
    package var tail: Double { (1 - value) / 2 }

    /// The two-sided normal quantile: 1.959964 at 95 %.
    package var z: Double { -NormalDistribution.quantile(tail) }

    /// The two-sided t quantile.
    package func t(degreesOfFreedom: Double) -> Double {
        -StudentT(degreesOfFreedom: degreesOfFreedom).quantile(tail)
    }
}
