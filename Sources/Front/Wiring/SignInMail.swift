import ChannelsRules
import ConversationsRules
import Kernel
import Logging
import Mail
import PeoplePages
import PeopleRules
import Store
import Web
import Words

/// Sends a member the link that they asked for. It goes through the outbox like every letter of ours.
struct SignInMail: Sendable {
    let house: House

    func send(_ member: Member, _ link: String) async throws {
        let sent = try await house.database.write { tx in
            guard let sender = try OurSender.usual(in: tx) else { return false }
            try letter(member, link, from: sender, in: tx).put(for: member.id.value, in: tx)
            return true
        }
        // The page says the same to everybody, so only the log can tell.
        if !sent { house.log.warning("no-address-to-send-from") }
    }

    private func letter(
        _ member: Member, _ link: String, from sender: String, in tx: Transaction
    ) throws -> OutgoingLetter {
        let business = try PeopleRules.Business.current(in: tx).name
        let mail = OutgoingMail(
            from: MailAddress(name: business, address: sender),
            to: [MailAddress(name: member.name, address: member.email)],
            subject: Words.SignIn.Letter.subject(business),
            textBody: Words.SignIn.Letter.text(name: member.name, link: link),
            messageID: OutgoingLetter.messageID(from: sender), date: tx.now.milliseconds / 1000)
        return try OutgoingLetter(mail, secret: HouseSecret.shared(in: tx))
    }
}
