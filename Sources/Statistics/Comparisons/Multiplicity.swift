/// Corrections for looking at many comparisons at once: without them one in twenty shows a change that is none.
package enum Multiplicity {
    /// The adjusted p-values, in the order given, that keep the share of false findings below the level at which they
    /// are read (Benjamini & Hochberg 1995, Journal of the Royal Statistical Society B 57:289–300).
    ///
    /// Nil when a p-value is not within 0...1.
    package static func benjaminiHochberg(_ pValues: [Double]) -> [Double]? {
        guard areProbabilities(pValues) else { return nil }
        let size = Double(pValues.count)
        var adjusted = pValues
        var smallest = 1.0
        for (rank, index) in pValues.indices.sorted(by: { pValues[$0] < pValues[$1] }).enumerated().reversed() {
            smallest = min(smallest, pValues[index] * size / Double(rank + 1))
            adjusted[index] = smallest
        }
        return adjusted
    }

    /// The p-values times their number, at most 1, in the order given: keeps the chance of any false finding at all
    /// below the level (Bonferroni; Dunn 1961).
    ///
    /// Nil when a p-value is not within 0...1.
    package static func bonferroni(_ pValues: [Double]) -> [Double]? {
        guard areProbabilities(pValues) else { return nil }
        return pValues.map { min($0 * Double(pValues.count), 1) }
    }

    private static func areProbabilities(_ values: [Double]) -> Bool {
        values.allSatisfy { (0...1).contains($0) }
    }
}
