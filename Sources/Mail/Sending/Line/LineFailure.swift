/// Why a line to a mail server could not be opened or broke.
struct LineFailure: Error, Sendable, Equatable {
    let stage: MailStage
    /// What the server said, where it said anything that explains it.
    let reply: ServerReply?
    /// What happened, as the network library or we say it; never with a secret.
    let words: String
    /// How many bytes of what was being sent had left this machine.
    var bytesLeft = 0
}
