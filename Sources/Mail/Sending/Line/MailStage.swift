/// How far a talk with a mail server had come.
package enum MailStage: Int, Codable, Sendable, Comparable, CaseIterable {
    /// Finding the host and reaching it.
    case connecting
    /// Agreeing on TLS and checking the certificate.
    case securing
    /// The first words, and what the server offers.
    case greeting
    case signingIn
    /// From here on it is about one mail. Who sends it.
    case sender
    /// Who is to receive it.
    case recipient
    /// The mail itself, before its end was sent.
    case content
    /// The end of the mail was sent: the server decides.
    case verdict

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
