/// A control chart for a share over time: which periods differ from the rest by more than chance allows.
///
/// The p-chart of Shewhart 1931 (Montgomery, Introduction to Statistical Quality Control, ch. 7): limits three standard
/// deviations from the pooled share, each by its own period's n.
package struct ShareChart: Sendable, Hashable {
    package let periods: [Share]
    /// The share of all periods taken together.
    package let centre: Double
    /// One for each period, in order; never outside 0...1.
    package let limits: [Interval]

    /// Nil without periods. `sigmas` is how many standard deviations the limits are away.
    package init?(_ periods: [Share], sigmas: Double = 3) {
        guard !periods.isEmpty, sigmas > 0 else { return nil }
        let counts = periods.reduce(0.0) { $0 + Double($1.count) }
        let sizes = periods.reduce(0.0) { $0 + Double($1.n) }
        let centre = counts / sizes
        self.periods = periods
        self.centre = centre
        limits = periods.map { period in
            let deviation = (centre * (1 - centre) / Double(period.n)).squareRoot()
            return Interval(around: centre, reach: sigmas * deviation).clipped(to: Interval(0, 1))
        }
    }

    /// The positions of the periods outside their limits.
    package var outside: [Int] {
        periods.indices.filter { !limits[$0].contains(periods[$0].value) }
    }
}
