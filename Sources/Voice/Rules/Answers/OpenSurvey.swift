import ConversationsRules
package import Kernel
import PeopleRules
package import Store

/// What the page behind a link shows. Reading it writes nothing.
package struct OpenSurvey: Equatable, Sendable {
    package let invitation: Invitation
    /// How the person likes to be called.
    package let name: String
    /// What the conversation was about.
    package let matter: String
    /// The first names of those who read the answer; empty for "we".
    package let readers: [String]
    /// The named answer that came by this link; nil before, and when it came without a name.
    package let answer: NamedAnswer?
    /// Whether an answer can be sent now: the first one, or a change of it.
    package let isAnswerable: Bool
    /// The one-time value of the page's form.
    package let once: String

    /// What a link opens; `Absent` when it is unknown or has ended.
    package static func open(_ token: Token, in tx: Transaction) throws -> OpenSurvey {
        let invitation = try Invitations.open(token, in: tx)
        let conversation = try Conversations.conversation(invitation.conversation, in: tx)
        let answer = try Answers.answer(to: invitation.id, in: tx)
        return OpenSurvey(
            invitation: invitation, name: try People.person(invitation.person, in: tx).called,
            matter: conversation.subject, readers: try Readers.of(conversation, in: tx), answer: answer,
            isAnswerable: invitation.answeredDay == nil || answer?.isChangeable(at: tx.now) == true,
            once: OneTime.once(token, turns: invitation.turns))
    }
}
