/// A message that a mail server hands over, with its envelope.
package struct LMTPMail: Sendable, Equatable {
    /// Where bounces go; empty for nowhere.
    package let sender: String
    /// Whom it is for: at least one.
    package let recipients: [String]
    /// The content as it was sent, without the dots that were added for the way.
    package let content: [UInt8]

    /// The message as it is kept: the envelope stands above it, as whoever delivers for good writes it down (RFC 5321 §4.4),
    /// so that the same message handed over twice has the same bytes.
    package var bytes: [UInt8] {
        let names = recipients.prefix(100).map { "Delivered-To: \($0)\r\n" }.joined()
        return Array("Return-Path: <\(sender)>\r\n\(names)".utf8) + content
    }
}

/// What became of a message that was handed over.
package enum LMTPVerdict: Sendable, Equatable {
    /// It is kept and will not be lost.
    case kept
    /// There is no room; the server tries again.
    case full
    /// It could not be kept now; the server tries again.
    case later
}
