#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How far one share lies above another, with the range it is likely in; told in points.
package struct ShareDifference: Sendable, Hashable {
    /// The first share less the second, from −1 to 1.
    package let value: Double
    /// In the unit of `value`.
    package let limits: Interval

    /// Both shares are of samples: Newcombe's hybrid score interval (Newcombe 1998, Statistics in Medicine
    /// 17:873–890, method 10), which squares and adds the Wilson limits of both.
    package static func ofSamples(
        _ one: Share, minus other: Share, at level: ConfidenceLevel = .ninetyFive
    ) -> Self {
        let (first, second) = (one.wilson(at: level), other.wilson(at: level))
        let value = one.value - other.value
        let below = hypot(one.value - first.lower, second.upper - other.value)
        let above = hypot(first.upper - one.value, other.value - second.lower)
        return Self(value: value, limits: Interval(value - below, value + above))
    }

    /// The first share is of everybody, so only the second is uncertain: the limits are the first share less the
    /// Wilson limits of the second.
    package static func ofCensus(
        _ one: Share, minus sample: Share, at level: ConfidenceLevel = .ninetyFive
    ) -> Self {
        let likely = sample.wilson(at: level)
        let limits = Interval(one.value - likely.upper, one.value - likely.lower)
        return Self(value: one.value - sample.value, limits: limits)
    }

    /// The simple interval value ± z √(p₁q₁/n₁ + p₂q₂/n₂): poor for few answers, kept for comparison.
    package static func wald(_ one: Share, minus other: Share, at level: ConfidenceLevel = .ninetyFive) -> Self {
        let value = one.value - other.value
        let variance = one.variance / Double(one.n) + other.variance / Double(other.n)
        return Self(value: value, limits: Interval(around: value, reach: level.z * variance.squareRoot()))
    }

    /// From −100 to 100.
    package var points: Double { 100 * value }

    /// The limits in points.
    package var range: Interval { limits * 100 }

    /// False exactly when the limits include 0: then nobody may say which share is larger.
    package var isClear: Bool { !limits.contains(0) }
}
