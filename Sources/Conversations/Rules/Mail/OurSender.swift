import ChannelsRules
import Mail
import PeopleRules
package import Store

/// Which of our addresses mail leaves from.
package enum OurSender {
    /// The address that the conversation's latest letter was sent to, or left from when it was ours, as long as it belongs to
    /// the business as a whole; else the usual one. Nil when no address is ours.
    package static func answering(_ id: ConversationID, in tx: Transaction) throws -> String? {
        if let intake = try TouchpointStore.latestIntake(of: id, in: tx) {
            let mail = MailDesk.read(try Quarantine.start(intake, in: tx))
            let named = (mail.from + mail.to + mail.cc).map(\.address)
            if let address = try OurAddresses.shared(among: named, in: tx) { return address }
        }
        return try usual(in: tx)
    }

    /// Where mail about nothing in particular leaves from: the oldest of our mailboxes that is in use, else the first address
    /// that the business named, and a colleague's own only when there is no other. Nil when no address is ours.
    package static func usual(in tx: Transaction) throws -> String? {
        let mailboxes = try Mailboxes.all(in: tx).map(\.mailbox).filter { $0.paused == nil }.sorted { $0.id < $1.id }
        let named = try OurAddresses.entries(in: tx).filter { !$0.hasPrefix("@") }
        let addresses = mailboxes.map(\.address) + named
        return try OurAddresses.shared(among: addresses, in: tx) ?? addresses.first
    }
}
