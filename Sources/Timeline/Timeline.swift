import Foundation
import Jobs
import Kernel
package import Store

/// The append-only record of what happened. Written in the transaction of the change it tells of.
package enum Timeline {
    private static let encoder = JSONEncoder()

    /// Records an event, runs those who follow it with the commit, and queues a job for each who follows after it.
    @discardableResult
    package static func append<P: EventPayload>(
        _ payload: P, person: Int64? = nil, subject: Int64? = nil, by: Int64? = nil, in tx: Transaction
    ) throws -> Event {
        let event = Event(
            id: tx.nextID(), kind: P.kind, at: tx.now, person: person, subject: subject, by: by)
        let text = String(decoding: try encoder.encode(payload), as: UTF8.self)
        try tx.run(
            """
            INSERT INTO event (id, kind, version, at_ms, person_id, subject_id, by_id, payload)
            VALUES (\(event.id), \(P.kind), \(P.version), \(event.at), \(person), \(subject), \(by), \(text))
            """)
        try (tx.carried as? Followers)?.follow(event, payload, in: tx)
        return event
    }

    /// The latest events about one thing, newest first, at most `limit`. Served by `event_subject`.
    package static func latest(subject: Int64, limit: Int = 50, in tx: Transaction) throws -> [Event] {
        try tx.rows(about(subject: subject, limit: limit)) {
            Event(
                id: $0.id(0), kind: $0.text(1), at: $0.instant(2), person: $0.isNull(3) ? nil : $0.integer(3),
                subject: $0.isNull(4) ? nil : $0.integer(4), by: $0.isNull(5) ? nil : $0.integer(5))
        }
    }

    static func about(subject: Int64, limit: Int) -> Query {
        """
        SELECT id, kind, at_ms, person_id, subject_id, by_id FROM event
        WHERE subject_id = \(subject) ORDER BY id DESC LIMIT \(limit)
        """
    }

    package static let migrations = [
        Migration(
            "2026-11-21-timeline",
            [
                """
                CREATE TABLE event (
                  id \(.integer) NOT NULL PRIMARY KEY,
                  kind \(.machineText) NOT NULL,
                  version \(.integer) NOT NULL,
                  at_ms \(.integer) NOT NULL,
                  person_id \(.integer),
                  subject_id \(.integer),
                  by_id \(.integer),
                  payload TEXT NOT NULL
                ) \(.strict)
                """,
                "CREATE INDEX event_subject ON event (subject_id, id) WHERE subject_id IS NOT NULL",
                "CREATE INDEX event_person ON event (person_id, id) WHERE person_id IS NOT NULL",
            ])
    ]
}
