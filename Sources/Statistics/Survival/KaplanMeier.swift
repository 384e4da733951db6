#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The share that is still without the event after each time (Kaplan & Meier 1958, Journal of the American Statistical
/// Association 53:457–481).
package struct KaplanMeier: Sendable, Hashable {
    /// One for each time at which somebody's watching ended, in order.
    package let steps: [Step]

    package struct Step: Sendable, Hashable {
        package let time: Double
        /// How many were still watched just before the time.
        package let atRisk: Int
        package let events: Int
        /// The share without the event after the time.
        package let survival: Double
        /// Greenwood's standard error (1926) of `survival`; nil once nobody is left.
        package let standardError: Double?
        /// The interval of Kalbfleisch & Prentice on the scale log(−log S), which stays within 0...1; nil where there is no
        /// standard error. Before the first event it is 1 to 1.
        package let range: Interval?
    }

    /// Nil for nobody.
    package init?(_ followUps: [FollowUp], at level: ConfidenceLevel = .ninetyFive) {
        guard !followUps.isEmpty else { return nil }
        var steps: [Step] = []
        var (atRisk, survival, greenwood) = (followUps.count, 1.0, 0.0)
        for (time, group) in Dictionary(grouping: followUps, by: \.time).sorted(by: { $0.key < $1.key }) {
            let events = group.count { $0.happened }
            survival *= Double(atRisk - events) / Double(atRisk)
            greenwood += Double(events) / (Double(atRisk) * Double(atRisk - events))
            steps.append(Step(time, atRisk, events, survival, survival > 0 ? greenwood : nil, level.z))
            atRisk -= group.count
        }
        self.steps = steps
    }

    /// The last step at or before the time; nil before the first.
    package func step(at time: Double) -> Step? {
        steps.last { $0.time <= time }
    }

    /// The share without the event after that time; 1 before the first step.
    package func survival(at time: Double) -> Double {
        step(at: time)?.survival ?? 1
    }

    /// How many are still watched just before that time.
    package func atRisk(at time: Double) -> Int {
        steps.first { $0.time >= time }?.atRisk ?? 0
    }

    /// The time after which no more than half are without the event; nil when it never comes to that.
    ///
    /// When exactly half are left for a while, the middle of that while.
    package var median: Double? {
        Self.halving(steps.map { ($0.time, $0.survival) })
    }

    /// The times at which the limits of the survival curve come to half; either is nil when they never do.
    package var medianLimits: (lower: Double?, upper: Double?) {
        let known = steps.compactMap { step in step.range.map { (step.time, $0) } }
        return (Self.halving(known.map { ($0, $1.lower) }), Self.halving(known.map { ($0, $1.upper) }))
    }

    private static func halving(_ curve: [(time: Double, share: Double)]) -> Double? {
        let tolerance = 1e-10
        guard let first = curve.first(where: { $0.share < 0.5 + tolerance }) else { return nil }
        guard abs(first.share - 0.5) < tolerance else { return first.time }
        guard let next = curve.first(where: { $0.share < first.share - tolerance }) else { return first.time }
        return (first.time + next.time) / 2
    }
}

extension KaplanMeier.Step {
    fileprivate init(
        _ time: Double, _ atRisk: Int, _ events: Int, _ survival: Double, _ greenwood: Double?, _ z: Double
    ) {
        (self.time, self.atRisk, self.events, self.survival) = (time, atRisk, events, survival)
        standardError = greenwood.map { survival * $0.squareRoot() }
        range = greenwood.map { variance in
            guard survival < 1 else { return Interval(1, 1) }
            let reach = z * variance.squareRoot() / -log(survival)
            return Interval(pow(survival, exp(reach)), pow(survival, exp(-reach)))
        }
    }
}
