/// A mail was not taken by the server, or we cannot know.
package struct SendFailure: Error, Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// The server will not take this mail, now or later (5yz); to send it again is useless.
        case refused
        /// Not now: 4yz, no connection, no answer, or a server that does not let us in. Nothing was sent: try again.
        case putOff
        /// The whole mail was sent and no answer came. It may have been taken: do not send it again unasked.
        case unknownFate
    }

    package let kind: Kind
    package let stage: MailStage
    /// The server's answer; nil where it gave none.
    package let reply: ServerReply?
    /// What was said about each recipient that was refused, when it was about them.
    package let recipients: [RefusedRecipient]
    /// What happened, in one sentence with the server's own words; never with a password.
    package let sentence: String

    /// Whether it is about the server or its settings (no connection, certificate, sign-in) and not about this mail.
    package var concernsServer: Bool { stage < .sender }
}

/// A recipient that the server would not take.
package struct RefusedRecipient: Sendable, Equatable {
    package let address: String
    package let reply: ServerReply

    /// False where the server asks to try again later (4yz).
    package var isPermanent: Bool { reply.code >= 500 }
}

/// A mail was taken.
package struct SendReceipt: Sendable, Equatable {
    /// The server's answer, often with its own name for the mail.
    package let reply: ServerReply
    package let accepted: [String]
    /// Recipients that the server would not take, while it took the mail for the others.
    package let refused: [RefusedRecipient]
}
