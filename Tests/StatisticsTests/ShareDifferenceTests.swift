import Testing

@testable import Statistics

struct ShareDifferenceTests {
    @Test(
        "Newcombe's interval for a difference has the published limits",
        arguments: [
            (56, 70, 48, 80, 0.2000, 0.0524, 0.3339),
            (290, 362, 8, 100, 0.7211, 0.6383, 0.7754),
        ])
    func newcombe(k: Int, n: Int, l: Int, m: Int, value: Double, lower: Double, upper: Double) throws {
        let difference = ShareDifference.ofSamples(
            try #require(Share(k, of: n)), minus: try #require(Share(l, of: m)))
        #expect(agree(difference.value, value, within: 5e-5))
        #expect(agree(difference.limits, lower, upper, within: 5e-5))
    }

    @Test("When everybody was asked on one side, the limits are that share less the Wilson limits of the other")
    func census() throws {
        let belief = try #require(Share(9, of: 11))
        let said = try #require(Share(48, of: 80))
        let difference = ShareDifference.ofCensus(belief, minus: said)
        #expect(difference.limits.lower == belief.value - said.wilson().upper)
        #expect(difference.limits.upper == belief.value - said.wilson().lower)
        #expect(agree(difference.points, 21.818181818, within: 1e-8))
        #expect(difference.isClear)
    }

    @Test("A difference is not clear exactly when its limits include 0")
    func clear() throws {
        let none = try #require(Share(0, of: 11))
        let never = try #require(Share(0, of: 20))
        let touching = ShareDifference.ofCensus(none, minus: never)
        #expect(touching.limits.upper == 0)
        #expect(!touching.isClear)
        let all = try #require(Share(20, of: 20))
        #expect(ShareDifference.ofSamples(all, minus: never).isClear)
        #expect(!ShareDifference.ofSamples(all, minus: all).isClear)
    }

    @Test("The other way round, the difference has the opposite sign and limits")
    func mirrored() throws {
        let (a, b) = (try #require(Share(6, of: 7)), try #require(Share(2, of: 7)))
        let (there, back) = (ShareDifference.ofSamples(a, minus: b), ShareDifference.ofSamples(b, minus: a))
        #expect(there.value == -back.value)
        #expect(agree(there.limits.lower, -back.limits.upper, within: 1e-15))
    }

    @Test("Fisher's exact p-value counts all tables that are no likelier")
    func fisher() throws {
        for (a, n, b, m, p) in [
            (3, 4, 1, 4, 0.48571428571428565), (120, 200, 90, 210, 0.0005523843177209665),
            (1, 10, 11, 14, 0.0027594561852200836), (0, 5, 0, 9, 1),
        ] {
            let table = TwoByTwo(try #require(Share(a, of: n)), try #require(Share(b, of: m)))
            #expect(agree(table.fisherPValue, p, within: 1e-14))
        }
    }

    @Test("When all answers are alike, there is no chi-square")
    func noChiSquare() throws {
        let all = try #require(Share(5, of: 5))
        #expect(TwoByTwo(all, all).chiSquare == nil)
        #expect(TwoByTwo(all, all).chiSquarePValue == nil)
        #expect(TwoByTwo(all, all).fisherPValue == 1)
    }

    @Test("Fisher's test ends for a million million answers")
    func hugeTables() throws {
        let table = TwoByTwo(
            try #require(Share(0, of: Share.largestN)), try #require(Share(7, of: Share.largestN)))
        #expect(agree(table.fisherPValue, 1.0 / 64, within: 1e-9))
    }
}
