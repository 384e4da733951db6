/// Ranges by drawing the rows again and again (Efron 1979, Annals of Statistics 7:1–26).
package enum Bootstrap {
    /// The percentile interval of each number that `statistic` gives for the places of the rows drawn, with replacement.
    ///
    /// The same seed gives the same intervals: draw r takes its numbers from stream r of `Philox`. Draws for which the
    /// statistic is nil are left out; nil when more than half of them are, or for fewer than 2 rows or 20 draws.
    package static func percentileIntervals(
        rows: Int, draws: Int, seed: UInt64, at level: ConfidenceLevel = .ninetyFive,
        of statistic: ([Int]) -> [Double]?
    ) -> [Interval]? {
        guard rows > 1, draws >= 20 else { return nil }
        let results = (0..<draws).compactMap { draw in
            var generator = Philox(seed: seed, stream: UInt64(draw))
            return statistic((0..<rows).map { _ in generator.below(rows) })
        }
        guard results.count * 2 > draws, let width = results.map(\.count).min() else { return nil }
        return (0..<width).map { place in
            let sorted = results.map { $0[place] }.sorted()
            return Interval(quantile(level.tail, of: sorted), quantile(1 - level.tail, of: sorted))
        }
    }

    /// The value below which that share of the sorted values lies, between neighbours in proportion (Hyndman & Fan 1996,
    /// definition 7).
    static func quantile(_ share: Double, of sorted: [Double]) -> Double {
        let place = share * Double(sorted.count - 1)
        let index = min(max(Int(place), 0), sorted.count - 1)
        let next = min(index + 1, sorted.count - 1)
        return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
    }
}
