import Kernel
import PeopleRules
import Store

/// The `service_record` table.
enum ServiceRecordStore {
    static func insert(_ record: ServiceRecord, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO service_record (id, measure, outside_key, began_ms, stopped_ms, gave_up_ms, over_ms, person_id,
              member_id, recorded_ms, stop_recorded_ms, promised_ms)
            VALUES (\(record.id), \(record.measure), \(record.key), \(record.began), \(record.stopped),
              \(record.gaveUp), \(record.over), \(record.person), \(record.member), \(tx.now), \(record.stopRecorded),
              \(record.promised))
            """)
    }

    static func update(_ record: ServiceRecord, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE service_record SET began_ms = \(record.began), stopped_ms = \(record.stopped),
              gave_up_ms = \(record.gaveUp), over_ms = \(record.over), person_id = \(record.person),
              member_id = \(record.member), stop_recorded_ms = \(record.stopRecorded),
              promised_ms = \(record.promised)
            WHERE id = \(record.id)
            """)
    }

    /// Served by the unique index on measure and key.
    static func of(_ measure: Measure, keys: [String]) -> Query {
        "\(columns) WHERE measure = \(measure) AND outside_key IN (\(list: keys)) ORDER BY outside_key"
    }

    static func many(_ ids: [ServiceRecordID]) -> Query { "\(columns) WHERE id IN (\(list: ids)) ORDER BY id" }

    /// 1 when one of a measure began since then, else 0. Served by `service_record_began`.
    static func any(_ measure: Measure, since moment: Instant) -> Query {
        """
        SELECT count(*) FROM (
          SELECT 1 FROM service_record WHERE measure = \(measure) AND began_ms >= \(moment) LIMIT 1) AS one
        """
    }

    /// What began in a time, the latest first. Served by `service_record_began`.
    static func began(_ measure: Measure, from start: Instant, to end: Instant, limit: Int) -> Query {
        """
        \(columns) WHERE measure = \(measure) AND began_ms >= \(start) AND began_ms < \(end)
        ORDER BY began_ms DESC, id DESC LIMIT \(limit)
        """
    }

    static func read(_ row: any Row) -> ServiceRecord {
        ServiceRecord(
            id: row.id(0), measure: row.word(1, else: .orderProcessed), key: row.text(2), began: row.instant(3),
            stopped: row.instantOrNil(4), gaveUp: row.instantOrNil(5), over: row.instantOrNil(6),
            person: row.idOrNil(7), member: row.idOrNil(8), stopRecorded: row.instantOrNil(9),
            promised: row.instantOrNil(10))
    }

    private static let columns: Query = """
        SELECT id, measure, outside_key, began_ms, stopped_ms, gave_up_ms, over_ms, person_id, member_id,
          stop_recorded_ms, promised_ms
        FROM service_record
        """
}
