package import Kernel

/// The key of a person.
package typealias PersonID = ID<Person>

/// A human being, customer or not yet.
package struct Person: Equatable, Sendable {
    package let id: PersonID
    /// The name as the person wrote it; the address when nobody has told us a name.
    package let name: String
    /// How they like to be called, as "Mrs Miggins"; nil when nobody has asked.
    package let addressAs: String?
    /// Nil when nobody has asked.
    package let pronoun: Pronoun?
    /// Where their clocks stand; nil when nobody has said, which takes those of the business.
    package let zone: Zone?
    /// Nil when no colleague has written one.
    package let sentence: OpeningSentence?
    /// The first contact that we know of.
    package let since: Instant
    /// The last contact that we know of.
    package let latest: Instant
    /// Counts up with each change of what is written here; contacts do not count.
    package let version: Int

    /// What to call them: as they like it, else by their name.
    package var called: String { addressAs ?? name }

    /// The longest name that is kept, in characters.
    package static let nameLimit = 200
    /// The longest form of address, in characters.
    package static let addressAsLimit = 100
}

/// How a person wants to be spoken of.
package enum Pronoun: String, Sendable, CaseIterable, Codable {
    case she
    case he
    case they
}

/// What a colleague needs to know first about a person.
package struct OpeningSentence: Equatable, Sendable {
    package let text: String
    /// The member who wrote it; nil when it came with imported data.
    package let by: MemberID?
    package let at: Instant

    /// The longest sentence, in characters.
    package static let limit = 200
}

/// What shall be different about a person: nil leaves a field as it is, `.some(nil)` empties it.
package struct PersonChange: Equatable, Sendable {
    package var name: String?
    package var addressAs: String??
    package var pronoun: Pronoun??
    package var sentence: String??
    /// As people type it, "Europe/Oslo".
    package var zone: String??

    package init(
        name: String? = nil, addressAs: String?? = nil, pronoun: Pronoun?? = nil, sentence: String?? = nil,
        zone: String?? = nil
    ) {
        self.name = name
        self.addressAs = addressAs
        self.pronoun = pronoun
        self.sentence = sentence
        self.zone = zone
    }
}
