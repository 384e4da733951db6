package import Kernel

/// The key of a session.
package typealias SessionID = ID<Session>

/// One browser in which a member is signed in.
package struct Session: Equatable, Sendable {
    package let id: SessionID
    package let member: MemberID
    /// What the browser calls itself, at most 200 characters.
    package let device: String
    package let started: Instant
    /// When it was last in use, to the hour.
    package let seen: Instant

    /// How long a session may be idle.
    package static let patience = Span.days(30)
    /// How exactly `seen` is kept.
    package static let grain = Span.hours(1)

    /// Whether `seen` should be written anew at `moment`.
    package func isStale(at moment: Instant) -> Bool {
        moment - seen >= Self.grain
    }
}
