import ChannelsRules
import Jobs
import Kernel
import PeopleRules
package import Store
package import Timeline

/// Puts mail that was kept where it belongs. Safe to run twice: what is settled is not settled again.
package struct SettleMail: Job {
    package static let name = "mail.settle"

    package init() {}

    /// How many messages one run settles; what is left is for the next, so that other work gets its turn.
    private static let most = 2_000

    /// Runs it, and queues the next run when there is more.
    package func run(_ database: any Database) async throws {
        let ours = try await database.read { try OurAddresses.all(in: $0) }
        let (count, _) = try await MailSettling(database, desk: MailDesk(ours: ours))
            .settleWaiting(limit: Self.most)
        guard count == Self.most else { return }
        try await database.write { try Self.queue(in: $0) }
    }

    /// Queues it once, however much mail came in. A program that starts does so too: one that was killed may have had the
    /// job in its hands.
    package static func queue(in tx: Transaction) throws {
        try Jobs.enqueue(SettleMail(), key: name, in: tx)
    }

    /// Has it follow whenever mail was kept.
    package static func follow(_ followers: inout Followers) {
        followers.withCommit(MailKept.self) { _, _, tx in try queue(in: tx) }
    }
}
