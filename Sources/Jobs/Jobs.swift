import Foundation
package import Kernel
package import Store

/// The durable queue. A job exists exactly when the change that asked for it does.
package enum Jobs {
    /// Queues `job` to be run at `moment`, now when nil. With a `key`, an unfinished job of that key is moved instead of doubled.
    package static func enqueue(
        _ job: some Job, at moment: Instant? = nil, key: String? = nil, in tx: Transaction
    ) throws {
        let payload = String(decoding: try JSONEncoder().encode(job), as: UTF8.self)
        try tx.run(
            """
            INSERT INTO job (id, name, payload, run_at_ms, attempts, unique_key)
            VALUES (\(tx.nextID(of: QueuedJob.self)), \(type(of: job).name), \(payload), \(moment ?? tx.now), 0, \(key))
            ON CONFLICT (unique_key) DO UPDATE SET run_at_ms = excluded.run_at_ms, payload = excluded.payload,
              attempts = 0, parked_ms = NULL, problem = NULL
            """)
        if (moment ?? tx.now) <= tx.now { try tx.announce("job") }
    }

    /// Takes back the unfinished job with this key, if there is one.
    package static func cancel(key: String, in tx: Transaction) throws {
        try tx.run("DELETE FROM job WHERE unique_key = \(key)")
    }

    /// Claims up to `limit` due jobs until `lease` has passed, soonest first. Served by `job_due`.
    static func claim(limit: Int, lease: Span, in tx: Transaction) throws -> [QueuedJob] {
        let locked = Query(sqlite: "", postgres: "FOR UPDATE SKIP LOCKED")
        return try tx.rows(
            """
            UPDATE job SET run_at_ms = \(tx.now + lease), attempts = attempts + 1
            WHERE id IN (
              SELECT id FROM job WHERE parked_ms IS NULL AND run_at_ms <= \(tx.now)
              ORDER BY run_at_ms, id LIMIT \(limit) \(locked))
            RETURNING id, name, payload, attempts
            """
        ) { QueuedJob(id: $0.id(0), name: $0.text(1), payload: $0.text(2), attempts: $0.int(3)) }
    }

    static func finish(_ id: ID<QueuedJob>, in tx: Transaction) throws {
        try tx.run("DELETE FROM job WHERE id = \(id)")
    }

    /// Puts a failed job off, twice as long each time from 10 s up to an hour, or parks it: at once when it is `permanent`, else after 12 attempts.
    static func postpone(_ job: QueuedJob, problem: String, permanent: Bool, in tx: Transaction) throws {
        guard !permanent, job.attempts < 12 else {
            try tx.run("UPDATE job SET parked_ms = \(tx.now), problem = \(problem) WHERE id = \(job.id)")
            return
        }
        let delay = Span.seconds(min(10 << min(job.attempts - 1, 9), 3600))
        try tx.run("UPDATE job SET run_at_ms = \(tx.now + delay), problem = \(problem) WHERE id = \(job.id)")
    }

    /// How many jobs are parked: none of them will run again by itself.
    package static func parked(in tx: Transaction) throws -> Int {
        try tx.row("SELECT count(*) FROM job WHERE parked_ms IS NOT NULL") { $0.int(0) } ?? 0
    }

    /// When the next job is due; nil when none is queued. Served by `job_due`.
    static func nextDue(in tx: Transaction) throws -> Instant? {
        try tx.row("SELECT min(run_at_ms) FROM job WHERE parked_ms IS NULL") { $0.instantOrNil(0) } ?? nil
    }

    package static let migrations = [
        Migration(
            "2026-11-21-jobs",
            [
                """
                CREATE TABLE job (
                  id \(.integer) NOT NULL PRIMARY KEY,
                  name TEXT NOT NULL,
                  payload TEXT NOT NULL,
                  run_at_ms \(.integer) NOT NULL,
                  attempts \(.integer) NOT NULL,
                  unique_key \(.machineText) UNIQUE,
                  parked_ms \(.integer),
                  problem TEXT
                ) \(.strict)
                """,
                "CREATE INDEX job_due ON job (run_at_ms, id) WHERE parked_ms IS NULL",
            ])
    ]
}
