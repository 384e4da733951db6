/// One address of a bounce or of a feedback report, and what is said of it.
package struct FailedRecipient: Sendable, Equatable {
    /// In lower case.
    package var address: String
    /// The enhanced status code (RFC 3463), `5.1.1`; nil when the report names none.
    package var status: String?
    /// The reply code of the SMTP dialogue, `550`; nil when the report names none.
    package var replyCode: String?
    package var reason: BounceReason
    /// Whether the other side still tries: nothing is lost yet.
    package var isDelayed = false
    /// Whether it did not arrive and will not: neither put off nor delivered after all.
    package var isLost: Bool { !isDelayed && reason != .delivered && reason != .complaint }
    /// Whether the other side could not find out whether there is such an address.
    package var isUnsure = false
    /// Whether the address itself can be used no more. A full mailbox or a refused sender leaves the address good, and so does
    /// what is put off or could not be checked.
    package var isPermanent: Bool { reason.spoilsAddress && !isDelayed && !isUnsure }
}

/// Why something was not delivered.
package enum BounceReason: String, Sendable, CaseIterable {
    /// No such mailbox.
    case userUnknown = "user unknown"
    /// No such domain, or one that takes no mail.
    case hostUnknown = "host unknown"
    case mailboxFull = "mailbox full"
    /// The sender's address was refused.
    case rejected
    /// The sending server was refused: its address, its name, its reputation, its rate.
    case blocked
    case spam
    case tooLarge = "too large"
    /// A rule of the receiving side: authentication, relaying, content, virus.
    case policy
    /// Given up, or put off, after trying for a time.
    case expired
    /// A server could not be reached, or mail went in circles.
    case network
    /// The mailbox is there and closed.
    case suspended
    case moved
    /// Refused for this mailbox after it was accepted in principle.
    case filtered
    /// The recipient complained (feedback reports).
    case complaint
    /// It was delivered after all, or passed on.
    case delivered
    case other

    var spoilsAddress: Bool { self == .userUnknown || self == .hostUnknown || self == .moved }
}
