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
        try tx.announce("job")
    }

    /// Takes back the unfinished job with this key, if there is one.
    package static func cancel(key: String, in tx: Transaction) throws {
        try tx.run("DELETE FROM job WHERE unique_key = \(key)")
    }

    /// Claims up to `limit` due jobs until `lease` has passed, soonest first. Served by `job_due`.
    static func claim(limit: Int, lease: Span, in tx: Transaction) throws -> [QueuedJob] {
        let end = tx.now + lease
        let jobs = try tx.rows(due(by: tx.now, limit: limit)) { row in
            QueuedJob(
                id: row.id(0), name: row.text(1), payload: row.text(2), attempts: row.int(3) + 1, claimedUntil: end)
        }
        guard !jobs.isEmpty else { return [] }
        try tx.run(
            "UPDATE job SET run_at_ms = \(end), attempts = attempts + 1 WHERE id IN (\(list: jobs.map(\.id)))")
        return jobs
    }

    /// What is due, soonest first; another runner's claim in progress is passed over. Served by `job_due`.
    static func due(by moment: Instant, limit: Int) -> Query {
        """
        SELECT id, name, payload, attempts FROM job
        WHERE parked_ms IS NULL AND run_at_ms <= \(moment)
        ORDER BY run_at_ms, id LIMIT \(limit) \(Query(sqlite: "", postgres: "FOR UPDATE SKIP LOCKED"))
        """
    }

    /// Takes a job out that was done, unless it was moved or claimed anew meanwhile: then it runs again.
    static func finish(_ job: QueuedJob, in tx: Transaction) throws {
        try tx.run("DELETE FROM job WHERE \(asClaimed(job))")
    }

    /// Puts a failed job off, twice as long each time from 10 s up to an hour, or parks it: at once when it is `permanent`,
    /// else after 12 attempts. One that was moved or claimed anew meanwhile stays as it is.
    static func postpone(_ job: QueuedJob, problem: String, permanent: Bool, in tx: Transaction) throws {
        guard !permanent, job.attempts < 12 else {
            try tx.run("UPDATE job SET parked_ms = \(tx.now), problem = \(problem) WHERE \(asClaimed(job))")
            return
        }
        let delay = Span.seconds(min(10 << min(job.attempts - 1, 9), 3600))
        try tx.run("UPDATE job SET run_at_ms = \(tx.now + delay), problem = \(problem) WHERE \(asClaimed(job))")
    }

    /// Gives a job back that was claimed and not done, as if it had not been claimed.
    static func release(_ job: QueuedJob, in tx: Transaction) throws {
        try tx.run("UPDATE job SET run_at_ms = \(tx.now), attempts = attempts - 1 WHERE \(asClaimed(job))")
    }

    private static func asClaimed(_ job: QueuedJob) -> Query {
        "id = \(job.id) AND attempts = \(job.attempts) AND run_at_ms = \(job.claimedUntil)"
    }

    /// How many jobs are parked: none of them will run again by itself.
    package static func parked(in tx: Transaction) throws -> Int {
        try tx.row("SELECT count(*) FROM job WHERE parked_ms IS NOT NULL") { $0.int(0) } ?? 0
    }

    /// When the next job is due; nil when none is queued. Served by `job_due`.
    static func nextDue(in tx: Transaction) throws -> Instant? {
        try tx.row(soonest) { $0.instant(0) }
    }

    static let soonest: Query = "SELECT run_at_ms FROM job WHERE parked_ms IS NULL ORDER BY run_at_ms, id LIMIT 1"

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
