/// What is needed of a list of numbers to judge its mean: how many, their mean, their spread.
package struct MeanSummary: Sendable, Hashable {
    package let n: Int
    package let mean: Double
    /// The sample variance, with n − 1; 0 for a single value.
    package let variance: Double

    /// Nil unless n ≥ 1, the mean is finite and the standard deviation is finite and not negative.
    package init?(n: Int, mean: Double, standardDeviation: Double) {
        guard n >= 1, mean.isFinite, standardDeviation.isFinite, standardDeviation >= 0 else { return nil }
        (self.n, self.mean) = (n, mean)
        variance = standardDeviation * standardDeviation
    }

    /// Nil for no values or values that are not finite. Two passes, the second with the correction of what the first
    /// rounded (Chan, Golub & LeVeque 1983, The American Statistician 37:242–247).
    package init?(of values: [Double]) {
        let size = Double(values.count)
        let mean = values.reduce(0, +) / size
        guard !values.isEmpty, mean.isFinite else { return nil }
        let (squares, rest) = values.reduce((0.0, 0.0)) { sums, value in
            (sums.0 + (value - mean) * (value - mean), sums.1 + (value - mean))
        }
        guard squares.isFinite else { return nil }
        (n, self.mean) = (values.count, mean)
        variance = values.count > 1 ? max(squares - rest * rest / size, 0) / (size - 1) : 0
    }

    package var standardDeviation: Double { variance.squareRoot() }

    /// The standard deviation of the mean: s / √n.
    package var standardError: Double { (variance / Double(n)).squareRoot() }

    /// mean ± z·s/√n; nil for fewer than two values.
    package func normalInterval(at level: ConfidenceLevel = .ninetyFive) -> Interval? {
        guard n > 1 else { return nil }
        return Interval(around: mean, reach: level.z * standardError)
    }

    /// mean ± t·s/√n with n − 1 degrees of freedom ("Student" 1908); nil for fewer than two values.
    package func tInterval(at level: ConfidenceLevel = .ninetyFive) -> Interval? {
        guard n > 1 else { return nil }
        return Interval(around: mean, reach: level.t(degreesOfFreedom: Double(n - 1)) * standardError)
    }
}
