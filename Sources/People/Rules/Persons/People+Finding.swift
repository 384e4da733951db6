package import Kernel
package import Store
import Timeline

extension People {
    /// Whom this mail address leads to; nil when it leads to nobody.
    package static func find(email: String, in tx: Transaction) throws -> PersonID? {
        guard let key = Identity.emailKey(email) else { return nil }
        return try tx.row(IdentityStore.known(.email, [key]), IdentityStore.readKnown)?.person
    }

    /// Whom these mail addresses lead to, by the address as it was given; one statement.
    package static func find(emails: [String], in tx: Transaction) throws -> [String: PersonID] {
        let keys = Dictionary(emails.compactMap { email in Identity.emailKey(email).map { (email, $0) } }) { $1 }
        let known = try tx.rows(IdentityStore.known(.email, Array(Set(keys.values))), IdentityStore.readKnown)
        let persons = Dictionary(known.map { ($0.key, $0.person) }) { first, _ in first }
        return keys.compactMapValues { persons[$0] }
    }

    /// The person whom a mail address leads to, made when it leads to nobody. Records the contact at that moment.
    package static func findOrMake(
        email: String, name: String?, at moment: Instant, in tx: Transaction
    ) throws -> (person: PersonID, isNew: Bool) {
        try findOrMake([(email, name, moment)], in: tx)[0]
    }

    /// The same for many contacts, in their order. One statement finds all who are known, three make all who are not.
    ///
    /// An address that we know without a name takes the first name that comes with it. Whoever calls sees to it that no
    /// address of ours is among them. Refused when an address has no @.
    package static func findOrMake(
        _ contacts: [(email: String, name: String?, at: Instant)], in tx: Transaction
    ) throws -> [(person: PersonID, isNew: Bool)] {
        let keys = try contacts.map { contact in
            guard let key = Identity.emailKey(contact.email) else { throw PeopleRefusal.emailUnreadable }
            return key
        }
        var seen = Meetings(keys, contacts)
        let known = try tx.rows(IdentityStore.known(.email, seen.keys), IdentityStore.readKnown)
        var persons: [String: (person: PersonID, isNew: Bool)] = [:]
        for known in known {
            persons[known.key] = (known.person, false)
            if let meeting = seen.remove(known.key) { try meet(known, meeting, in: tx) }
        }
        for (key, id) in try make(seen, in: tx) { persons[key] = (id, true) }
        return try keys.map { key in
            guard let found = persons[key] else { throw Absent("person") }
            return found
        }
    }

    /// Makes the contact true of somebody who is known, and gives them their name when we had only the address.
    private static func meet(_ known: IdentityStore.Known, _ meeting: Meeting, in tx: Transaction) throws {
        if meeting.first < known.since { try PersonStore.contacted(known.person, at: meeting.first, in: tx) }
        if meeting.last > known.latest { try PersonStore.contacted(known.person, at: meeting.last, in: tx) }
        if let name = meeting.name, Identity.emailKey(known.name) != nil {
            try change(known.person, PersonChange(name: name), by: nil, in: tx)
        }
    }

    private static func make(_ meetings: Meetings, in tx: Transaction) throws -> [(key: String, id: PersonID)] {
        guard !meetings.isEmpty else { return [] }
        let made = meetings.inOrder.map { (id: tx.nextID(of: Person.self), meeting: $0) }
        try PersonStore.insert(
            made.map { ($0.id, $0.meeting.name ?? $0.meeting.email, $0.meeting.first, $0.meeting.last) }, in: tx)
        try IdentityStore.insert(
            made.map { Identity(id: tx.nextID(), person: $0.id, kind: .email, value: $0.meeting.email) }, in: tx)
        try PersonSearch.insert(
            made.map { ($0.id, PersonSearch.words([$0.meeting.name ?? "", $0.meeting.email])) }, in: tx)
        for (id, _) in made { try Timeline.append(PersonMade(person: id), person: id.value, in: tx) }
        return made.map { ($0.meeting.key, $0.id) }
    }
}

/// All that some contacts say of one address.
struct Meeting {
    let key: String
    let email: String
    /// The first name that came with it, when it is no address itself.
    var name: String?
    var first: Instant
    var last: Instant
}

/// Contacts by address, each once, in the order of their first appearance.
struct Meetings {
    private var byKey: [String: Meeting] = [:]
    private(set) var keys: [String] = []

    init(_ keys: [String], _ contacts: [(email: String, name: String?, at: Instant)]) {
        for (key, contact) in zip(keys, contacts) {
            let name = contact.name.map { Written.cut($0, to: Person.nameLimit) }
            let given = name.flatMap { $0.isEmpty || Identity.emailKey($0) != nil ? nil : $0 }
            if byKey[key] == nil { self.keys.append(key) }
            var meeting =
                byKey[key]
                ?? Meeting(
                    key: key, email: Written.line(contact.email), first: contact.at, last: contact.at)
            meeting.name = meeting.name ?? given
            meeting.first = min(meeting.first, contact.at)
            meeting.last = max(meeting.last, contact.at)
            byKey[key] = meeting
        }
    }

    var isEmpty: Bool { byKey.isEmpty }
    var inOrder: [Meeting] { keys.compactMap { byKey[$0] } }

    mutating func remove(_ key: String) -> Meeting? { byKey.removeValue(forKey: key) }
}
