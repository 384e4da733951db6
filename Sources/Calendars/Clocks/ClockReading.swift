package import Kernel

/// How a clock stands at a moment.
package struct ClockReading: Hashable, Sendable {
    package enum State: String, Sendable {
        case running
        /// They have the ball.
        case paused
        /// The stop event came, or the conversation is done.
        case stopped
    }

    package let state: State
    /// The calendar's time in which we had the ball.
    package let used: Span
    package let target: Span?
    /// When the target was used up; nil while it is not.
    package let ranOut: Instant?
    /// When the target runs out, or ran out, if we keep the ball; nil unless it is running, and when that is not within
    /// five years.
    package let due: Instant?

    /// What is left of the target; below zero when more was used. Nil without a target.
    package var margin: Span? { target.map { $0 - used } }

    /// Whether more was used than allowed.
    package var isMissed: Bool { target.map { used > $0 } ?? false }
}

extension Span {
    static func + (left: Self, right: Self) -> Self {
        Self(milliseconds: left.milliseconds + right.milliseconds)
    }

    static func - (left: Self, right: Self) -> Self {
        Self(milliseconds: left.milliseconds - right.milliseconds)
    }
}
