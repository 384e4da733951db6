import ChannelsRules
package import Jobs
package import Kernel
import PeopleRules
package import Store

package typealias ReleaseID = ID<Release>

/// Treats quarantined messages as people's words, each alone, so that one odd message never stops the others. Safe to run
/// twice: what has left quarantine is passed over.
package struct Release: Job {
    package static let name = "quarantine.release"
    /// Those that were chosen; empty for all of a reason.
    private var chosen: [ID<IntakeItem>] = []
    private var reason: QuarantineReason?
    /// The newest there was when somebody said so; what came later stays.
    private var upTo: ID<IntakeItem>?
    /// The last that an earlier run looked at.
    private var after: ID<IntakeItem>?
    /// Who said that letters of their senders are always taken from now on; nil when nobody did.
    private var allowing: MemberID?

    init(chosen: [ID<IntakeItem>], allowing: MemberID? = nil) {
        (self.chosen, self.allowing) = (chosen, allowing)
    }

    init(reason: QuarantineReason, upTo: ID<IntakeItem>) {
        (self.reason, self.upTo) = (reason, upTo)
    }

    /// How many one run looks at; what is left is for the next, so that other work gets its turn.
    private static let most = 500

    /// Runs it, and queues the next run when there is more.
    package func run(_ database: any Database) async throws {
        let ids = try await database.read { try next(in: $0) }
        for id in ids { try await release(id, database) }
        guard reason != nil, ids.count == Self.most else { return }
        var rest = self
        rest.after = ids.last
        try await database.write { [rest] in try Jobs.enqueue(rest, in: $0) }
    }

    private func next(in tx: Transaction) throws -> [ID<IntakeItem>] {
        guard let reason, let upTo else { return chosen }
        return try Quarantine.ids(reason, after: after, upTo: upTo, limit: Self.most, in: tx)
    }

    /// What names nobody outside stays where it is, and so does what the database refuses.
    private func release(_ id: ID<IntakeItem>, _ database: any Database) async throws {
        do {
            try await database.write { [allowing] tx in
                if let allowing { try SenderRules.say(.allow, ofSenderOf: id, by: allowing, in: tx) }
                try MailDesk.release(id, in: tx)
            }
        } catch is Absent {
        } catch is ConversationRefusal {
        } catch let fault as DatabaseFault where fault.kind == .constraint || fault.kind == .other {
        }
    }
}
