import Testing

@testable import Statistics

struct ChangeTests {
    @Test("A control chart for shares has its centre at the pooled share and limits three deviations away")
    func shareChart() throws {
        // 347 of 1,500 in 30 samples of 50 (Montgomery).
        let counts = Array(repeating: 11, count: 13) + Array(repeating: 12, count: 17)
        let periods = try counts.map { try #require(Share($0, of: 50)) }
        let chart = try #require(ShareChart(periods))
        #expect(agree(chart.centre, 0.2313, within: 5e-5))
        #expect(agree(chart.limits[0], 0.0524, 0.4102, within: 5e-5))
        #expect(chart.outside.isEmpty)
    }

    @Test("A period outside its limits is named by its place")
    func outside() throws {
        let periods = try [10, 12, 11, 30, 9, 12].map { try #require(Share($0, of: 50)) }
        #expect(try #require(ShareChart(periods)).outside == [3])
        #expect(ShareChart([]) == nil)
    }

    @Test("A running sum notices a small lasting change, up or down")
    func cumulativeSum() {
        let steady = Array(repeating: 0.2, count: 40)
        #expect(CumulativeSum(steady).firstSignal == nil)
        #expect(CumulativeSum(steady + Array(repeating: 1.5, count: 10)).firstSignal == 45)
        #expect(CumulativeSum(steady + Array(repeating: -1.5, count: 10)).firstSignal == 45)
        #expect(CumulativeSum([1.5, 1.5]).upward == [1, 2])
    }
}
