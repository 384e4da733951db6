import Kernel

/// Why an iCalendar feed is not taken: what is wrong in which line, and what to do.
package struct FeedRefusal: Refusal, Equatable {
    /// Counted from 1; 0 when it is about the whole feed.
    package let line: Int
    private let problem: String

    init(line: Int, _ problem: String) {
        (self.line, self.problem) = (line, problem)
    }

    package var sentence: String { line == 0 ? problem : "Line \(line) of the feed: \(problem)" }
    package var code: String { "calendar.feed-unreadable" }
    package var field: String? { "feed" }
}
