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
    /// Whether a sign-in link began it, and no password.
    package let isByLink: Bool

    /// How long a session may be idle.
    package static let patience = Span.days(30)
    /// How exactly `seen` is kept.
    package static let grain = Span.hours(1)

    /// How long after a link a new password needs no present one.
    package static let linkGrace = Span.minutes(15)

    /// Whether its holder came in by a link a moment ago, as who has forgotten the password does.
    package func mayReplacePassword(at moment: Instant) -> Bool {
        isByLink && moment - started < Self.linkGrace
    }

    /// Whether `seen` should be written anew at `moment`.
    package func isStale(at moment: Instant) -> Bool {
        moment - seen >= Self.grain
    }
}
