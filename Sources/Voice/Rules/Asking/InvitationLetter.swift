import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import Store

/// The mail that asks, ready for the outbox.
struct InvitationLetter {
    private let letter: OutgoingLetter

    /// Nil when mail is not set up or the person has no address that mail reaches.
    init?(
        _ conversation: Conversation, _ person: Person, _ business: Business, _ link: SurveyLink,
        _ settings: VoiceSettings, in tx: Transaction
    ) throws {
        guard let usual = try settings.sender(tx),
            let to = try People.identities(of: person.id, in: tx).first(where: {
                $0.kind == .email && $0.trouble == nil
            })
        else { return nil }
        let sender = try OurSender.answering(conversation.id, in: tx) ?? usual
        let says = settings.letter(
            VoiceSettings.LetterFacts(
                business: business.name, name: person.called, matter: conversation.subject,
                readers: try Readers.of(conversation, in: tx),
                answers: Expectation.allCases.map { ($0, link.choosing($0)) }, stop: link.stop))
        let mail = OutgoingMail(
            from: MailAddress(name: business.name, address: sender),
            to: [MailAddress(name: person.name == to.value ? "" : person.name, address: to.value)],
            subject: says.subject, textBody: says.text, htmlBody: says.html,
            messageID: OutgoingLetter.messageID(from: sender), date: tx.now.milliseconds / 1000,
            headers: [
                ExtraHeader(.autoSubmitted, "auto-generated"), ExtraHeader(.autoResponseSuppress, "All"),
                ExtraHeader(.listUnsubscribe, "<\(link.stop)>"),
                ExtraHeader(.listUnsubscribePost, "List-Unsubscribe=One-Click"),
            ])
        let secret = try HouseSecret.shared(in: tx)
        do throws(ComposeRefusal) {
            letter = try OutgoingLetter(mail, secret: secret)
        } catch {
            throw VoiceRefusal.addressUnusable(to.value)
        }
    }

    /// Puts the letter on its way at once.
    func put(for invitation: InvitationID, in tx: Transaction) throws {
        let item = try letter.put(for: invitation.value, purpose: .automatic, in: tx)
        try Outbox.opensUntil(tx.now + Invitation.patience, item, in: tx)
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
