package import Kernel

/// A run of whole days by the clocks of the business.
package struct LocalDays: Hashable, Sendable {
    /// Days since 1970-01-01 of the first local date.
    package let first: Int
    /// The same of the last one, included.
    package let last: Int
    /// When the first day begins.
    package let start: Instant
    /// When the last day is over; not included.
    package let end: Instant

    /// The days from `first` to `last`, both included, in `zone`.
    package init(_ first: Int, through last: Int, in zone: Zone) {
        self.first = first
        self.last = last
        start = Self.midnight(first, in: zone)
        end = Self.midnight(last + 1, in: zone)
    }

    /// When a local date begins: its midnight, or the first moment after it where the clocks skip midnight.
    package static func midnight(_ day: Int, in zone: Zone) -> Instant {
        zone.instant(dayNumber: day, hour: 0)
    }
}

extension Instant {
    /// The local date of this moment, in days since 1970-01-01.
    func day(in zone: Zone) -> Int { LocalTime(self, in: zone).dayNumber }
}
