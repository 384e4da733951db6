/// How far one net promoter score lies above another, from two separate samples.
package struct NetScoreDifference: Sendable, Hashable {
    /// In points: the first score less the second.
    package let points: Double
    /// In points.
    package let standardError: Double
    /// points ± z·standard error.
    package let range: Interval

    /// From the scores as counted.
    package static func plain(
        _ one: NetScore, minus other: NetScore, at level: ConfidenceLevel = .ninetyFive
    ) -> Self {
        Self(one.plain, other.plain, level)
    }

    /// From the scores adjusted as for the adjusted Wald interval (Rocks 2016): steadier for few answers.
    package static func adjusted(
        _ one: NetScore, minus other: NetScore, at level: ConfidenceLevel = .ninetyFive
    ) -> Self {
        Self(one.adjusted, other.adjusted, level)
    }

    private init(_ one: NetScore.Mixture, _ other: NetScore.Mixture, _ level: ConfidenceLevel) {
        points = one.points - other.points
        let variance = one.standardError * one.standardError + other.standardError * other.standardError
        standardError = variance.squareRoot()
        range = Interval(around: points, reach: level.z * standardError)
    }

    /// points / standard error; nil when all answers of each side are alike.
    package var z: Double? { standardError > 0 ? points / standardError : nil }

    /// The two-sided p-value of `z`.
    package var pValue: Double? { z.map(NormalDistribution.twoSided) }

    /// The answers that each of two periods needs so that a change of that many points is seen with that power.
    ///
    /// 2 v (z₁ + z₂)² / δ² rounded up (Cohen 1988, ch. 6); `variance` is that of one answer, p + d − (p − d)².
    /// Nil when the change is 0 or an argument is out of its range.
    package static func answersNeeded(
        toSee points: Double, power: Double = 0.8, variance: Double, at level: ConfidenceLevel = .ninetyFive
    ) -> Int? {
        guard points.isFinite, points != 0, power > 0, power < 1, variance > 0, variance <= 1 else { return nil }
        let change = points / 100
        let z = level.z + NormalDistribution.quantile(power)
        let answers = (2 * variance * z * z / (change * change)).rounded(.up)
        return answers <= Double(Share.largestN) ? Int(answers) : nil
    }
}
