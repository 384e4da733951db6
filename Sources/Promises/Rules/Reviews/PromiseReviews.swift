package import Kernel
package import PeopleRules
package import Store
import Timeline

/// What was learnt from a promise that was not kept in full and on time. No names and no blame: what made it possible.
package struct PromiseReview: Equatable, Sendable {
    package let happened: String
    package let possible: String
    package let change: String

    package init(happened: String, possible: String, change: String) {
        (self.happened, self.possible, self.change) = (happened, possible, change)
    }

    /// The longest part, in characters.
    package static let limit = 2000
}

/// The reviews of promises: no miss without one.
package enum PromiseReviews {
    /// Writes what was learnt. It may be written again. Refused for a promise that was not missed, or when a part is missing.
    package static func write(
        _ review: PromiseReview, of id: PromiseID, by member: MemberID, in tx: Transaction
    ) throws {
        let promise = try Promises.promise(id, in: tx)
        guard promise.outcome?.verdict.misses == true else { throw PromiseRefusal.notMissed }
        let parts = [review.happened, review.possible, review.change]
        guard parts.allSatisfy({ !$0.allSatisfy(\.isWhitespace) && $0.count <= PromiseReview.limit }) else {
            throw PromiseRefusal.reviewMissing
        }
        try tx.run(
            """
            INSERT INTO promise_review (promise_id, happened, possible, change, reviewed_ms, reviewed_by)
            VALUES (\(id), \(review.happened), \(review.possible), \(review.change), \(tx.now), \(member))
            ON CONFLICT (promise_id) DO UPDATE SET happened = excluded.happened, possible = excluded.possible,
              change = excluded.change, reviewed_ms = excluded.reviewed_ms, reviewed_by = excluded.reviewed_by
            """)
        try Promises.append(PromiseReviewed(promise: id), promise, by: member, in: tx)
        try Promises.tell(promise, in: tx)
    }

    /// What was learnt of a promise; nil when nobody looked at it yet. Served by the primary key.
    package static func of(_ id: PromiseID, in tx: Transaction) throws -> PromiseReview? {
        try tx.row("SELECT happened, possible, change FROM promise_review WHERE promise_id = \(id)") { row in
            PromiseReview(happened: row.text(0), possible: row.text(1), change: row.text(2))
        }
    }
}
