import Testing

@testable import Statistics

struct ShareTests {
    @Test(
        "The Wilson interval has the published limits",
        arguments: [
            (8, 100, 0.0411, 0.1500), (0, 10, 0, 0.2775), (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605),
            (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
        ])
    func wilson(count: Int, n: Int, lower: Double, upper: Double) throws {
        let share = try #require(Share(count, of: n))
        #expect(agree(share.wilson(), lower, upper, within: 5e-5))
    }

    @Test("A count of none has the limit 0 exactly, a count of all has the limit 1 exactly")
    func ends() throws {
        for n in [1, 3, 20, 1_000_000] {
            let (none, all) = (try #require(Share(0, of: n)), try #require(Share(n, of: n)))
            #expect(none.wilson().lower == 0 && none.wilsonCorrected().lower == 0 && none.exact().lower == 0)
            #expect(all.wilson().upper == 1 && all.wilsonCorrected().upper == 1 && all.exact().upper == 1)
        }
    }

    @Test("A rare event never seen has an upper bound: 0 of 300 is at most 0.994 %")
    func rareEvent() throws {
        let share = try #require(Share(0, of: 300))
        #expect(agree(share.exactUpperBound(), 0.00994, within: 5e-6))
    }

    @Test("A share needs at least one answer and no more hits than answers")
    func refusals() {
        #expect(Share(0, of: 0) == nil)
        #expect(Share(-1, of: 3) == nil)
        #expect(Share(4, of: 3) == nil)
        #expect(Share(1, of: .max) == nil)
    }

    @Test("Limits of a million million answers stay exact and in order")
    func hugeCounts() throws {
        let share = try #require(Share(3, of: Share.largestN))
        let exact = share.exact()
        #expect(agree(exact.lower * 1e12, 0.6186721228960285, within: 1e-9))
        #expect(exact.lower < share.value && share.value < exact.upper)
    }

    @Test("An estimate of everybody has no range, one of a sample has Wilson's")
    func estimates() throws {
        let share = try #require(Share(9, of: 11))
        #expect(share.census.range == nil)
        #expect(share.estimate().range == share.wilson())
        #expect(share.estimate().n == 11)
    }

    @Test("The Wilson interval holds the truth nearly as often as it says, however small the share")
    func coverage() throws {
        let n = 30
        let intervals = try (0...n).map { try #require(Share($0, of: n)).wilson() }
        var coverages: [Double] = []
        for truth in stride(from: 0.05, through: 0.95, by: 0.05) {
            let held = (0...n).filter { intervals[$0].contains(truth) }
            coverages.append(held.reduce(0) { $0 + binomial($1, n, truth) })
        }
        let average = coverages.reduce(0, +) / Double(coverages.count)
        #expect((0.94...0.965).contains(average))
        #expect(coverages.allSatisfy { $0 > 0.92 })
    }

    private func binomial(_ k: Int, _ n: Int, _ p: Double) -> Double {
        let ways = (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
        let hits = (0..<k).reduce(ways) { product, _ in product * p }
        return (k..<n).reduce(hits) { product, _ in product * (1 - p) }
    }
}
