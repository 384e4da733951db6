extension Share {
    /// The score interval (Wilson 1927; method 3 in Newcombe 1998, Statistics in Medicine 17:857–872).
    ///
    /// Its limits never leave 0...1, and are exactly 0 for a count of 0 and exactly 1 for a count of n.
    package func wilson(at level: ConfidenceLevel = .ninetyFive) -> Interval {
        scoreInterval(correction: 0, at: level)
    }

    /// The score interval with continuity correction (method 4 in Newcombe 1998).
    ///
    /// The correction is ½, or |count − n/2| where that is less, so that it never carries past one half.
    package func wilsonCorrected(at level: ConfidenceLevel = .ninetyFive) -> Interval {
        scoreInterval(correction: min(0.5, abs(Double(count) - Double(n) / 2)), at: level)
    }

    private func scoreInterval(correction: Double, at level: ConfidenceLevel) -> Interval {
        Interval(
            scoreLowerLimit(correction, level.z),
            1 - opposite.scoreLowerLimit(correction, level.z))
    }

    /// The smaller root of the score equation, in the form that subtracts nothing.
    private func scoreLowerLimit(_ correction: Double, _ z: Double) -> Double {
        let size = Double(n)
        let hits = Double(count) - correction
        guard hits > 0 else { return 0 }
        let spread = z * (hits * (size - hits) / size + z * z / 4).squareRoot()
        return hits * hits / (size * (hits + z * z / 2 + spread))
    }
}
