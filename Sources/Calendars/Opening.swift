package import Kernel

/// A stretch of time in which a calendar is open: from `start`, before `end`.
package struct Opening: Hashable, Sendable {
    package let start: Instant
    package let end: Instant
    /// The local date whose hours these are.
    package let date: CalendarDate

    package var length: Span { end - start }
}
