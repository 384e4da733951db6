import ChannelsRules
import Kernel
import Mail
import PeopleRules
package import Store

/// Settles what Channels kept, batch by batch, so that one odd message never stops the others.
package struct MailSettling: Sendable {
    let database: any Database
    let desk: MailDesk

    package init(_ database: any Database, desk: MailDesk) {
        self.database = database
        self.desk = desk
    }

    /// Settles what is kept and not understood, oldest first, at most `limit` messages; how many there were, and what became
    /// of them.
    package func settleWaiting(limit: Int = .max) async throws -> (count: Int, tally: MailTally) {
        var (count, tally) = (0, MailTally())
        var waiting = try await waiting(after: nil, upTo: limit)
        while let end = waiting.last?.id {
            count += waiting.count
            let left = limit - count
            // While one batch is written, the next is looked up.
            async let next = self.waiting(after: end, upTo: left)
            tally += try await settle(await Self.read(waiting))
            waiting = try await next
        }
        return (count, tally)
    }

    /// A batch in one transaction. When the database refuses something in it, each message is settled alone.
    package func settle(_ batch: [KeptMail]) async throws -> MailTally {
        guard !batch.isEmpty else { return MailTally() }
        do {
            return try await database.write { [desk] in try desk.settle(batch, in: $0) }
        } catch let fault as DatabaseFault where fault.kind.isOfAll {
            throw fault
        } catch {
            var tally = MailTally()
            for kept in batch { tally += try await settleAlone(kept) }
            return tally
        }
    }

    private func waiting(after last: ID<IntakeItem>?, upTo limit: Int) async throws -> [IntakeItem.Kept] {
        guard limit > 0 else { return [] }
        return try await database.read { try Intake.waiting(after: last, limit: min(limit, 100), in: $0) }
    }

    /// Reads the bytes of a batch, half of it beside the other half.
    private static func read(_ waiting: [IntakeItem.Kept]) async -> [KeptMail] {
        let middle = waiting.count / 2
        async let first = waiting[..<middle].map(KeptMail.init(reading:))
        async let second = waiting[middle...].map(KeptMail.init(reading:))
        return await first + second
    }

    private func settleAlone(_ kept: KeptMail) async throws -> MailTally {
        do {
            return try await database.write { [desk] in try desk.settle([kept], in: $0) }
        } catch let fault as DatabaseFault where fault.kind.isOfAll {
            throw fault
        } catch {
            try await database.write { tx in
                try Intake.quarantine(kept.id, reason: .unreadable, subject: "", from: "", in: tx)
            }
            var tally = MailTally()
            tally.quarantined[.unreadable] = 1
            return tally
        }
    }
}
