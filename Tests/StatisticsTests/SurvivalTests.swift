import Testing

@testable import Statistics

struct SurvivalTests {
    /// Weeks in remission (Freireich et al. 1963); below 0 means still in remission then.
    static let treated = [
        6.0, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
    ]
    static let untreated = [1.0, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]

    @Test("The remission of the treated children has the published survival and error")
    func kaplanMeier() throws {
        let curve = try #require(KaplanMeier(try followUps(Self.treated)))
        for (time, survival) in [(6.0, 0.8571), (10, 0.7529), (16, 0.6275), (23, 0.4482)] {
            #expect(agree(curve.survival(at: time), survival, within: 5e-5))
        }
        #expect(agree(curve.step(at: 6)?.standardError, 0.0764, within: 5e-5))
        #expect(curve.survival(at: 5) == 1)
        #expect(curve.median == 23)
        #expect(curve.medianLimits.upper == nil)
    }

    @Test("Treated and untreated children differ by the published log-rank test")
    func logRank() throws {
        let test = try #require(LogRank([try followUps(Self.treated), try followUps(Self.untreated)]))
        #expect(agree(test.chiSquare, 16.793, within: 5e-4))
        #expect(test.observed == [9, 21])
        #expect(agree(test.expected.reduce(0, +), 30, within: 1e-12))
        #expect(test.pValue < 1e-4)
    }

    @Test("Groups without events cannot be compared")
    func noEvents() throws {
        let still = try followUps([-3, -4])
        #expect(LogRank([still, still]) == nil)
        #expect(LogRank([still]) == nil)
        #expect(KaplanMeier([]) == nil)
        #expect(FollowUp(time: -1, happened: true) == nil)
    }

    @Test("A fact that decides everything, or never varies, has no coefficient")
    func noFit() throws {
        let all = try followUps([1, 2, 3, 4, 5, 6])
        #expect(CoxRegression(all, facts: [[1], [1], [1], [0], [0], [0]]) == nil)
        #expect(CoxRegression(all, facts: [[1], [1], [1], [1], [1], [1]]) == nil)
        #expect(CoxRegression(all, facts: [[1], [2], [1, 3], [1], [2], [1]]) == nil)
        #expect(CoxRegression([], facts: []) == nil)
    }

    private func followUps(_ weeks: [Double]) throws -> [FollowUp] {
        try weeks.map { try #require(FollowUp(time: abs($0), happened: $0 > 0)) }
    }
}
