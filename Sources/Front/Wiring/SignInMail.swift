import ChannelsRules
import ConversationsRules
import Crypto
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
            let letter = try letter(member, link, from: sender, in: tx)
            let item = try Outbox.put(
                letter, from: sender, recipients: [member.email], subject: member.id.value, held: .seconds(0), in: tx)
            try Outbox.opensUntil(tx.now + SignInLinks.patience, item, in: tx)
            return true
        }
        // The page says the same to everybody, so only the log can tell.
        if !sent { house.log.warning("no-address-to-send-from") }
    }

    private func letter(_ member: Member, _ link: String, from sender: String, in tx: Transaction) throws -> RawInput {
        let business = try PeopleRules.Business.current(in: tx).name
        let domain = sender.split(separator: "@").last ?? "localhost"
        let mail = OutgoingMail(
            from: MailAddress(name: business, address: sender),
            to: [MailAddress(name: member.name, address: member.email)],
            subject: Words.SignIn.Letter.subject(business),
            textBody: Words.SignIn.Letter.text(name: member.name, link: link),
            messageID: "\(Token.random().text)@\(domain)", date: tx.now.milliseconds / 1000)
        let bytes = try MailComposer.compose(mail)
        return RawInput(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: "outbox")
    }
}
