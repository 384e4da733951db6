package import Kernel
import Store

/// Work that is done after the commit, at least once, by any node. Its file says what makes it safe to run twice.
///
/// Payloads hold ids, never names, addresses or words, so that a person can be erased.
package protocol Job: Codable, Sendable {
    /// The stable name under which it is stored, as "outbox.send".
    static var name: String { get }

    /// Which jobs wait for it, and how long it may take.
    static var lane: JobLane { get }

    /// The longest that it waits for its next run; nil for one that may be planned for any day. A clock that was ahead and
    /// was set back keeps it waiting no longer.
    static var longestWait: Span? { get }
}

extension Job {
    package static var lane: JobLane { .quick }
    package static var longestWait: Span? { nil }
}

/// A row of jobs that wait for each other; the rows do not.
package enum JobLane: String, Sendable, CaseIterable {
    /// Done in moments: nothing in it waits for anybody outside.
    case quick
    /// Waits for machines of others, which may not answer for minutes.
    case slow

    /// How long a claim lasts: longer than any of its jobs takes.
    var lease: Span { self == .quick ? .minutes(5) : .minutes(20) }

    /// How many of its jobs a program runs at the same time.
    var width: Int { self == .quick ? 2 : 4 }

    /// How many are claimed at once, to be run one after the other.
    var batch: Int { self == .quick ? 20 : 1 }
}

/// A failure that trying again would not mend: the job is parked and shown.
package protocol PermanentFailure: Error {}

/// One queued job, as whoever runs the house sees it.
package struct QueuedJob: Sendable {
    package let id: ID<QueuedJob>
    package let name: String
    package let payload: String
    /// How often it was begun, this time included.
    package let attempts: Int
    let claim: ID<JobClaim>
}

/// That some jobs belong to one program for a while. Its id says to which.
enum JobClaim {}
