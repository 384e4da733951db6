package import Kernel
import Store

/// What an event says. Ids only, never names, addresses or words, so that a person can be erased.
package protocol EventPayload: Codable, Sendable {
    /// The stable kind, as "promise.made".
    static var kind: String { get }
    /// Counts up when the fields change meaning.
    static var version: Int { get }
}

extension EventPayload {
    package static var version: Int { 1 }
}

/// Something that happened: append-only.
package struct Event: Sendable {
    package let id: ID<Event>
    package let kind: String
    package let at: Instant
    /// Whom it happened to, as the value of a person's id; nil when it is about no person.
    package let person: Int64?
    /// The thing that it happened to, as a conversation's or an intake's id.
    package let subject: Int64?
    /// The member who did it; nil when the program or a person outside did.
    package let by: Int64?
}
