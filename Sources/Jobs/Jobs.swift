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
        let kind = type(of: job)
        try tx.run(
            """
            INSERT INTO job (id, name, payload, run_at_ms, attempts, unique_key, lane, longest_wait_ms)
            VALUES (\(tx.nextID(of: QueuedJob.self)), \(kind.name), \(payload), \(moment ?? tx.now), 0, \(key),
              \(kind.lane), \(kind.longestWait?.milliseconds))
            ON CONFLICT (unique_key) DO UPDATE SET run_at_ms = excluded.run_at_ms, payload = excluded.payload,
              attempts = 0, parked_ms = NULL, problem = NULL, claim_id = NULL, lane = excluded.lane,
              longest_wait_ms = excluded.longest_wait_ms
            """)
        try tx.announce("job")
    }

    /// Takes back the unfinished job with this key, if there is one.
    package static func cancel(key: String, in tx: Transaction) throws {
        try tx.run("DELETE FROM job WHERE unique_key = \(key)")
    }

    /// Takes back the job with this key while nobody has begun it; whether there was one.
    package static func takeBack(key: String, in tx: Transaction) throws -> Bool {
        try tx.changed(by: "DELETE FROM job WHERE unique_key = \(key) AND claim_id IS NULL") == 1
    }

    /// Claims up to `limit` due jobs of a lane until its lease has passed, soonest first. Served by `job_lane`.
    static func claim(_ lane: JobLane, limit: Int, in tx: Transaction) throws -> [QueuedJob] {
        let claim = tx.nextID(of: JobClaim.self)
        let jobs = try tx.rows(due(lane, by: tx.now, limit: limit)) { row in
            QueuedJob(id: row.id(0), name: row.text(1), payload: row.text(2), attempts: row.int(3) + 1, claim: claim)
        }
        guard !jobs.isEmpty else { return [] }
        try tx.run(
            """
            UPDATE job SET run_at_ms = \(tx.now + lane.lease), attempts = attempts + 1, claim_id = \(claim)
            WHERE id IN (\(list: jobs.map(\.id)))
            """)
        return jobs
    }

    /// What is due, soonest first. Served by `job_lane`.
    static func due(_ lane: JobLane, by moment: Instant, limit: Int) -> Query {
        """
        SELECT id, name, payload, attempts FROM job
        WHERE parked_ms IS NULL AND lane = \(lane) AND run_at_ms <= \(moment)
        ORDER BY run_at_ms, id LIMIT \(limit)
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
            try tx.run(
                "UPDATE job SET parked_ms = \(tx.now), problem = \(problem), claim_id = NULL WHERE \(asClaimed(job))")
            return
        }
        let delay = min(Span.seconds(10 << min(job.attempts - 1, 9)), longestPause)
        try tx.run(
            """
            UPDATE job SET run_at_ms = \(tx.now + delay), problem = \(problem), claim_id = NULL
            WHERE \(asClaimed(job))
            """)
    }

    /// Gives a job back that was claimed and not done, as if it had not been claimed.
    static func release(_ job: QueuedJob, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE job SET run_at_ms = \(tx.now), attempts = attempts - 1, claim_id = NULL WHERE \(asClaimed(job))
            """)
    }

    private static func asClaimed(_ job: QueuedJob) -> Query { "id = \(job.id) AND claim_id = \(job.claim)" }

    /// The longest that a job that failed waits for its next try.
    static let longestPause = Span.hours(1)

    /// How many jobs are parked: none of them will run again by itself.
    package static func parked(in tx: Transaction) throws -> Int {
        try tx.row("SELECT count(*) FROM job WHERE parked_ms IS NOT NULL") { $0.int(0) } ?? 0
    }

    /// When the next job of a lane is due; nil when none is queued. Served by `job_lane`.
    static func nextDue(_ lane: JobLane, in tx: Transaction) throws -> Instant? {
        try tx.row(soonest(lane)) { $0.instant(0) }
    }

    static func soonest(_ lane: JobLane) -> Query {
        """
        SELECT run_at_ms FROM job WHERE parked_ms IS NULL AND lane = \(lane) ORDER BY run_at_ms, id LIMIT 1
        """
    }
}
