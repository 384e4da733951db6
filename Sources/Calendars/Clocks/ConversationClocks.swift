package import Kernel

/// Everything that happened in a conversation as far as clocks are concerned.
package struct ConversationHistory: Sendable {
    package let created: Instant
    /// What they and we wrote, by time; of two at one moment the one that was told first comes first.
    package let messages: [Message]
    /// Who had the ball, by time; before the first record we had it.
    package let records: [BallRecord]

    /// When somebody wrote.
    package struct Message: Sendable {
        package let at: Instant
        package let isTheirs: Bool

        package init(at: Instant, isTheirs: Bool) {
            (self.at, self.isTheirs) = (at, isTheirs)
        }
    }

    package init(created: Instant, messages: [Message], records: [BallRecord]) {
        self.created = created
        self.messages = messages.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
        self.records = records
    }

    /// One exchange: what they wrote until we answered.
    package struct Exchange: Hashable, Sendable {
        /// When they first wrote without having an answer.
        package let asked: Instant
        /// When we wrote next; nil while we have not.
        package let answered: Instant?
    }

    /// The exchanges in order: a message of theirs opens one unless one is open; our next message ends it.
    package var exchanges: [Exchange] {
        var found: [Exchange] = []
        var asked: Instant?
        for message in messages {
            if message.isTheirs {
                asked = asked ?? message.at
            } else if let open = asked {
                found.append(Exchange(asked: open, answered: message.at))
                asked = nil
            }
        }
        if let asked { found.append(Exchange(asked: asked, answered: nil)) }
        return found
    }
}

extension ConversationHistory {
    /// From the beginning to our first message.
    package func firstResponse(_ calendar: WorkingCalendar, target: Span?) -> WorkingClock {
        WorkingClock(
            calendar, target: target, start: created, stop: messages.first { !$0.isTheirs && $0.at >= created }?.at,
            records: records)
    }

    /// One clock for each exchange, in order: from their first unanswered message to our next.
    package func responses(_ calendar: WorkingCalendar, target: Span?) -> [WorkingClock] {
        exchanges.map {
            WorkingClock(calendar, target: target, start: $0.asked, stop: $0.answered, records: records)
        }
    }

    /// From the beginning until it is done; goes on when it is opened again.
    package func solution(_ calendar: WorkingCalendar, target: Span?) -> WorkingClock {
        WorkingClock(calendar, target: target, start: created, stop: nil, records: records)
    }
}
