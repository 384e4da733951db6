package import Kernel

/// A quarter of the year by the clocks of the business, in which each colleague says once what they believe.
package struct BeliefRound: Hashable, Comparable, Sendable {
    /// The year times four, plus the quarter from 0 to 3.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// The round in which a local date lies, in days since 1970-01-01.
    package init(day: Int) {
        let date = LocalTime.civil(day)
        number = date.year * 4 + (date.month - 1) / 3
    }

    /// The round at a moment.
    package init(_ moment: Instant, in zone: Zone) {
        self.init(day: moment.day(in: zone))
    }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    /// The one before.
    package var previous: Self { Self(number: number - 1) }

    /// The last local date in it, in days since 1970-01-01.
    package var lastDay: Int {
        let next = number + 1
        return LocalTime.dayNumber(year: next / 4, month: next % 4 * 3 + 1, day: 1) - 1
    }
}
