package import ConversationsRules
package import Kernel
package import PeopleRules

package typealias PromiseID = ID<Promise>

/// A commitment to one person, with one owner and one moment by which it falls due.
package struct Promise: Equatable, Sendable {
    package let id: PromiseID
    package let person: PersonID
    /// Where it was made; nil when it was made to the person and in no conversation.
    package let conversation: ConversationID?
    /// The message that it stands in; nil when no message holds it.
    package let touchpoint: TouchpointID?
    /// Who sees to it.
    package internal(set) var owner: MemberID
    /// Nil when a program made it.
    package let madeBy: MemberID?
    package let made: Instant
    package let wording: String
    package let kind: PromiseKind
    package let origin: Origin
    package internal(set) var due: Instant
    /// When its owner is warned that it falls due.
    package internal(set) var warns: Instant
    /// When it is broken by itself: at the end of the business day, or of the days, after the one on which it fell due.
    package internal(set) var lapses: Instant
    /// Another moment that we asked the person for; nil when we did not.
    package internal(set) var asked: AskedTime?
    /// When its owner was warned, and when it was told that it is late.
    package internal(set) var warned: Instant?
    package internal(set) var lateTold: Instant?
    package internal(set) var settlement: Settlement?
    /// The promise in whose place this one was made; nil for a first one.
    package let replaces: PromiseID?
    /// Counts up with each change.
    package let version: Int

    /// How it came to be a promise.
    package enum Origin: String, Sendable, CaseIterable, Codable {
        /// A colleague typed it.
        case hand
        /// It was found in what a colleague sent.
        case found
        /// An order's date.
        case order
        /// Words that are always sent.
        case template
        /// A new time for an earlier promise.
        case newTime = "new_time"
    }

    /// A later moment that the person was asked for.
    package struct AskedTime: Equatable, Sendable {
        package let until: Instant
        package let at: Instant

        package init(until: Instant, at: Instant) {
            (self.until, self.at) = (until, at)
        }
    }

    /// What became of it, when that was recorded, and by whom; nobody when it broke by itself or the person said so.
    package struct Settlement: Equatable, Sendable {
        package let outcome: Outcome
        package let recorded: Instant
        package let by: MemberID?

        package init(_ outcome: Outcome, recorded: Instant, by: MemberID?) {
            (self.outcome, self.recorded, self.by) = (outcome, recorded, by)
        }
    }

    package var outcome: Outcome? { settlement?.outcome }

    /// Whether its moment has passed; the moment itself is still on time. A settled promise is no longer late.
    package func isLate(at now: Instant) -> Bool { settlement == nil && due < now }

    /// When the minute's work has to look at it next; nil when nothing is left to tell.
    package var next: Instant? {
        guard settlement == nil else { return nil }
        if warned == nil { return min(warns, due) }
        return lateTold == nil ? due : lapses
    }

    /// The longest wording, in characters.
    package static let wordingLimit = 500
    /// The longest reason, or words for what is missing, in characters.
    package static let reasonLimit = 500
}
