/// Fisher's F distribution: the ratio of two independent mean squares.
package struct FDistribution: Sendable, Hashable {
    /// Degrees of freedom of the upper mean square.
    package let numerator: Double
    /// Degrees of freedom of the lower mean square.
    package let denominator: Double

    package init(numerator: Double, denominator: Double) {
        precondition(numerator > 0 && denominator > 0, "an F distribution needs degrees of freedom above 0")
        (self.numerator, self.denominator) = (numerator, denominator)
    }

    /// The probability of a value at most f (Abramowitz & Stegun 26.6.2).
    package func cdf(_ f: Double) -> Double {
        tails(f).lower
    }

    /// The probability of a value above f: the p-value of a test statistic.
    package func upperTail(_ f: Double) -> Double {
        tails(f).upper
    }

    /// The f that a share p of all values stays below; NaN outside 0...1.
    package func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        let beta = BetaDistribution(a: numerator / 2, b: denominator / 2)
        let x = beta.quantile(p)
        guard x > 0.5 else { return denominator / numerator * x / (1 - x) }
        let complement = BetaDistribution(a: denominator / 2, b: numerator / 2).upperQuantile(p)
        return denominator / numerator * (1 - complement) / complement
    }

    private func tails(_ f: Double) -> (lower: Double, upper: Double) {
        if f.isInfinite { return f > 0 ? (1, 0) : (0, 1) }
        guard f > 0 else { return f.isNaN ? (.nan, .nan) : (0, 1) }
        let total = numerator * f + denominator
        return IncompleteBeta(a: numerator / 2, b: denominator / 2)
            .tails(numerator * f / total, complement: denominator / total)
    }
}
