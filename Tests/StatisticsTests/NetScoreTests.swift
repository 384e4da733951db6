import Testing

@testable import Statistics

struct NetScoreTests {
    @Test("The adjusted Wald interval of a net promoter score adds three answers and stays within −100 to 100")
    func adjustedWald() throws {
        let middling = try score(50, 30, 20)
        #expect(middling.points == 30)
        #expect(agree(middling.wald(), 14.69, 45.31, within: 0.005))
        #expect(agree(middling.adjustedPoints, 29.13, within: 0.005))
        #expect(agree(middling.adjustedWald(), 14.05, 44.20, within: 0.005))
        let perfect = try score(10, 0, 0)
        #expect(agree(perfect.adjustedPoints, 76.9, within: 0.05))
        #expect(agree(perfect.adjustedWald().lower, 47.5, within: 0.05))
        #expect(perfect.adjustedWald().upper == 100)
        let reach = perfect.adjustedPoints - perfect.adjustedWald().lower
        #expect(agree(perfect.adjustedPoints + reach, 106.3, within: 0.05))
    }

    @Test("The plain interval can be impossible or absurd, which is why it is not shown")
    func plainWald() throws {
        let few = try score(8, 1, 1)
        #expect(few.points == 70)
        #expect(agree(few.wald(), 30.3, 109.7, within: 0.05))
        #expect(try score(10, 0, 0).wald() == Interval(100, 100))
    }

    @Test("Two scores twenty points of noise apart are not a change")
    func difference() throws {
        let (now, before) = (try score(50, 30, 20), try score(54, 36, 30))
        let plain = NetScoreDifference.plain(now, minus: before)
        #expect(agree(plain.points, 10, within: 1e-12))
        #expect(agree(plain.range.upper - plain.points, 21, within: 0.5))
        #expect(agree(plain.z, 0.93, within: 0.005))
        #expect(NetScoreDifference.adjusted(now, minus: before).range.contains(0))
    }

    @Test("To see a small change of a score takes thousands of answers a period")
    func answersNeeded() {
        #expect(NetScoreDifference.answersNeeded(toSee: 5, variance: 0.6) == 3768)
        #expect(NetScoreDifference.answersNeeded(toSee: 10, variance: 0.6) == 942)
        #expect(NetScoreDifference.answersNeeded(toSee: 0, variance: 0.6) == nil)
    }

    @Test("No answers, or fewer than none, make no score")
    func refusals() {
        #expect(NetScore(promoters: 0, passives: 0, detractors: 0) == nil)
        #expect(NetScore(promoters: 3, passives: -1, detractors: 0) == nil)
        #expect(NetScore(promoters: .max, passives: .max, detractors: 0) == nil)
    }

    @Test(
        "The adjusted interval holds the truth about as often as it says, where the plain one does not",
        arguments: [(5, 0.84, 0.89), (10, 0.89, 0.89), (30, 0.94, 0.93)])
    func coverage(n: Int, plainAtMost: Double, worstAtLeast: Double) throws {
        let coverages = try Self.mixtures.map { p, d in
            var (plain, adjusted) = (0.0, 0.0)
            for (promoters, detractors, probability) in Self.outcomes(n, p, d) {
                let score = try score(promoters, n - promoters - detractors, detractors)
                plain += score.wald().contains(100 * (p - d)) ? probability : 0
                adjusted += score.adjustedWald().contains(100 * (p - d)) ? probability : 0
            }
            return (plain: plain, adjusted: adjusted)
        }
        let size = Double(coverages.count)
        #expect(coverages.reduce(0) { $0 + $1.plain } / size < plainAtMost)
        #expect((0.94...0.965).contains(coverages.reduce(0) { $0 + $1.adjusted } / size))
        #expect(coverages.allSatisfy { $0.adjusted >= worstAtLeast })
    }

    /// Shares of promoters and detractors.
    private static let mixtures = [
        (0.1, 0.1), (0.2, 0.1), (0.2, 0.4), (0.3, 0.2), (0.3, 0.3), (0.3, 0.5), (0.4, 0.1), (0.4, 0.2), (0.4, 0.4),
        (0.5, 0.1), (0.5, 0.2), (0.5, 0.3), (0.6, 0.1), (0.6, 0.2), (0.7, 0.1), (0.8, 0.05), (0.8, 0.1),
    ]

    private static func outcomes(_ n: Int, _ p: Double, _ d: Double) -> [(Int, Int, Double)] {
        (0...n).flatMap { promoters in
            (0...(n - promoters)).map { detractors in
                var probability = 1.0
                for i in 0..<promoters { probability *= Double(n - i) / Double(i + 1) * p }
                for i in 0..<detractors { probability *= Double(n - promoters - i) / Double(i + 1) * d }
                for _ in 0..<(n - promoters - detractors) { probability *= 1 - p - d }
                return (promoters, detractors, probability)
            }
        }
    }

    private func score(_ promoters: Int, _ passives: Int, _ detractors: Int) throws -> NetScore {
        try #require(NetScore(promoters: promoters, passives: passives, detractors: detractors))
    }
}
