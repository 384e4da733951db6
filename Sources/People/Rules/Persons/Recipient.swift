package import Kernel
package import Store

/// Whom words go to, as far as their reading of a moment depends on it.
package struct Recipient: Equatable, Sendable {
    /// Where their clocks stand: as they said, else as the business's do.
    package let zone: Zone
    /// The language in which one writes to them, a BCP 47 code: the business's.
    package let language: String
    /// Where our own clocks stand.
    package let ourZone: Zone

    package init(_ person: Person, ourZone: Zone, language: String) {
        (zone, self.language, self.ourZone) = (person.zone ?? ourZone, language, ourZone)
    }

    /// Whether their clocks stand elsewhere than ours.
    package var isElsewhere: Bool { zone.name != ourZone.name }

    /// What words to a person go by; two statements.
    package static func of(_ person: PersonID, in tx: Transaction) throws -> Recipient {
        let business = try Business.current(in: tx)
        return Recipient(try People.person(person, in: tx), ourZone: business.zone, language: business.language)
    }
}
