import ConversationsRules
import Kernel
import PeopleRules
import Store
import Web

extension Front {
    /// The business as nearly every page needs it: its name and clocks, everybody on the team, its kinds of occasion.
    static func place(in tx: Transaction) throws -> Place {
        let business = try PeopleRules.Business.current(in: tx)
        let colleagues = try Members.all(in: tx).map { member in
            (member.id.value, Place.Colleague(name: member.name, isActive: member.isActive, isOwner: member.isOwner))
        }
        return Place(
            name: business.name, zone: business.zone, language: business.language, currency: business.currency,
            colleagues: Dictionary(colleagues) { first, _ in first },
            occasions: try ContactPoints.all(in: tx).map { Place.Occasion(id: $0.id.value, name: $0.name) })
    }
}
