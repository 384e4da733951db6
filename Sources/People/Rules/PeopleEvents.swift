import Kernel
import Timeline

/// A person became known to us.
package struct PersonMade: EventPayload {
    package static let kind = "person.made"
    package let person: PersonID
}

/// A person's name was written anew.
package struct PersonRenamed: EventPayload {
    package static let kind = "person.renamed"
    package let person: PersonID
}

/// How a person is called or spoken of, or their opening sentence, was written anew.
package struct PersonDescribed: EventPayload {
    package static let kind = "person.described"
    package let person: PersonID
}

/// Another address, number or key leads to a person.
package struct IdentityAdded: EventPayload {
    package static let kind = "identity.added"
    package let person: PersonID
    package let identity: IdentityID
}

/// Mail to an address came back: nothing reaches the person by it.
package struct AddressTroubled: EventPayload {
    package static let kind = "identity.troubled"
    package let person: PersonID
    package let identity: IdentityID
}

/// An address that mail had come back from is in use again.
package struct AddressCleared: EventPayload {
    package static let kind = "identity.cleared"
    package let person: PersonID
    package let identity: IdentityID
}

/// Something became known of a person.
package struct FactLearnt: EventPayload {
    package static let kind = "fact.learnt"
    package let person: PersonID
    package let fact: FactID
}

/// A fact took the place of an older one.
package struct FactCorrected: EventPayload {
    package static let kind = "fact.corrected"
    package let person: PersonID
    package let fact: FactID
    package let before: FactID
}

/// A fact no longer holds.
package struct FactRetired: EventPayload {
    package static let kind = "fact.retired"
    package let person: PersonID
    package let fact: FactID
}

/// A fact was removed by mistake and holds again.
package struct FactRestored: EventPayload {
    package static let kind = "fact.restored"
    package let person: PersonID
    package let fact: FactID
}

/// Somebody joined the team or came back to it.
package struct MemberJoined: EventPayload {
    package static let kind = "member.joined"
    package let member: MemberID
}

/// Somebody left the team.
package struct MemberLeft: EventPayload {
    package static let kind = "member.left"
    package let member: MemberID
}
