package import Kernel
package import Store
import Timeline

/// Why an address can be used no more: the address, not the person.
package struct AddressTrouble: Equatable, Sendable {
    package let since: Instant
    /// Why, in the words of docs/mail.md: "user unknown".
    package let reason: String
    /// What the other side said; empty when it said nothing.
    package let words: String

    package init(since: Instant, reason: String, words: String) {
        (self.since, self.reason, self.words) = (since, reason, words)
    }

    /// How much of the other side's words is kept.
    package static let wordsLimit = 500
}

extension People {
    /// The addresses of a person that nothing reaches now, with why. Served by `identity_person`.
    package static func troubles(of id: PersonID, in tx: Transaction) throws -> [Identity] {
        try identities(of: id, in: tx).filter { $0.trouble != nil }
    }

    /// Marks a mail address as one that nothing reaches; false when it leads to nobody, is marked already, or was cleared
    /// since that moment. Whoever calls has made sure that the news is true.
    @discardableResult
    package static func markTrouble(
        email: String, _ trouble: AddressTrouble, in tx: Transaction
    ) throws -> Bool {
        guard let key = Identity.emailKey(email),
            let found = try tx.row(
                TroubleStore.markable(key, since: trouble.since),
                { (identity: $0.id(0, of: Identity.self), person: $0.id(1, of: Person.self)) })
        else { return false }
        try TroubleStore.insert(trouble, of: found.identity, in: tx)
        try Timeline.append(
            AddressTroubled(person: found.person, identity: found.identity), person: found.person.value, in: tx)
        try tell(found.person, in: tx)
        return true
    }

    /// Takes an address into use again, because a colleague says that it works.
    package static func clearTrouble(of id: IdentityID, by member: MemberID, in tx: Transaction) throws {
        guard try TroubleStore.clear("id = \(id)", by: member, in: tx) > 0 else { throw Absent("trouble") }
    }

    /// Takes those of these mail addresses into use again that were marked: mail came from them. Served by the unique
    /// index on `identity` by key and kind.
    package static func clearTroubles(emails: [String], in tx: Transaction) throws {
        let keys = Array(Set(emails.compactMap(Identity.emailKey)))
        guard !keys.isEmpty else { return }
        try TroubleStore.clear("kind = 'email' AND match_key IN (\(list: keys))", by: nil, in: tx)
    }
}

/// The `identity_trouble` table.
enum TroubleStore {
    /// The address with this key, unless it has a trouble or was cleared since. Served by the unique index on
    /// `identity` by key and kind, and by `identity_trouble_identity`.
    static func markable(_ key: String, since moment: Instant) -> Query {
        """
        SELECT id, person_id FROM identity
        WHERE kind = 'email' AND match_key = \(key) AND NOT EXISTS (
          SELECT 1 FROM identity_trouble t
          WHERE t.identity_id = identity.id AND (t.cleared_ms IS NULL OR t.cleared_ms >= \(moment)))
        """
    }

    static func insert(_ trouble: AddressTrouble, of id: IdentityID, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO identity_trouble (id, identity_id, since_ms, reason, words)
            VALUES (\(tx.nextID(of: AddressTrouble.self)), \(id), \(trouble.since), \(trouble.reason),
              \(String(trouble.words.prefix(AddressTrouble.wordsLimit))))
            """)
    }

    /// Clears the troubles of the identities that are named, and records it; how many.
    @discardableResult
    static func clear(_ which: Query, by member: MemberID?, in tx: Transaction) throws -> Int {
        let found = try tx.rows(marked(which)) {
            (identity: $0.id(0, of: Identity.self), person: $0.id(1, of: Person.self))
        }
        guard !found.isEmpty else { return 0 }
        try tx.run(
            """
            UPDATE identity_trouble SET cleared_ms = \(tx.now), cleared_by = \(member)
            WHERE identity_id IN (\(list: found.map(\.identity))) AND cleared_ms IS NULL
            """)
        for (identity, person) in found {
            try Timeline.append(
                AddressCleared(person: person, identity: identity), person: person.value, by: member?.value, in: tx)
            try People.tell(person, in: tx)
        }
        return found.count
    }

    /// Those of some identities that have a trouble. Served by `identity_trouble_now`.
    static func marked(_ which: Query) -> Query {
        """
        SELECT i.id, i.person_id FROM (SELECT id, person_id FROM identity WHERE \(which)) AS i
        JOIN identity_trouble t ON t.identity_id = i.id AND t.cleared_ms IS NULL ORDER BY i.id
        """
    }
}
