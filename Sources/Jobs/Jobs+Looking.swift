import Kernel
import Store

/// What a runner sets right when it looks by itself: clocks that were ahead, and programs that were killed.
extension Jobs {
    /// Gives back at once what programs claimed that have ended; how many jobs.
    @discardableResult
    static func release(claimsOf nodes: Set<Int>, in tx: Transaction) throws -> Int {
        let dead = try tx.rows(claims) { $0.id(0, of: JobClaim.self) }.filter { nodes.contains($0.node) }
        guard !dead.isEmpty else { return 0 }
        try tx.announce("job")
        return try tx.changed(
            by: "UPDATE job SET run_at_ms = \(tx.now), claim_id = NULL WHERE claim_id IN (\(list: dead))")
    }

    /// The numbers of the programs that have claimed something. Served by `job_claimed`.
    static func claimants(in tx: Transaction) throws -> Set<Int> {
        Set(try tx.rows(claims) { $0.id(0, of: JobClaim.self).node })
    }

    static let claims: Query =
        "SELECT DISTINCT claim_id FROM job WHERE claim_id IS NOT NULL ORDER BY claim_id LIMIT 1000"

    /// The jobs that a clock which was ahead and was set back would keep waiting too long, each with when it is to run.
    /// Served by `job_rhythm`, `job_failed` and `job_claimed`.
    static func overdue(in tx: Transaction) throws -> [(ID<QueuedJob>, Instant)] {
        let longest = JobLane.allCases.map(\.lease).max() ?? .minutes(0)
        let waiting: [(ID<QueuedJob>, Instant)] = try tx.rows(far(at: tx.now)) { row in
            (row.id(0), tx.now + (row.intOrNil(1).map { Span(milliseconds: Int64($0)) } ?? longestPause))
        }
        let claimed: [(ID<QueuedJob>, Instant)] = try tx.rows(claimedFar(at: tx.now + longest)) { row in
            (row.id(0), tx.now + row.word(1, else: JobLane.quick).lease)
        }
        return waiting + claimed
    }

    static func far(at now: Instant) -> Query {
        """
        SELECT id, longest_wait_ms FROM job
        WHERE longest_wait_ms IS NOT NULL AND claim_id IS NULL AND parked_ms IS NULL
          AND run_at_ms > \(now) AND run_at_ms > \(now) + longest_wait_ms
        UNION ALL
        SELECT id, NULL FROM job
        WHERE attempts > 0 AND claim_id IS NULL AND parked_ms IS NULL AND run_at_ms > \(now + longestPause)
          AND longest_wait_ms IS NULL
        """
    }

    static func claimedFar(at end: Instant) -> Query {
        "SELECT id, lane FROM job WHERE claim_id IS NOT NULL AND run_at_ms > \(end)"
    }

    /// Has those jobs run as soon as they should.
    static func pull(_ jobs: [(ID<QueuedJob>, Instant)], in tx: Transaction) throws {
        for (id, moment) in jobs {
            try tx.run("UPDATE job SET run_at_ms = \(moment) WHERE id = \(id) AND run_at_ms > \(moment)")
        }
        try tx.announce("job")
    }
}
