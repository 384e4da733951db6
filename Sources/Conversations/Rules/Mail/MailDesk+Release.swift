package import ChannelsRules
package import Kernel
import PeopleRules
package import Store

extension MailDesk {
    /// Treats a quarantined message as a person's words, whatever it looks like. Refused when nobody outside is named in it:
    /// then there is nobody on whose timeline it could stand. What an import brought stays history.
    package static func release(_ id: ID<IntakeItem>, in tx: Transaction) throws {
        guard let kept = try Intake.kept(id, in: tx), kept.state == .quarantined
        else { throw Absent("quarantined message") }
        let desk = MailDesk(ours: try OurAddresses.all(in: tx), trustsAutomatic: true)
        let tally = try desk.settle([KeptMail(reading: kept)], in: tx)
        guard tally.quarantined.isEmpty else { throw ConversationRefusal.nobodyToPlaceWith }
    }
}
