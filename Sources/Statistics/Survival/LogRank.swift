/// Whether groups differ in how soon the event comes (Mantel 1966; Peto & Peto 1972).
package struct LogRank: Sendable, Hashable {
    package let chiSquare: Double
    /// One less than the number of groups.
    package let degreesOfFreedom: Int
    /// For each group the events that came, in the order of the groups.
    package let observed: [Int]
    /// For each group the events to expect if the groups were alike.
    package let expected: [Double]

    /// Nil unless there are two groups or more, none of them empty, with events at a time when more than one was watched.
    package init?(_ groups: [[FollowUp]]) {
        guard groups.count > 1, groups.allSatisfy({ !$0.isEmpty }) else { return nil }
        var expected = Array(repeating: 0.0, count: groups.count)
        var variance = SymmetricMatrix(size: groups.count)
        for moment in Self.moments(groups) {
            for one in groups.indices {
                expected[one] += moment.events * moment.share(one)
                for other in 0...one { variance[one, other] += moment.covariance(one, other) }
            }
        }
        let observed = groups.map { $0.count { $0.happened } }
        let free = 0..<(groups.count - 1)
        let excess = free.map { Double(observed[$0]) - expected[$0] }
        guard let factor = CholeskyFactor(variance.part(free)) else { return nil }
        (self.observed, self.expected) = (observed, expected)
        degreesOfFreedom = free.count
        chiSquare = zip(excess, factor.solve(excess)).reduce(0) { $0 + $1.0 * $1.1 }
    }

    package var pValue: Double { ChiSquare(degreesOfFreedom: Double(degreesOfFreedom)).upperTail(chiSquare) }

    /// All times with an event, with who was watched then.
    private static func moments(_ groups: [[FollowUp]]) -> [Moment] {
        var atRisk = groups.map { Double($0.count) }
        let all = groups.enumerated().flatMap { place, group in group.map { (place: place, followUp: $0) } }
        var moments: [Moment] = []
        for (_, ended) in Dictionary(grouping: all, by: \.followUp.time).sorted(by: { $0.key < $1.key }) {
            let events = ended.count { $0.followUp.happened }
            if events > 0 { moments.append(Moment(events: Double(events), atRisk: atRisk)) }
            for one in ended { atRisk[one.place] -= 1 }
        }
        return moments
    }

    private struct Moment {
        let events: Double
        let atRisk: [Double]

        private var total: Double { atRisk.reduce(0, +) }

        func share(_ group: Int) -> Double { atRisk[group] / total }

        /// Of the events of two groups, by the hypergeometric distribution.
        func covariance(_ one: Int, _ other: Int) -> Double {
            guard total > 1 else { return 0 }
            let spread = events * (total - events) / (total - 1)
            return spread * share(one) * ((one == other ? 1 : 0) - share(other))
        }
    }
}
