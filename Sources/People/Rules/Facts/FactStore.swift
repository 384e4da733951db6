import Kernel
import Store

/// The `fact` table.
enum FactStore {
    private static let columns: Query = """
        f.id, f.person_id, f.kind, f.text, f.how, f.source_words, f.touchpoint_id, f.learnt_by, f.learnt_ms, f.agreed_ms,
        f.replaces, f.replaced_by, f.retired_ms, f.retired_by
        """

    static func read(_ row: any Row) -> Fact {
        Fact(
            id: row.id(0), person: row.id(1), kind: row.word(2, else: .situation), text: row.text(3),
            source: FactSource(
                row.word(4, else: .inferred), words: row.textOrNil(5),
                touchpoint: row.isNull(6) ? nil : row.integer(6)),
            learntBy: row.idOrNil(7), learntAt: row.instant(8), agreed: row.instantOrNil(9),
            replaces: row.idOrNil(10), end: end(row))
    }

    private static func end(_ row: any Row) -> Fact.End? {
        if let correction = row.idOrNil(11, of: Fact.self) { return .corrected(by: correction) }
        return row.instantOrNil(12).map { .retired($0, by: row.idOrNil(13)) }
    }

    /// The fact with this id. Served by the primary key.
    static func withID(_ id: FactID) -> Query {
        "SELECT \(columns) FROM fact f WHERE f.id = \(id)"
    }

    /// What holds of a person, newest first. Served by `fact_person (person_id, id)`: few facts are ever replaced.
    static func holding(of person: PersonID, limit: Int) -> Query {
        """
        SELECT \(columns) FROM fact f
        WHERE f.person_id = \(person) AND f.replaced_by IS NULL AND f.retired_ms IS NULL
        ORDER BY f.id DESC LIMIT \(limit)
        """
    }

    /// All that was ever kept of a person, newest first. Served by `fact_person (person_id, id)`.
    static func history(of person: PersonID, limit: Int) -> Query {
        "SELECT \(columns) FROM fact f WHERE f.person_id = \(person) ORDER BY f.id DESC LIMIT \(limit)"
    }

    static func insert(_ fact: Fact, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO fact (id, person_id, kind, text, how, source_words, touchpoint_id, learnt_by, learnt_ms, agreed_ms,
              replaces)
            VALUES (\(fact.id), \(fact.person), \(fact.kind.rawValue), \(fact.text), \(fact.source.how.rawValue),
              \(fact.source.words), \(fact.source.touchpoint), \(fact.learntBy), \(fact.learntAt), \(fact.agreed),
              \(fact.replaces))
            """)
    }

    /// Puts `correction` in the place of a fact that holds; false when it no longer held.
    static func replace(_ id: FactID, by correction: FactID, in tx: Transaction) throws -> Bool {
        try tx.changed(
            by:
                """
                UPDATE fact SET replaced_by = \(correction)
                WHERE id = \(id) AND replaced_by IS NULL AND retired_ms IS NULL
                """) == 1
    }

    /// Makes a fact that holds a retired one; false when it no longer held.
    static func retire(_ id: FactID, by member: MemberID?, in tx: Transaction) throws -> Bool {
        try tx.changed(
            by:
                """
                UPDATE fact SET retired_ms = \(tx.now), retired_by = \(member)
                WHERE id = \(id) AND replaced_by IS NULL AND retired_ms IS NULL
                """) == 1
    }

    /// Makes a retired fact hold again; false when it was not retired.
    static func restore(_ id: FactID, in tx: Transaction) throws -> Bool {
        try tx.changed(
            by:
                "UPDATE fact SET retired_ms = NULL, retired_by = NULL WHERE id = \(id) AND retired_ms IS NOT NULL") == 1
    }
}
