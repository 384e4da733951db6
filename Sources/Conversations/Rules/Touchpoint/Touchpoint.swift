package import ChannelsRules
package import Kernel
package import PeopleRules

package typealias TouchpointID = ID<Touchpoint>

/// One contact: immutable once recorded.
package struct Touchpoint: Equatable, Sendable {
    package let id: TouchpointID
    package let conversation: ConversationID
    /// Whose words they are, or to whom ours went.
    package let person: PersonID
    package let direction: Direction
    package let channel: Channel
    package let at: Instant
    /// Who of us said it; nil for theirs, and for ours when an import does not tell.
    package let member: MemberID?
    /// How the sender's name stood in the message; nil when it had none.
    package let senderName: String?
    /// The mail address that it came from, or went to; nil when it was no mail.
    package let address: String?
    package let words: String
    /// The raw input that it was read from; nil when a colleague typed it.
    package let intake: ID<IntakeItem>?
    package let hasHTML: Bool
    /// The files that came with it, in their order.
    package let files: [AttachedFile]
    /// Why it stands in this conversation.
    package let placed: Placement
    /// What a mail program put around the words that the person wrote now, quotes and signature: ascending, as offsets in
    /// Unicode scalars over `words`. Worked out once, when a mail is recorded; empty for what was no mail.
    package var cut: [Range<Int>] = []
    /// What was seen of its message besides words and files.
    package var signs = TouchpointSigns()
    /// Where its sender wants answers, when that is another address than it came from.
    package var replyTo: String?
    /// The message that this one carried on to somebody else; nil for most.
    package var forwards: TouchpointID?

    package enum Direction: String, Sendable, CaseIterable, Codable {
        case theirs
        case ours
        /// A note to the team.
        case note
    }

    /// Why a message was put where it is.
    package enum Placement: String, Sendable, CaseIterable, Codable {
        /// A colleague did it, here.
        case here
        /// It answers a message of this conversation, and its sender is of the conversation.
        case answers
        /// It carries a token of this conversation, and its sender is of the conversation.
        case token
        /// It carries a token of this conversation, and its sender is not of the conversation: a colleague confirms them.
        case newcomer
        /// It answers a message of this conversation under the same subject, from somebody whom we know from elsewhere.
        case subject
        /// It answers nothing that we know.
        case new
        /// It answers a message, but its sender is not of that conversation.
        case stranger
        /// A colleague moved it here.
        case moved
        /// A colleague forwarded it from here to somebody else.
        case passedOn = "passed_on"
        /// A colleague forwarded it to us from elsewhere.
        case forwarded
    }

    /// The most words that are kept beside the raw bytes, in Unicode scalars of text.
    package static let wordsLimit = 100_000
}

/// A file that came with a message; its bytes are read from the raw message by its place.
package struct AttachedFile: Equatable, Sendable, Codable {
    /// As the sender named it; for showing, never a path.
    package let name: String
    package let type: String
    /// In bytes.
    package let size: Int
    /// What its first bytes say that it is, in Mail's words; nil where they say nothing, or nobody looked.
    package var found: String?
}
