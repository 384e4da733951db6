import ChannelsRules
package import Jobs
import Kernel
package import Store
package import Timeline

/// Tells whoever began a conversation that we have their message, where the mailbox that they wrote to says so and every brake
/// allows it. Safe to run twice: a message that has its answer gets no second one.
package struct GreetSender: Job {
    package static let name = "mail.greet"
    let touchpoint: TouchpointID

    /// Runs it; the message is read outside of any transaction.
    package func run(_ database: any Database) async throws {
        let start: [UInt8]? = try await database.read { tx -> [UInt8]? in
            guard let intake = try TouchpointStore.one(touchpoint, in: tx)?.intake else { return nil }
            return try Quarantine.start(intake, in: tx)
        }
        guard let start else { return }
        let mail = MailDesk.read(start)
        try await database.write { tx in
            guard let touchpoint = try TouchpointStore.one(touchpoint, in: tx),
                let greeting = try Greeting(answering: mail, touchpoint, in: tx)
            else { return }
            try greeting.put(in: tx)
        }
    }

    /// Queues it for what comes in where any mailbox answers by itself; never for history.
    package static func follow(_ followers: inout Followers) {
        followers.withCommit(TouchpointReceived.self) { _, received, tx in
            guard !received.imported, try Mailboxes.anyGreets(in: tx) else { return }
            try Jobs.enqueue(
                GreetSender(touchpoint: received.touchpoint), key: "\(name) \(received.touchpoint)", in: tx)
        }
    }
}
