/// A moment: whole milliseconds since 1970-01-01T00:00:00Z, as both databases hold it.
package struct Instant: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    /// The moment so many milliseconds after (or, negative, before) the start of 1970, UTC.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }

    package static func + (moment: Self, span: Span) -> Self {
        Self(milliseconds: moment.milliseconds + span.milliseconds)
    }

    package static func - (moment: Self, span: Span) -> Self {
        Self(milliseconds: moment.milliseconds - span.milliseconds)
    }

    /// How long after `earlier` this moment is; negative when it is before it.
    package static func - (later: Self, earlier: Self) -> Span {
        Span(milliseconds: later.milliseconds - earlier.milliseconds)
    }
}

/// A length of time in whole milliseconds.
package struct Span: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func seconds(_ count: Int) -> Self { Self(milliseconds: Int64(count) * 1000) }
    package static func minutes(_ count: Int) -> Self { .seconds(count * 60) }
    package static func hours(_ count: Int) -> Self { .minutes(count * 60) }
    package static func days(_ count: Int) -> Self { .hours(count * 24) }

    /// Whole minutes, rounded towards zero.
    package var wholeMinutes: Int { Int(milliseconds / 60_000) }

    package static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
