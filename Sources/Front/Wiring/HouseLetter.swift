import ChannelsRules
import Kernel
import Mail
import PeopleRules
import Store

/// A letter of the house to one of ourselves, as a link to sign in with. No machine is to answer it.
struct HouseLetter {
    let subject: String
    let text: String

    /// Puts it on its way from `sender`; `about` is the value of the id of what it belongs to.
    @discardableResult
    func put(
        to member: Member, from sender: String, about: Int64, in tx: Transaction
    ) throws -> ID<OutboxItem> {
        let mail = OutgoingMail(
            from: MailAddress(name: try PeopleRules.Business.current(in: tx).name, address: sender),
            to: [MailAddress(name: member.name, address: member.email)], subject: subject, textBody: text,
            messageID: OutgoingLetter.messageID(from: sender), date: tx.now.milliseconds / 1000,
            headers: [ExtraHeader(.autoSubmitted, "auto-generated"), ExtraHeader(.autoResponseSuppress, "All")])
        return try OutgoingLetter(mail, secret: HouseSecret.shared(in: tx)).put(for: about, purpose: .house, in: tx)
    }
}
