/// A mailbox could not be opened or read.
package struct FetchFailure: Error, Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// The server cannot be reached, does not prove its name, or does not let us in.
        case shut
        /// The server says no to a command; the connection stays.
        case refused
        /// The connection ended, or the server talks nonsense: open a new one.
        case broken
    }

    package let kind: Kind
    /// How far the talk had come where it did not open; nil when it was open.
    package let stage: MailStage?
    /// What happened, in one sentence with the server's own words; never with a password.
    package let sentence: String

    init(opening failure: LineFailure, server: MailServer) {
        let words = failure.reply?.words ?? failure.words
        let name = server.host
        kind = .shut
        stage = failure.stage
        sentence =
            switch failure.stage {
            case .connecting: "\(name) could not be reached: \(words)"
            case .securing: "No safe connection to \(name): \(words)"
            case .signingIn: "\(name) did not let us sign in: \(words)"
            default: "\(name) did not greet us: \(words)"
            }
    }

    init(broken words: String, server: MailServer) {
        kind = .broken
        stage = nil
        sentence = "The connection to \(server.host) ended: \(server.hidden(in: words))"
    }

    init(refused words: String, command: String, server: MailServer) {
        kind = .refused
        stage = nil
        sentence = "\(server.host) refused \(command): \(server.hidden(in: words))"
    }
}
