package import ConversationsRules
package import Kernel
package import PeopleRules

package typealias AnswerID = ID<NamedAnswer>

/// What a person answered with their name.
package struct NamedAnswer: Equatable, Sendable {
    package let id: AnswerID
    package let invitation: InvitationID
    package let person: PersonID
    package let conversation: ConversationID
    package let contactPoint: ContactPointID?
    package let expectation: Expectation
    /// Nil when they left it at the answer.
    package let words: String?
    package let at: Instant

    /// The longest words, in characters.
    package static let wordsLimit = 2000
    /// How long an answer can be changed by the link that it was given by.
    package static let changeable = Span.hours(24)

    /// Whether it can still be changed at `now`.
    package func isChangeable(at now: Instant) -> Bool { now - at <= Self.changeable }
}
