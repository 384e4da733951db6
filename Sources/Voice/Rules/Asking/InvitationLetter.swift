import ChannelsRules
import ConversationsRules
import Crypto
import Kernel
import Mail
import PeopleRules
import Store

/// The mail that asks, ready for the outbox.
struct InvitationLetter {
    private let message: RawInput
    private let sender: String
    private let recipient: String
    private let messageID: String

    /// Nil when mail is not set up or the person has no address.
    init?(
        _ conversation: Conversation, _ person: Person, _ business: Business, _ link: SurveyLink,
        _ settings: VoiceSettings, in tx: Transaction
    ) throws {
        guard let usual = try settings.sender(tx),
            let to = try People.identities(of: person.id, in: tx).first(where: { $0.kind == .email })
        else { return nil }
        let sender = try OurSender.answering(conversation.id, in: tx) ?? usual
        let letter = settings.letter(
            VoiceSettings.LetterFacts(
                business: business.name, name: person.called, matter: conversation.subject,
                readers: try Readers.of(conversation, in: tx),
                answers: Expectation.allCases.map { ($0, link.choosing($0)) }, stop: link.stop))
        let domain = sender.split(separator: "@").last.map(String.init) ?? "localhost"
        messageID = "\(Token.random().text)@\(domain)"
        let mail = OutgoingMail(
            from: MailAddress(name: business.name, address: sender),
            to: [MailAddress(name: person.name == to.value ? "" : person.name, address: to.value)],
            subject: letter.subject, textBody: letter.text, htmlBody: letter.html,
            messageID: messageID, date: tx.now.milliseconds / 1000,
            headers: [
                ExtraHeader(.autoSubmitted, "auto-generated"), ExtraHeader(.autoResponseSuppress, "All"),
                ExtraHeader(.listUnsubscribe, "<\(link.stop)>"),
                ExtraHeader(.listUnsubscribePost, "List-Unsubscribe=One-Click"),
            ])
        do throws(ComposeRefusal) {
            let bytes = try MailComposer.compose(mail)
            message = RawInput(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: "outbox")
        } catch {
            throw VoiceRefusal.addressUnusable(to.value)
        }
        self.sender = sender
        recipient = to.value
    }

    /// Puts the letter on its way at once.
    func put(for invitation: InvitationID, in tx: Transaction) throws {
        let item = try Outbox.put(
            message, from: sender, recipients: [recipient], subject: invitation.value,
            messageID: messageID, purpose: .automatic, held: .seconds(0), in: tx)
        try InvitationStore.mailed(invitation, outbox: item.value, in: tx)
    }
}

/// Who reads what a person answers.
enum Readers {
    /// The first name of the colleague who has the conversation; empty when nobody has.
    static func of(_ conversation: Conversation, in tx: Transaction) throws -> [String] {
        guard let assignee = conversation.assignee else { return [] }
        let name = try Members.member(assignee, in: tx).name
        return [name.split(separator: " ").first.map(String.init) ?? name]
    }
}
