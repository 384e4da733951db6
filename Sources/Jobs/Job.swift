package import Kernel
import Store

/// Work that is done after the commit, at least once, by any node. Its file says what makes it safe to run twice.
///
/// Payloads hold ids, never names, addresses or words, so that a person can be erased.
package protocol Job: Codable, Sendable {
    /// The stable name under which it is stored, as "outbox.send".
    static var name: String { get }
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
    /// Until when it belongs to whoever claimed it.
    package let claimedUntil: Instant
}
