package import ChannelsRules
package import Kernel
package import Mail
package import PeopleRules

package typealias NoticeID = ID<Notice>

/// What a machine told us about mail of ours: that it came back, that its reader is away. No touchpoint: nobody said anything, so
/// nobody waits because of it and no clock runs.
package struct Notice: Equatable, Sendable {
    package let id: NoticeID
    /// The message that says so.
    package let intake: ID<IntakeItem>
    /// Nil when the letter belongs to no conversation.
    package let conversation: ConversationID?
    /// Whose address it is about, or who answered; nil when it leads to nobody.
    package let person: PersonID?
    /// What of ours it is about; nil when that is not told.
    package let touchpoint: TouchpointID?
    package let kind: Kind
    package let at: Instant
    /// The beginning of its words.
    package let says: String
    /// Who wrote it, by name or address, where that is another reader of our letter than the person of the conversation.
    package var writer: String?
    /// The day on which its writer is back; nil when it names none.
    package let returnOn: MailDay?
    /// Of what came back: each address and what is said of it.
    package var recipients: [NoticeRecipient] = []

    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// It did not arrive and will not.
        case returned
        /// It has not arrived yet; the other side still tries.
        case delayed
        /// It arrived after all, or was passed on.
        case delivered
        /// Its reader is away, or a machine says that it came.
        case automatic
        /// It was opened, or deleted unread.
        case receipt
        /// A calendar answers.
        case calendar
        /// Its reader complained to their mail provider.
        case complaint
    }

    /// How much of its words is kept beside the raw message, in Unicode scalars.
    package static let wordsLimit = 2_000
}

/// One address of a notice.
package struct NoticeRecipient: Equatable, Sendable {
    /// In the form in which addresses are compared.
    package let address: String
    /// RFC 3463, `5.1.1`; nil when it is not told.
    package let status: String?
    /// Of the SMTP dialogue, `550`; nil when it is not told.
    package let replyCode: String?
    /// Why, in the words of docs/mail.md: "mailbox full".
    package let reason: String
    /// Whether the address itself can be used no more.
    package let isPermanent: Bool
}
