package import Calendars
package import ConversationsRules
package import Kernel
package import PeopleRules

/// What one clock measures: from the event that starts it to the one that stops it, with who had the ball meanwhile.
package struct Exchange: Equatable, Sendable {
    /// From 1, in the order in which they began.
    package let number: Int
    package let began: Instant
    /// How the words came that it began with; nil for what did not begin with words of theirs.
    package let channel: Channel?
    /// What ended it; nil while it goes on. Done ends it too, until the conversation comes back.
    package internal(set) var stop: Stop?
    /// Who had the ball in the whole conversation, by time; empty when we had it all along.
    package let turns: [Turn]

    /// Who has the ball from a moment on.
    package struct Turn: Equatable, Sendable {
        package let from: Instant
        package let state: Conversation.State
    }

    /// What ended an exchange.
    package struct Stop: Equatable, Sendable {
        package let at: Instant
        /// When the house came to know.
        package let recorded: Instant
        /// Whose act it was; nil when nobody can tell.
        package let member: MemberID?

        package init(at: Instant, recorded: Instant, member: MemberID?) {
            (self.at, self.recorded, self.member) = (at, recorded, member)
        }
    }

    package init(number: Int, began: Instant, channel: Channel?, turns: [Turn] = [], stop: Stop? = nil) {
        (self.number, self.began, self.channel, self.turns, self.stop) = (number, began, channel, turns, stop)
    }

    /// The clock of this exchange: states in `pauses` and Done do not count.
    package func clock(
        _ calendar: WorkingCalendar, target: Span?, pauses: Set<Conversation.State>
    ) -> WorkingClock {
        WorkingClock(
            calendar, target: target, start: began, stop: stop?.at,
            records: turns.map { BallRecord(from: $0.from, $0.state.ball(pauses)) })
    }
}

extension Conversation.State {
    /// Who has the ball in this state, for a clock that pauses in `pauses`.
    fileprivate func ball(_ pauses: Set<Conversation.State>) -> Ball {
        if self == .done { return .done }
        if pauses.contains(self) { return .withThem }
        switch self {
        case .waiting, .withThem, .done: return .waitingOnUs
        case .withColleague: return .withColleague
        case .later: return .later
        }
    }
}
