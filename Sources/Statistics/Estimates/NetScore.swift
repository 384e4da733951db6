/// A net promoter score: promoters less detractors among all who answered, in points from −100 to 100.
package struct NetScore: Sendable, Hashable {
    package let promoters: Int
    package let passives: Int
    package let detractors: Int

    /// Nil when a count is negative or when nobody answered (or more than `Share.largestN` did).
    package init?(promoters: Int, passives: Int, detractors: Int) {
        let counts = [promoters, passives, detractors]
        guard counts.allSatisfy({ (0...Share.largestN).contains($0) }) else { return nil }
        guard (1...Share.largestN).contains(counts.reduce(0, +)) else { return nil }
        (self.promoters, self.passives, self.detractors) = (promoters, passives, detractors)
    }

    package var n: Int { promoters + passives + detractors }

    /// In points.
    package var points: Double { plain.points }

    /// In points: 100 √((p + d − (p − d)²) / n).
    package var standardError: Double { plain.standardError }

    /// points ± z·standard error. Can leave −100...100 and shrinks to nothing when all answer alike: shown for
    /// comparison only.
    package func wald(at level: ConfidenceLevel = .ninetyFive) -> Interval {
        Interval(around: points, reach: level.z * standardError)
    }

    /// The t interval of answers counted as 100, 0 and −100; nil for a single answer.
    package func tInterval(at level: ConfidenceLevel = .ninetyFive) -> Interval? {
        guard n > 1 else { return nil }
        let t = level.t(degreesOfFreedom: Double(n - 1))
        return Interval(around: points, reach: t * standardError * (Double(n) / Double(n - 1)).squareRoot())
    }

    /// The score that the adjusted interval is centred on: with ¾ promoter, 1½ passives and ¾ detractor added.
    package var adjustedPoints: Double { adjusted.points }

    /// The adjusted Wald interval (Rocks 2016, "Interval estimation for the net promoter score", The American
    /// Statistician 70:365–372): 3 answers are added, ¾ of a promoter and ¾ of a detractor among them; clipped to
    /// −100...100. The one to show.
    package func adjustedWald(at level: ConfidenceLevel = .ninetyFive) -> Interval {
        Interval(around: adjusted.points, reach: level.z * adjusted.standardError)
            .clipped(to: Interval(-100, 100))
    }

    var plain: Mixture { mixture(extremes: 0, answers: 0) }

    var adjusted: Mixture { mixture(extremes: 0.75, answers: 3) }

    private func mixture(extremes: Double, answers: Double) -> Mixture {
        Mixture(
            promoters: Double(promoters) + extremes, detractors: Double(detractors) + extremes,
            size: Double(n) + answers)
    }

    /// Promoters and detractors among a number of answers, none of which need be whole.
    struct Mixture {
        let promoters: Double
        let detractors: Double
        let size: Double

        /// p − d, in points.
        var points: Double { 100 * (promoters - detractors) / size }

        /// √((p + d − (p − d)²) / n), in points.
        var standardError: Double {
            let balance = (promoters - detractors) / size
            return 100 * (max((promoters + detractors) / size - balance * balance, 0) / size).squareRoot()
        }
    }
}
