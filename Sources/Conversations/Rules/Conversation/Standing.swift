package import Kernel

/// What the touchpoints of a conversation say about where it stands, whatever order they came to us in.
package struct Standing: Equatable, Sendable {
    package let first: Instant
    /// When they or we said something last; of notes alone, when the last was written.
    package let last: Instant
    /// Whether the last word, notes aside, is theirs.
    package let lastIsTheirs: Bool
    /// Their first word since our last one; nil when ours is the last.
    package let waitingSince: Instant?
    package let count: Int

    /// One touchpoint: when it was said, in which direction, and when it came to us.
    package struct Entry: Sendable {
        package let at: Instant
        package let direction: Touchpoint.Direction
        package let recorded: Instant

        /// What came to us at the moment when it was said, unless `recorded` tells another one.
        package init(at: Instant, direction: Touchpoint.Direction, recorded: Instant? = nil) {
            self.at = at
            self.direction = direction
            self.recorded = recorded ?? at
        }
    }

    /// Nil when there is no entry. Of two words at one moment, ours is taken as the later one. What had come to us when a
    /// colleague said at `settled` that it is not our turn, waits no more.
    package init?(_ entries: [Entry], settled: Instant? = nil) {
        guard let first = entries.map(\.at).min(), let latest = entries.map(\.at).max() else { return nil }
        let ours = entries.filter { $0.direction == .ours }.map(\.at).max()
        let theirs = entries.filter { entry in entry.direction == .theirs && settled.map { entry.recorded > $0 } ?? true
        }
        .map(\.at)
        let unanswered = ours.map { ours in theirs.filter { $0 > ours } } ?? theirs
        self.first = first
        last = entries.filter { $0.direction != .note }.map(\.at).max() ?? latest
        waitingSince = unanswered.min()
        lastIsTheirs = !unanswered.isEmpty
        count = entries.count
    }

    /// Of one entry alone.
    init(_ entry: Entry) {
        (first, last, count) = (entry.at, entry.at, 1)
        lastIsTheirs = entry.direction == .theirs
        waitingSince = lastIsTheirs ? entry.at : nil
    }

    /// The state that an imported conversation gets: ours was the last word, With them; theirs, Waiting on us for 14 days
    /// and Done after that.
    package func importedState(now: Instant) -> Conversation.State {
        guard lastIsTheirs else { return .withThem }
        return now - last <= .days(14) ? .waiting : .done
    }
}
