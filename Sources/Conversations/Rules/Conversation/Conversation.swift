package import Kernel
package import PeopleRules

package typealias ConversationID = ID<Conversation>

/// The touchpoints about one matter, with one person at its centre.
package struct Conversation: Equatable, Sendable {
    package let id: ConversationID
    package let person: PersonID
    package let subject: String
    package let state: State
    package let assignee: MemberID?
    package let contactPoint: ContactPointID?
    /// Since when they have been waiting for a word from us; nil when they are not.
    package let waitingSince: Instant?
    /// Until when it was put off; nil unless it is `later`.
    package let laterUntil: Instant?
    package let first: Instant
    package let last: Instant
    package let touchpoints: Int
    package let channel: Channel
    /// The first words of what was said last.
    package let preview: Preview
    /// Whether it began with the person's first contact ever.
    package let isFirstContact: Bool
    /// Counts up with each change, for `If-Match` and for telling that somebody was quicker.
    package let version: Int

    /// Whose turn it is.
    package enum State: String, Sendable, CaseIterable, Codable {
        /// We owe a word.
        case waiting
        /// They do.
        case withThem = "with_them"
        /// We owe a word, and somebody is working on it.
        case withColleague = "with_colleague"
        /// Put off until a moment.
        case later
        /// The person's need is met.
        case done
    }

    /// The first words of what was said last, notes aside, and whether we said them.
    package struct Preview: Equatable, Sendable {
        package let words: String
        package let isOurs: Bool

        package init(words: String, isOurs: Bool) {
            (self.words, self.isOurs) = (words, isOurs)
        }

        static let none = Preview(words: "", isOurs: false)
    }

    /// The longest subject that is kept.
    package static let subjectLimit = 500
}

/// How a touchpoint reached us or left us.
package enum Channel: String, Sendable, CaseIterable, Codable {
    case email
    case form
    case chat
    case phone
    case inPerson = "in_person"
    case text
    case letter
}

package typealias ContactPointID = ID<ContactPoint>

/// A kind of occasion that the business names, as "Repair"; belief, answers and gaps are counted by it.
package struct ContactPoint: Equatable, Sendable {
    package let id: ContactPointID
    package let name: String
}
