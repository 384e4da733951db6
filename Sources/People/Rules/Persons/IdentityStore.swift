import Kernel
import Store

/// The `identity` table.
enum IdentityStore {
    /// A person found by a key, as far as recording a contact needs it.
    struct Known {
        let key: String
        let person: PersonID
        let name: String
        let since: Instant
        let latest: Instant
    }

    /// Whom these keys lead to, in no order. Served by the unique index on `identity` by key and kind.
    static func known(_ kind: Identity.Kind, _ keys: [String]) -> Query {
        """
        SELECT i.match_key, p.id, p.name, p.since_ms, p.latest_ms
        FROM identity i JOIN person p ON p.id = i.person_id
        WHERE i.kind = \(kind.rawValue) AND i.match_key IN (\(list: keys))
        """
    }

    static func readKnown(_ row: any Row) -> Known {
        Known(key: row.text(0), person: row.id(1), name: row.text(2), since: row.instant(3), latest: row.instant(4))
    }

    /// Adds identities in one statement. Whoever calls has looked that none of their keys is taken.
    static func insert(_ identities: [Identity], in tx: Transaction) throws {
        let rows = identities.map { identity -> Query in
            let key = Identity.key(identity.kind, identity.value) ?? identity.value
            let kind = identity.kind.rawValue
            return "(\(identity.id), \(identity.person), \(kind), \(identity.value), \(key), \(tx.now))"
        }
        try tx.run(
            """
            INSERT INTO identity (id, person_id, kind, value, match_key, added_ms)
            VALUES \(.joined(rows, by: ", "))
            """)
    }

    /// The identities of these persons, oldest first, each with its trouble. Served by `identity_person (person_id, id)` and
    /// `identity_trouble_now`.
    static func of(_ persons: [PersonID]) -> Query {
        """
        SELECT \(columns)
        FROM identity i LEFT JOIN identity_trouble t ON t.identity_id = i.id AND t.cleared_ms IS NULL
        WHERE i.person_id IN (\(list: persons)) ORDER BY i.person_id, i.id
        """
    }

    static let columns: Query = "i.id, i.person_id, i.kind, i.value, t.since_ms, t.reason, t.words"

    /// Reads `columns`.
    static func read(_ row: any Row) -> Identity {
        let trouble = row.instantOrNil(4).map { AddressTrouble(since: $0, reason: row.text(5), words: row.text(6)) }
        return Identity(
            id: row.id(0), person: row.id(1), kind: row.word(2, else: .outside), value: row.text(3), trouble: trouble)
    }
}
