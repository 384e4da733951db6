package import Kernel
package import Store

/// One message as it goes to a server, to those who have not got it yet.
package struct OutboxLetter: Sendable {
    package let bytes: [UInt8]
    package let from: String
    /// Where it comes back to when it does not arrive; empty for nowhere.
    package let returnPath: String
    package let recipients: [String]
    /// When it was put into the outbox: the moment that its signature names at every try.
    package let made: Instant
}

/// How one attempt to hand a message to a server ended.
package enum SendResult: Sendable {
    case accepted
    /// The server said something of its own about these; it took the message for all others.
    case partly([RecipientFate])
    /// The server was busy or could not be reached; its words. It is tried again for two days.
    case putOff(String)
    /// The server will never take it; its words.
    case refused(String)
    /// Nobody can tell; what happened.
    case unknown(String)
    /// No server is set up.
    case noServer
    /// The program is ending, and nothing counts that was said to a server. It is tried again at once by whoever runs next.
    case interrupted
}

/// Takes what the outbox holds to the server.
package struct Postman: Sendable {
    /// Gives one letter to a server. `ending` is asked once the server has all but the end of it, which is sent only when it
    /// says yes: from then on nobody can tell whether it arrived until the server has answered.
    package typealias Hand =
        @Sendable (_ letter: OutboxLetter, _ ending: @escaping @Sendable () async -> Bool) async -> SendResult

    let hand: Hand

    package init(_ hand: @escaping Hand) {
        self.hand = hand
    }

    /// Runs one `SendMail`.
    package func run(_ job: SendMail, _ database: any Database) async throws {
        guard let claim = try await database.write({ try Outbox.claim(job.item, in: $0) }) else { return }
        let result = await hand(claim.letter) {
            // What cannot be written down is not ended.
            (try? await database.write { try Outbox.handing(claim, in: $0) }) ?? false
        }
        try await database.write { try Outbox.settle(claim, result, in: $0) }
    }
}
