import Kernel
import PeopleRules
import StandardsRules
import Store

/// The tables `guarantee` and `guarantee_miss`.
enum GuaranteeStore {
    /// The one that is given now. Served by the key of `slot`.
    static let open: Query = "\(columns) WHERE slot = 1"

    static func one(_ id: GuaranteeID) -> Query { "\(columns) WHERE id = \(id)" }

    /// Those that were given, the latest first.
    static func all(limit: Int) -> Query { "\(columns) ORDER BY id DESC LIMIT \(limit)" }

    static func insert(_ guarantee: Guarantee, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO guarantee (id, slot, sentence, basis, since_ms, is_public, made_by, version)
            VALUES (\(guarantee.id), 1, \(guarantee.sentence), \(guarantee.basis.description), \(guarantee.since),
              \(guarantee.isPublic ? 1 : 0), \(guarantee.madeBy), 1)
            """)
    }

    static func end(_ id: GuaranteeID, in tx: Transaction) throws {
        try tx.run(
            "UPDATE guarantee SET slot = NULL, until_ms = \(tx.now), version = version + 1 WHERE id = \(id) AND slot = 1"
        )
    }

    static func show(_ id: GuaranteeID, _ isPublic: Bool, in tx: Transaction) throws {
        try tx.run("UPDATE guarantee SET is_public = \(isPublic ? 1 : 0), version = version + 1 WHERE id = \(id)")
    }

    /// Hits, misses and misses without an answer, three queries of one number each. Served by `clock_day_version`, or
    /// `promise_figures`, and `guarantee_miss_latest`.
    static func counts(_ guarantee: Guarantee, sinceDay day: Int) -> [Query] {
        let until: Query? = guarantee.until.map { "AND at_ms <= \($0)" }
        let misses: Query = "SELECT count(*) FROM guarantee_miss WHERE guarantee_id = \(guarantee.id)"
        return [hits(guarantee, day, until), misses, "\(misses) AND done_ms IS NULL"]
    }

    private static func hits(_ guarantee: Guarantee, _ day: Int, _ until: Query?) -> Query {
        switch guarantee.basis {
        case .standard(let id):
            let before: Query? = guarantee.until.map { "AND stopped_ms <= \($0)" }
            return """
                SELECT count(*) FROM clock WHERE standard_id = \(id) AND day IS NOT NULL AND day >= \(day) AND met = 1
                  AND stopped_ms >= \(guarantee.since) \(before)
                """
        case .promises(let kind):
            let ofKind: Query? = kind.map { "AND kind = \($0)" }
            return """
                SELECT count(*) FROM promise WHERE due_day >= \(day) AND verdict = 'kept'
                  AND due_ms >= \(guarantee.since) \(ofKind) \(until)
                """
        }
    }

    /// Promises that fell due since then and were not kept in full and on time.
    static func missedPromises(since moment: Instant) -> Query {
        """
        SELECT id FROM promise WHERE settled_ms IS NOT NULL AND verdict IN ('broken', 'kept_late', 'kept_in_part')
          AND settled_ms >= \(moment) ORDER BY settled_ms, id LIMIT 10000
        """
    }

    /// The misses of a guarantee, the latest first. Served by `guarantee_miss_latest`.
    static func misses(of id: GuaranteeID, limit: Int) -> Query {
        "\(missColumns) WHERE guarantee_id = \(id) ORDER BY at_ms DESC, id DESC LIMIT \(limit)"
    }

    static func miss(_ id: GuaranteeMissID) -> Query { "\(missColumns) WHERE id = \(id)" }

    /// Adds a miss, once for each cause; false when it is known.
    static func insert(
        _ id: GuaranteeMissID, of guarantee: GuaranteeID, _ cause: GuaranteeMiss.Cause, at moment: Instant,
        in tx: Transaction
    ) throws -> Bool {
        try tx.changed(
            by:
                """
                INSERT INTO guarantee_miss (id, guarantee_id, clock_id, promise_id, at_ms)
                VALUES (\(id), \(guarantee), \(cause.clock), \(cause.promise), \(moment)) ON CONFLICT DO NOTHING
                """) == 1
    }

    static func forget(_ promise: PromiseID, in tx: Transaction) throws {
        try tx.run("DELETE FROM guarantee_miss WHERE promise_id = \(promise)")
    }

    static func answer(_ id: GuaranteeMissID, _ done: String, by member: MemberID, in tx: Transaction) throws {
        try tx.run(
            "UPDATE guarantee_miss SET done = \(done), done_ms = \(tx.now), done_by = \(member) WHERE id = \(id)")
    }

    static func read(_ row: any Row) -> Guarantee {
        Guarantee(
            id: row.id(0), sentence: row.text(1), basis: Guarantee.Basis(row.text(2)) ?? .promises(nil),
            since: row.instant(3), until: row.instantOrNil(4), isPublic: row.int(5) == 1, madeBy: row.idOrNil(6),
            version: row.int(7))
    }

    static func readMiss(_ row: any Row) -> GuaranteeMiss {
        let clock = row.idOrNil(2, of: StandardClock.self)
        return GuaranteeMiss(
            id: row.id(0), guarantee: row.id(1), cause: clock.map { .clock($0) } ?? .promise(row.id(3)),
            at: row.instant(4),
            answer: row.textOrNil(5).map { .init(done: $0, at: row.instant(6), by: row.idOrNil(7)) })
    }

    private static let columns: Query = """
        SELECT id, sentence, basis, since_ms, until_ms, is_public, made_by, version FROM guarantee
        """

    private static let missColumns: Query = """
        SELECT id, guarantee_id, clock_id, promise_id, at_ms, done, done_ms, done_by FROM guarantee_miss
        """
}
