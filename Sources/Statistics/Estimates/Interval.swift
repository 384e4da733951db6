/// All values from `lower` to `upper`, both included.
package struct Interval: Sendable, Hashable {
    package let lower: Double
    package let upper: Double

    /// The values between two limits, given in either order.
    package init(_ one: Double, _ other: Double) {
        (lower, upper) = one <= other ? (one, other) : (other, one)
    }

    /// The values at most `reach` away from the middle.
    package init(around middle: Double, reach: Double) {
        self.init(middle - reach, middle + reach)
    }

    package func contains(_ value: Double) -> Bool {
        lower <= value && value <= upper
    }

    /// The part that lies within the bounds; limits outside move to the nearest bound.
    package func clipped(to bounds: Interval) -> Interval {
        Interval(
            min(max(lower, bounds.lower), bounds.upper),
            min(max(upper, bounds.lower), bounds.upper))
    }

    package static func * (interval: Interval, factor: Double) -> Interval {
        Interval(interval.lower * factor, interval.upper * factor)
    }
}
