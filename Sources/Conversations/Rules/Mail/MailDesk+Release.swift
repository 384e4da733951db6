package import ChannelsRules
package import Kernel
import PeopleRules
package import Store

extension MailDesk {
    /// Treats a quarantined message as a person's words, whatever it looks like. Refused when nobody outside is named in it:
    /// then there is nobody on whose timeline it could stand. What an import brought stays history.
    package static func release(_ id: ID<IntakeItem>, in tx: Transaction) throws {
        let desk = MailDesk(ours: try OurAddresses.all(in: tx), trustsAutomatic: true)
        let tally = try desk.settle([try quarantined(id, in: tx)], in: tx)
        guard tally.quarantined.isEmpty else { throw ConversationRefusal.nobodyToPlaceWith }
    }

    /// Refuses what `release` would refuse, and leaves everything as it is.
    static func refuseUnplaceable(_ id: ID<IntakeItem>, in tx: Transaction) throws {
        let kept = try quarantined(id, in: tx)
        let ours = try OurAddresses.all(in: tx)
        guard case .put(let reason) = Sorting(kept.mail, ours: ours, trustsAutomatic: true) else { return }
        guard reason == .colleagues, try Sorting.forwarded(kept, ours: ours, in: tx) != nil else {
            throw ConversationRefusal.nobodyToPlaceWith
        }
    }

    private static func quarantined(_ id: ID<IntakeItem>, in tx: Transaction) throws -> KeptMail {
        guard let kept = try Intake.kept(id, in: tx), kept.state == .quarantined
        else { throw Absent("quarantined message") }
        return KeptMail(reading: kept)
    }
}
