import Testing

@testable import Statistics

/// Published data as correlations of seven decimals, which give the weights to seven decimals.
struct DriverTests {
    @Test("The drivers of fertility in the Swiss provinces have the published shares")
    func swiss() throws {
        let analysis = try analysis(
            of: [
                0.3530792, -0.6458827, -0.6865422, -0.6637889, -0.6395225, 0.6984153, 0.4636847, 0.4010951, -0.5727418,
                -0.1538589, 0.4165560, -0.0608586, -0.1140216, -0.0993218, 0.1754959,
            ], n: 47)
        #expect(agree(analysis.rSquared, 0.7067350, within: 2e-7))
        expect(analysis.lmg, [0.05709122, 0.17117303, 0.26013468, 0.10557015, 0.11276592])
        expect(analysis.johnson, [0.04841690, 0.15470825, 0.27196410, 0.11468003, 0.11696572])
        expect(analysis.last, [0.04286961, 0.00738742, 0.16196269, 0.06237263, 0.05694526])
        expect(analysis.first, [0.12466491, 0.41716447, 0.44061565, 0.21500350, 0.17351893])
    }

    @Test("The drivers of a car's thirst have the published weights")
    func cars() throws {
        let analysis = try analysis(
            of: [
                -0.8521620, -0.8475514, 0.9020329, -0.7761684, 0.8324475, 0.7909486, 0.4802848, -0.4926866, -0.5555692,
                -0.1257043,
            ], n: 32)
        #expect(agree(analysis.rSquared, 0.7791896, within: 2e-7))
        expect(analysis.lmg, [0.24705203, 0.24349959, 0.21091290, 0.07772511])
        expect(analysis.johnson, [0.22847973, 0.22214687, 0.23217444, 0.09638860])
        for (weight, percent) in zip(analysis.johnson, [29.3227, 28.5100, 29.7969, 12.3704]) {
            #expect(agree(100 * weight / analysis.rSquared, percent, within: 1e-4))
        }
    }

    @Test("The drivers of thirty departments' ratings have the published shares")
    func attitude() throws {
        let analysis = try analysis(
            of: [
                0.8254176, 0.4261169, 0.5582882, 0.6236782, 0.5967358, 0.4933310, 0.5901390, 0.6691975, 0.4454779,
                0.6403144, 0.1564392, 0.1877143, 0.1472331, 0.1159652, 0.3768830, 0.1550863, 0.2245796, 0.3432934,
                0.5316198, 0.5741862, 0.2833432,
            ], n: 30)
        #expect(agree(analysis.rSquared, 0.7326020, within: 2e-7))
        expect(analysis.lmg, [0.37081619, 0.05090379, 0.15576599, 0.12034508, 0.00658872, 0.02818221])
        expect(analysis.johnson, [0.36276020, 0.05600228, 0.16361091, 0.12178040, 0.00825547, 0.02019274])
    }

    @Test("Shares and weights add up to all that is explained")
    func sums() throws {
        let analysis = try analysis(of: [0.5, 0.4, 0.3, -0.2, 0.1, 0.6], n: 100)
        #expect(agree(analysis.lmg.reduce(0, +), analysis.rSquared, within: 1e-14))
        #expect(agree(analysis.johnson.reduce(0, +), analysis.rSquared, within: 1e-14))
        #expect(agree(analysis.pratt.reduce(0, +), analysis.rSquared, within: 1e-14))
    }

    @Test("Rows with a missing value are left out and counted")
    func missing() throws {
        let correlations = try #require(
            Correlations(outcome: [1, 2, 3, 5, .nan, 4], drivers: [[2, 1, 4, 3, 9, 5], [1, .nan, 2, 1, 9, 3]]))
        #expect(correlations.n == 4 && correlations.lost == 2)
    }

    @Test("Drivers that say the same thing twice are refused")
    func collinear() throws {
        let (one, double) = ([1.0, 2, 3, 4, 6], [2.0, 4, 6, 8, 12])
        let correlations = try #require(Correlations(outcome: [1, 3, 2, 5, 4], drivers: [one, double]))
        #expect(DriverAnalysis(correlations) == nil)
        #expect(Correlations(outcome: [1, 2, 3, 4], drivers: [[3, 3, 3, 3]]) == nil)
        #expect(Correlations(outcome: [1, 2, 3, 4], drivers: [[1, 2]]) == nil)
        #expect(Correlations(outcome: [1, 2, 3, 4], drivers: []) == nil)
    }

    @Test("Ranges drawn from the same seed are the same, and hold the mean they are drawn for")
    func bootstrap() throws {
        let values = (1...60).map(Double.init)
        func ranges(_ seed: UInt64) -> [Interval]? {
            Bootstrap.percentileIntervals(rows: 60, draws: 400, seed: seed) { places in
                [places.reduce(0) { $0 + values[$1] } / Double(places.count)]
            }
        }
        #expect(ranges(1) == ranges(1))
        #expect(ranges(1) != ranges(2))
        let normal = try #require(MeanSummary(of: values)?.normalInterval())
        let drawn = try #require(ranges(1)?.first)
        #expect(agree(drawn, normal.lower, normal.upper, within: 1))
        #expect(Bootstrap.percentileIntervals(rows: 60, draws: 400, seed: 1) { _ in nil } == nil)
    }

    private func analysis(of triangle: [Double], n: Int) throws -> DriverAnalysis {
        let correlations = try #require(Correlations(lowerTriangle: triangle, n: n))
        return try #require(DriverAnalysis(correlations))
    }

    private func expect(_ values: [Double], _ expected: [Double], location: SourceLocation = #_sourceLocation) {
        #expect(values.count == expected.count, sourceLocation: location)
        for (value, number) in zip(values, expected) {
            #expect(agree(value, number, within: 2e-7), sourceLocation: location)
        }
    }
}
