import Kernel
import Store

/// The `person` table.
enum PersonStore {
    static let columns: Query = """
        p.id, p.name, p.address_as, p.pronoun, p.sentence, p.sentence_by, p.sentence_ms, p.since_ms, p.latest_ms, p.version,
        p.zone
        """

    /// How many `columns` are.
    static let count = 11

    /// Reads `columns`.
    static func read(_ row: any Row) -> Person {
        Person(
            id: row.id(0), name: row.text(1), addressAs: row.textOrNil(2),
            pronoun: row.textOrNil(3).flatMap(Pronoun.init), zone: row.textOrNil(10).flatMap { Zone($0) },
            sentence: row.textOrNil(4).map { .init(text: $0, by: row.idOrNil(5), at: row.instant(6)) },
            since: row.instant(7), latest: row.instant(8), version: row.int(9))
    }

    /// The persons with these ids, in no order. Served by the primary key.
    static func withIDs(_ ids: [PersonID]) -> Query {
        "SELECT \(columns) FROM person p WHERE p.id IN (\(list: ids))"
    }

    /// What lists show of the persons with these ids, in no order. Served by the primary key.
    static func summaries(of ids: [PersonID]) -> Query {
        """
        SELECT p.id, p.name, p.address_as, p.pronoun, p.sentence, p.since_ms FROM \(.rows(of: "person", as: "p", where: "id", in: ids))
        """
    }

    /// Reads `summaries`.
    static func summary(_ row: any Row) -> PersonSummary {
        PersonSummary(
            id: row.id(0), name: row.text(1), addressAs: row.textOrNil(2),
            pronoun: row.textOrNil(3).flatMap(Pronoun.init), sentence: row.textOrNil(4), since: row.instant(5))
    }

    /// The persons with these ids, one of them with its identities joined. Served by the primary key,
    /// `identity_person` and `identity_trouble_now`.
    static func withIDs(_ ids: [PersonID], andIdentitiesOf one: PersonID) -> Query {
        """
        SELECT \(columns), \(IdentityStore.columns)
        FROM \(.rows(of: "person", as: "p", where: "id", in: ids))
          LEFT JOIN identity i ON i.person_id = CASE WHEN p.id = \(one) THEN p.id END
          LEFT JOIN identity_trouble t ON t.identity_id = i.id AND t.cleared_ms IS NULL
        """
    }

    /// Adds persons in one statement; `since` and `latest` of each are its first and last contact.
    static func insert(
        _ persons: [(id: PersonID, name: String, since: Instant, latest: Instant)], in tx: Transaction
    ) throws {
        let rows = persons.map { person -> Query in
            "(\(person.id), \(person.name), \(person.name.folded), \(person.since), \(person.latest), 1)"
        }
        try tx.run(
            """
            INSERT INTO person (id, name, name_folded, since_ms, latest_ms, version)
            VALUES \(.joined(rows, by: ", "))
            """)
    }

    /// Writes all that a colleague may change and counts the version up; false when it was no longer `person.version`.
    static func update(_ person: Person, in tx: Transaction) throws -> Bool {
        try tx.changed(
            by:
                """
                UPDATE person SET name = \(person.name), name_folded = \(person.name.folded),
                  address_as = \(person.addressAs), pronoun = \(person.pronoun?.rawValue),
                  sentence = \(person.sentence?.text), sentence_by = \(person.sentence?.by),
                  sentence_ms = \(person.sentence?.at), zone = \(person.zone?.name), version = version + 1
                WHERE id = \(person.id) AND version = \(person.version)
                """) == 1
    }

    /// Widens the span of contacts so that `moment` lies in it; changes nothing when it does.
    static func contacted(_ id: PersonID, at moment: Instant, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE person
            SET since_ms = CASE WHEN since_ms > \(moment) THEN \(moment) ELSE since_ms END,
              latest_ms = CASE WHEN latest_ms < \(moment) THEN \(moment) ELSE latest_ms END
            WHERE id = \(id) AND (since_ms > \(moment) OR latest_ms < \(moment))
            """)
    }

    /// A page by name. Served by `person_name (name_folded, id)`.
    static func byName(after: (folded: String, id: PersonID)?, limit: Int) -> Query {
        let later: Query? = after.map { "WHERE (p.name_folded, p.id) > (\($0.folded), \($0.id))" }
        return "SELECT \(columns) FROM person p \(later) ORDER BY p.name_folded, p.id LIMIT \(limit)"
    }

    /// A page by latest contact, newest first. Served by `person_latest (latest_ms, id)`.
    static func byLatest(after: (moment: Instant, id: PersonID)?, limit: Int) -> Query {
        let earlier: Query? = after.map { "WHERE (p.latest_ms, p.id) < (\($0.moment), \($0.id))" }
        return "SELECT \(columns) FROM person p \(earlier) ORDER BY p.latest_ms DESC, p.id DESC LIMIT \(limit)"
    }
}
