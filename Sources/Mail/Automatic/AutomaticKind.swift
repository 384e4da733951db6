/// What kind of message no person wrote to us.
package enum AutomaticKind: String, Sendable, CaseIterable {
    /// A report that something could not be delivered, or not yet (RFC 3464 and what systems send instead).
    case bounce
    /// An answer that a machine gave, out of office among them (RFC 3834).
    case autoReply = "auto_reply"
    /// A complaint that a mailbox provider passes on (RFC 5965).
    case feedback
    /// Sent to a list or to many (RFC 2369, RFC 2919, `Precedence: bulk`).
    case list
    /// A note that something was displayed or deleted (RFC 8098).
    case disposition
    /// A calendar's answer to an invitation: accepted, declined (RFC 5546 §3.2.3).
    case calendarReply = "calendar_reply"
}
