package import ChannelsRules
package import Kernel
import PeopleRules
package import Store

extension MailDesk {
    /// Treats a quarantined message as a person's words, whatever it looks like. Refused when nobody outside is named in it:
    /// then there is nobody on whose timeline it could stand.
    package static func release(_ id: ID<IntakeItem>, in tx: Transaction) throws {
        let item = try Quarantine.item(id, in: tx)
        let mail = read(try Quarantine.raw(id, in: tx))
        let desk = MailDesk(ours: try OurAddresses.all(in: tx), imported: false, trustsAutomatic: true)
        let tally = try desk.settle([KeptMail(id: id, received: item.received, mail: mail)], in: tx)
        guard tally.quarantined.isEmpty else { throw ConversationRefusal.nobodyToPlaceWith }
    }
}
