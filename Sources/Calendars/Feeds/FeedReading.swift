/// What was read of an iCalendar feed: the closed dates, and the events that could not be read.
package struct FeedReading: Equatable, Sendable {
    /// By date, each once, with the names of their events.
    package let days: [SpecialDay]
    /// Why events were left out, in their order.
    package let leftOut: [FeedRefusal]

    /// What its reader should know, in sentences: which events were left out, or that it closes nothing. Nil when all is well.
    package var note: String? {
        guard let first = leftOut.first else {
            return days.isEmpty ? "The feed was read, and closes no whole day." : nil
        }
        let events = leftOut.count == 1 ? "1 event was left out" : "\(leftOut.count) events were left out"
        return "\(events), the others count. \(first.sentence)"
    }
}
