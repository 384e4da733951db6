package import Kernel
package import Store
import Timeline

/// What can be done with persons.
package enum People {
    /// Makes a person of whom a colleague told us, with an address when it is known.
    package static func make(
        name: String, email: String? = nil, by member: MemberID?, in tx: Transaction
    ) throws -> PersonID {
        let name = try Written.line(
            name, "The name", limit: Person.nameLimit, field: "name", missing: PeopleRefusal.nameMissing)
        let id = tx.nextID(of: Person.self)
        try PersonStore.insert([(id, name, tx.now, tx.now)], in: tx)
        try PersonSearch.insert([(id, PersonSearch.words([name]))], in: tx)
        try Timeline.append(PersonMade(person: id), person: id.value, by: member?.value, in: tx)
        if let email { try addIdentity(.email, email, to: id, by: member, in: tx) }
        return id
    }

    /// Changes what `change` names; nothing happens when all of it is so already.
    /// With `ifVersion` it is refused as a conflict when somebody changed the person since that version.
    @discardableResult
    package static func change(
        _ id: PersonID, _ change: PersonChange, ifVersion: Int? = nil, by member: MemberID?, in tx: Transaction
    ) throws -> Person {
        let before = try person(id, in: tx)
        guard ifVersion == nil || ifVersion == before.version else { throw changedMeanwhile(before) }
        let after = try before.changed(by: change, member: member, at: tx.now)
        guard after != before else { return before }
        guard try PersonStore.update(after, in: tx) else { throw changedMeanwhile(before) }
        if after.name != before.name || after.addressAs != before.addressAs { try PersonSearch.renew(after, in: tx) }
        if after.name == before.name {
            try Timeline.append(PersonDescribed(person: id), person: id.value, by: member?.value, in: tx)
        } else {
            try Timeline.append(PersonRenamed(person: id), person: id.value, by: member?.value, in: tx)
        }
        try tell(id, in: tx)
        return try person(id, in: tx)
    }

    /// Leads one more address, number or key to a person; its id. When it leads there already, nothing happens.
    @discardableResult
    package static func addIdentity(
        _ kind: Identity.Kind, _ value: String, to id: PersonID, by member: MemberID?, in tx: Transaction
    ) throws -> IdentityID {
        let person = try person(id, in: tx)
        let value = Written.line(value)
        guard value.count <= Identity.limit, let key = Identity.key(kind, value) else { throw unreadable(kind) }
        if kind == .email { try refuseOurs(value, in: tx) }
        if let taken = try tx.row(IdentityStore.known(kind, [key]), IdentityStore.readKnown) {
            guard taken.person == id else { throw PeopleRefusal.identityTaken(by: taken.name) }
            return try identities(of: id, in: tx).first { Identity.key($0.kind, $0.value) == key }?.id ?? tx.nextID()
        }
        let identity = Identity(id: tx.nextID(), person: id, kind: kind, value: value)
        try IdentityStore.insert([identity], in: tx)
        try PersonSearch.renew(person, in: tx)
        try Timeline.append(
            IdentityAdded(person: id, identity: identity.id), person: id.value, by: member?.value, in: tx)
        try tell(id, in: tx)
        return identity.id
    }

    /// Refuses an address of ours or of a colleague: who writes from there is nobody whom we serve.
    package static func refuseOurs(_ address: String, in tx: Transaction) throws {
        guard try !OurAddresses.all(in: tx).isOurs(address) else { throw PeopleRefusal.identityIsOurs(address) }
    }

    /// Makes true that we were in contact with a person at `moment`, before or after what we knew.
    package static func contacted(_ id: PersonID, at moment: Instant, in tx: Transaction) throws {
        try PersonStore.contacted(id, at: moment, in: tx)
    }

    /// Tells open pages that what we know of a person has changed.
    static func tell(_ id: PersonID, in tx: Transaction) throws {
        try tx.announce("person:\(id)")
    }

    private static func unreadable(_ kind: Identity.Kind) -> PeopleRefusal {
        switch kind {
        case .email: .emailUnreadable
        case .phone: .phoneUnreadable
        case .outside: .outsideMissing
        }
    }

    private static func changedMeanwhile(_ person: Person) -> Conflict {
        Conflict(
            "\(person.name) was changed after you opened this. Read what changed, then do it again if you still want to."
        )
    }
}

extension Person {
    /// The person after a change; a sentence is signed only when its words differ.
    fileprivate func changed(
        by change: PersonChange, member: MemberID?, at now: Instant
    ) throws(PeopleRefusal) -> Person {
        Person(
            id: id,
            name: try change.name.changed(else: name) { name throws(PeopleRefusal) in
                try Written.line(name, "The name", limit: Person.nameLimit, field: "name", missing: .nameMissing)
            },
            addressAs: try change.addressAs.changed(else: addressAs) { form throws(PeopleRefusal) in
                try Written.lineOrNil(
                    form, "This form of address", limit: Person.addressAsLimit, field: "addressAs")
            },
            pronoun: change.pronoun ?? pronoun,
            zone: try change.zone.changed(else: zone, Self.zone),
            sentence: try change.sentence.changed(else: sentence) { text throws(PeopleRefusal) in
                let text = try Written.lineOrNil(
                    text, "The sentence", limit: OpeningSentence.limit, field: "sentence")
                return text == sentence?.text ? sentence : text.map { OpeningSentence(text: $0, by: member, at: now) }
            },
            since: since, latest: latest, version: version)
    }

    private static func zone(_ text: String?) throws(PeopleRefusal) -> Zone? {
        guard let name = Written.lineOrNil(text) else { return nil }
        guard let zone = Zone(typed: name) else { throw .zoneUnknown(name) }
        return zone
    }
}

extension Optional {
    fileprivate func changed<Kept>(
        else kept: Kept, _ read: (Wrapped) throws(PeopleRefusal) -> Kept
    ) throws(PeopleRefusal) -> Kept {
        guard let self else { return kept }
        return try read(self)
    }
}
