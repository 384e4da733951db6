import Testing

@testable import Statistics

/// Reference values computed with SciPy 1.17.
struct MeanTests {
    static let first = [4.0, 5, 3, 5, 4, 4, 2, 5, 5, 3]
    static let second = [3.0, 3, 2, 4, 3, 5, 1, 2, 4, 3, 2, 3]

    @Test("A mean comes with its t and its normal interval")
    func intervals() throws {
        let summary = try #require(MeanSummary(of: Self.first))
        #expect(summary.mean == 4)
        #expect(agree(summary.standardDeviation, 1.0540925533894598, within: 1e-14))
        #expect(agree(summary.tInterval(), 3.2459476124005984, 4.754052387599401, within: 1e-12))
        #expect(agree(summary.normalInterval(), 3.346678671819982, 4.653321328180018, within: 1e-12))
    }

    @Test("A single value has a mean but no range")
    func singleValue() throws {
        let summary = try #require(MeanSummary(of: [4]))
        #expect(summary.estimate() == Estimate(4, n: 1, range: nil))
    }

    @Test("No values, or values that are no numbers, have no mean")
    func noValues() {
        #expect(MeanSummary(of: []) == nil)
        #expect(MeanSummary(of: [1, .nan]) == nil)
        #expect(MeanSummary(of: [.infinity]) == nil)
        #expect(MeanSummary(n: 3, mean: 1, standardDeviation: -1) == nil)
    }

    @Test("Two means are compared by Welch's test")
    func welch() throws {
        let one = try #require(MeanSummary(of: Self.first))
        let other = try #require(MeanSummary(of: Self.second))
        let welch = try #require(Welch(one, minus: other))
        #expect(agree(welch.t, 2.3698764101521776, within: 1e-12))
        #expect(agree(welch.degreesOfFreedom, 19.47450360079072, within: 1e-11))
        #expect(agree(welch.pValue, 0.02825573408470582, within: 1e-13))
        #expect(agree(welch.range, 0.1281319448080528, 2.038534721858614, within: 1e-12))
    }

    @Test("Means that never vary cannot be compared by Welch's test")
    func noVariation() throws {
        let constant = try #require(MeanSummary(of: [3, 3, 3]))
        #expect(Welch(constant, minus: constant) == nil)
    }

    @Test("The ranks of two samples are compared with ties sharing a rank")
    func mannWhitney() throws {
        let test = try #require(MannWhitney(Self.first, Self.second))
        #expect(test.u == 91.5)
        #expect(test.shareAbove == 91.5 / 120)
        #expect(agree(test.pValue, 0.03501867618144728, within: 1e-13))
    }

    @Test("Ranks need values on both sides that are not all alike")
    func noRanks() {
        #expect(MannWhitney([], [1]) == nil)
        #expect(MannWhitney([2, 2], [2]) == nil)
        #expect(MannWhitney([.nan], [2]) == nil)
    }
}
