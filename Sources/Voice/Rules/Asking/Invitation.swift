package import ConversationsRules
package import Kernel
package import PeopleRules

package typealias InvitationID = ID<Invitation>

/// That one person was asked how it was, once, about one conversation. Its link is a token of which only the hash is kept.
package struct Invitation: Equatable, Sendable {
    package let id: InvitationID
    package let person: PersonID
    package let conversation: ConversationID
    /// The conversation's kind of occasion when the person was asked.
    package let contactPoint: ContactPointID?
    package let made: Instant
    package let expires: Instant
    /// Whether it went by mail; else a colleague passed the link on.
    package let isMailed: Bool
    /// When the mail server took the letter; nil before, and for a link that was passed on.
    package let delivered: Instant?
    /// The local date, in days since 1970-01-01, on which the person took part; nil before. Never the moment.
    package let answeredDay: Int?
    /// How many answers came by its link; each makes the one-time value of older pages worthless.
    package let turns: Int
    /// When the person who got the link said that it was not for them; nil otherwise.
    package let closed: Instant?

    /// How long a link can be answered.
    package static let patience = Span.days(30)
    /// What comes sooner after delivery than this may be a machine that opens links.
    package static let scannersReach = Span.seconds(10)

    /// Whether the link still opens at `now`.
    func isOpen(at now: Instant) -> Bool { closed == nil && now < expires }

    /// Whether an answer at `now` may come from a machine: the letter arrived a moment ago, or nobody can tell when.
    func mayBeScanned(at now: Instant) -> Bool {
        guard isMailed else { return false }
        guard let delivered else { return true }
        return now - delivered < Self.scannersReach
    }
}
