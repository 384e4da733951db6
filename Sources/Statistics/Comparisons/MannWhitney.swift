/// Whether the values of one sample tend to lie above those of another, by ranks alone: the check beside `Welch` for
/// answers on a scale of a few steps.
///
/// Mann & Whitney 1947, Annals of Mathematical Statistics 18:50–60; normal approximation with the correction for ties
/// and for continuity.
package struct MannWhitney: Sendable, Hashable {
    /// Pairs in which the first sample's value is larger; ties count one half.
    package let u: Double
    /// Two-sided.
    package let pValue: Double
    /// The share of pairs in which the first sample's value is larger, ties one half; 0.5 means no difference.
    package let shareAbove: Double

    /// Nil when a sample is empty, when a value is NaN or when all values are equal.
    package init?(_ one: [Double], _ other: [Double]) {
        guard !one.isEmpty, !other.isEmpty, !one.contains(where: \.isNaN), !other.contains(where: \.isNaN) else {
            return nil
        }
        let ranks = Ranks(one.map { ($0, true) } + other.map { ($0, false) })
        let (n, m) = (Double(one.count), Double(other.count))
        u = ranks.sumOfMarked - n * (n + 1) / 2
        shareAbove = u / (n * m)
        let total = n + m
        let variance = n * m / 12 * (total + 1 - ranks.tieTerm / (total * (total - 1)))
        guard variance > 0 else { return nil }
        let distance = max(abs(u - n * m / 2) - 0.5, 0)
        pValue = NormalDistribution.twoSided(distance / variance.squareRoot())
    }
}

/// The ranks of marked values among all; equal values share the mean of their ranks.
private struct Ranks {
    private(set) var sumOfMarked = 0.0
    /// Σ (t³ − t) over all groups of t equal values.
    private(set) var tieTerm = 0.0

    init(_ values: [(value: Double, isMarked: Bool)]) {
        let sorted = values.sorted { $0.value < $1.value }
        var start = 0
        while start < sorted.count {
            let end = sorted[start...].firstIndex { $0.value != sorted[start].value } ?? sorted.count
            let ties = Double(end - start)
            let marked = sorted[start..<end].count { $0.isMarked }
            sumOfMarked += Double(marked) * (Double(start + 1) + Double(end)) / 2
            tieTerm += ties * (ties * ties - 1)
            start = end
        }
    }
}
