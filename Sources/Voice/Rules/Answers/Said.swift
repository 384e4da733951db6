package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store

/// What somebody wrote beside their answer.
package struct Said: Equatable, Sendable {
    package let words: String
    package let expectation: Expectation
    package let contactPoint: ContactPointID?
    /// Nil when they left their name off.
    package let person: PersonID?
    package let conversation: ConversationID?
    /// When a named answer came; for one without a name the day as of which it counts.
    package let at: SaidMoment
    /// Where the list goes on after it.
    package let cursor: SaidCursor
}

/// When something was said, as far as it may be told.
package enum SaidMoment: Equatable, Sendable {
    case moment(Instant)
    /// A local date, in days since 1970-01-01.
    case day(Int)
}

/// A place in the list of what people wrote; stands in an address as "1795078800000-17".
package struct SaidCursor: Equatable, Sendable, LosslessStringConvertible {
    package let milliseconds: Int64
    package let id: Int64

    static let day: Int64 = 86_400_000

    init(milliseconds: Int64, id: Int64) {
        self.milliseconds = milliseconds
        self.id = id
    }

    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = Int64(parts[1]), milliseconds >= 0, id > 0
        else { return nil }
        self.init(milliseconds: milliseconds, id: id)
    }

    package var description: String { "\(milliseconds)-\(id)" }
}

extension Answers {
    /// What people wrote in `days`, the latest first, at most `limit`; at one contact point when `point` names it. Two
    /// statements, one for a group.
    package static func words(
        _ days: LocalDays, at point: ContactPointID? = nil, by who: AnsweredBy = .everyone, before: SaidCursor? = nil,
        limit: Int, in tx: Transaction
    ) throws -> [Said] {
        let named = try tx.rows(
            AnswerStore.words(from: days.start, to: days.end, at: point, by: who, before: before, limit: limit)
        ) { Said(AnswerStore.read($0)) }
        guard who == .everyone else { return named }
        let unnamed = try tx.rows(UnnamedAnswerStore.words(days, at: point, before: before, limit: limit)) {
            Said(UnnamedAnswerStore.read($0), day: $0.int(3), id: $0.integer(4))
        }
        let all = (named + unnamed).sorted {
            ($0.cursor.milliseconds, $0.cursor.id) > ($1.cursor.milliseconds, $1.cursor.id)
        }
        return Array(all.prefix(limit))
    }
}

extension Said {
    fileprivate init(_ answer: NamedAnswer) {
        self.init(
            words: answer.words ?? "", expectation: answer.expectation, contactPoint: answer.contactPoint,
            person: answer.person, conversation: answer.conversation, at: .moment(answer.at),
            cursor: SaidCursor(milliseconds: answer.at.milliseconds, id: answer.id.value))
    }

    fileprivate init(_ answer: UnnamedAnswer, day: Int, id: Int64) {
        self.init(
            words: answer.words ?? "", expectation: answer.expectation, contactPoint: answer.contactPoint,
            person: nil, conversation: nil, at: .day(day),
            cursor: SaidCursor(milliseconds: Int64(day) * SaidCursor.day, id: id))
    }
}
