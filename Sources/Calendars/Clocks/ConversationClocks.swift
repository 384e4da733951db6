package import Kernel

/// Everything that happened in a conversation as far as clocks are concerned.
package struct ConversationHistory: Sendable {
    package let created: Instant
    /// When they wrote, in order.
    package let theirs: [Instant]
    /// When we wrote, in order.
    package let ours: [Instant]
    /// Who had the ball, by time; before the first record we had it.
    package let records: [BallRecord]

    package init(created: Instant, theirs: [Instant], ours: [Instant], records: [BallRecord]) {
        self.created = created
        self.theirs = theirs.sorted()
        self.ours = ours.sorted()
        self.records = records
    }

    /// One exchange: what they wrote until we answered.
    package struct Exchange: Hashable, Sendable {
        /// When they first wrote without having an answer.
        package let asked: Instant
        /// When we wrote next; nil while we have not.
        package let answered: Instant?
    }

    /// The exchanges in order: a message of theirs opens one unless one is open; our next message, also at the same
    /// moment, ends it.
    package var exchanges: [Exchange] {
        var found: [Exchange] = []
        for message in theirs {
            if let last = found.last {
                guard let answered = last.answered, answered < message else { continue }
            }
            found.append(Exchange(asked: message, answered: ours.first { $0 >= message }))
        }
        return found
    }
}

extension ConversationHistory {
    /// From the beginning to our first message.
    package func firstResponse(_ calendar: WorkingCalendar, target: Span?) -> WorkingClock {
        WorkingClock(
            calendar, target: target, start: created, stop: ours.first { $0 >= created }, records: records)
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
