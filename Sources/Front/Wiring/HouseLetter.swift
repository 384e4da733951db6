import ChannelsRules
import Crypto
import Kernel
import Mail
import PeopleRules
import Store

/// A letter of the house to one of ourselves, as a link to sign in with. No machine is to answer it.
struct HouseLetter {
    let subject: String
    let text: String

    /// Puts it on its way from `sender`; `about` is the value of the id of what it belongs to.
    func put(to member: Member, from sender: String, about: Int64, in tx: Transaction) throws {
        let domain = sender.split(separator: "@").last ?? "localhost"
        let mail = OutgoingMail(
            from: MailAddress(name: try PeopleRules.Business.current(in: tx).name, address: sender),
            to: [MailAddress(name: member.name, address: member.email)], subject: subject, textBody: text,
            messageID: "\(Token.random().text)@\(domain)", date: tx.now.milliseconds / 1000,
            headers: [ExtraHeader(.autoSubmitted, "auto-generated"), ExtraHeader(.autoResponseSuppress, "All")])
        let bytes = try MailComposer.compose(mail)
        let raw = RawInput(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: "outbox")
        _ = try Outbox.put(
            raw, from: sender, recipients: [member.email], subject: about, messageID: mail.messageID, purpose: .house,
            held: .seconds(0), in: tx)
    }
}
