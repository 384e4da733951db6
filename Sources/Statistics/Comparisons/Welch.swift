/// How far one mean lies above another when the spreads may differ.
///
/// Welch 1947, Biometrika 34:28–35; degrees of freedom by Satterthwaite 1946.
package struct Welch: Sendable, Hashable {
    /// The first mean less the second.
    package let difference: Double
    package let standardError: Double
    package let degreesOfFreedom: Double
    /// difference ± t·standard error.
    package let range: Interval

    /// Nil when a side has fewer than two values or when neither side varies.
    package init?(_ one: MeanSummary, minus other: MeanSummary, at level: ConfidenceLevel = .ninetyFive) {
        guard one.n > 1, other.n > 1 else { return nil }
        let (v, w) = (one.variance / Double(one.n), other.variance / Double(other.n))
        let (share, rest) = (v / (v + w), w / (v + w))
        guard share.isFinite, rest.isFinite else { return nil }
        difference = one.mean - other.mean
        standardError = (v + w).squareRoot()
        degreesOfFreedom = 1 / (share * share / Double(one.n - 1) + rest * rest / Double(other.n - 1))
        range = Interval(around: difference, reach: level.t(degreesOfFreedom: degreesOfFreedom) * standardError)
    }

    package var t: Double { difference / standardError }

    /// Two-sided.
    package var pValue: Double { StudentT(degreesOfFreedom: degreesOfFreedom).twoSided(t) }
}
