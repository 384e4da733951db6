import Jobs
import Kernel
package import Store

/// How one attempt to hand a message to a server ended.
package enum SendResult: Sendable {
    case accepted
    /// The server was busy or could not be reached; its words. It is tried again for two days.
    case putOff(String)
    /// The server will never take it; its words.
    case refused(String)
    /// Nobody can tell; what happened.
    case unknown(String)
    /// No server is set up.
    case noServer
}

/// Takes what the outbox holds to the server.
package struct Postman: Sendable {
    package typealias Hand =
        @Sendable (_ bytes: [UInt8], _ from: String, _ recipients: [String]) async -> SendResult

    let hand: Hand

    /// `hand` gives one message to the server.
    package init(_ hand: @escaping Hand) {
        self.hand = hand
    }

    /// Runs one `SendMail`.
    package func run(_ job: SendMail, _ database: any Database) async throws {
        guard let (item, bytes) = try await database.write({ try Outbox.claim(job.item, in: $0) }) else { return }
        let result = await hand(bytes, item.from, item.recipients)
        try await database.write { tx in
            switch result {
            case .accepted: try Outbox.set(item.id, .sent, problem: nil, in: tx)
            case .noServer: try Outbox.set(item.id, .unsent, problem: nil, in: tx)
            case .refused(let words): try Outbox.set(item.id, .refused, problem: words, in: tx)
            case .unknown(let words): try Outbox.set(item.id, .unknown, problem: words, in: tx)
            case .putOff(let words): try Outbox.putOff(item, problem: words, in: tx)
            }
            try tx.announce("outbox:\(item.subject)")
        }
    }
}
