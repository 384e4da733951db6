package import Kernel

/// What the touchpoints of a conversation say about where it stands, whatever order they came to us in.
package struct Standing: Equatable, Sendable {
    package let first: Instant
    package let last: Instant
    /// Whether the last word, notes aside, is theirs.
    package let lastIsTheirs: Bool
    /// Their first word since our last one; nil when ours is the last.
    package let waitingSince: Instant?
    package let count: Int

    /// One touchpoint: when and in which direction.
    package struct Entry: Sendable {
        package let at: Instant
        package let direction: Touchpoint.Direction

        package init(at: Instant, direction: Touchpoint.Direction) {
            self.at = at
            self.direction = direction
        }
    }

    /// Nil when there is no entry. Of two words at one moment, ours is taken as the later one.
    package init?(_ entries: [Entry]) {
        guard let first = entries.map(\.at).min(), let last = entries.map(\.at).max() else { return nil }
        let ours = entries.filter { $0.direction == .ours }.map(\.at).max()
        let theirs = entries.filter { $0.direction == .theirs }.map(\.at)
        let unanswered = ours.map { ours in theirs.filter { $0 > ours } } ?? theirs
        self.first = first
        self.last = last
        waitingSince = unanswered.min()
        lastIsTheirs = !unanswered.isEmpty
        count = entries.count
    }

    /// The state that an imported conversation gets: ours was the last word, With them; theirs, Waiting on us for 14 days
    /// and Done after that.
    package func importedState(now: Instant) -> Conversation.State {
        guard lastIsTheirs else { return .withThem }
        return now - last <= .days(14) ? .waiting : .done
    }
}
