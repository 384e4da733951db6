package import ChannelsRules
package import Kernel
import Mail
import PeopleRules
package import Store

/// Interprets again what is kept, after an upgrade or for one message. Nothing is doubled, nothing moves: where a message stands,
/// and what people did with it, stays.
package struct MailReread: Sendable {
    /// What became of the messages.
    package struct Tally: Equatable, Sendable {
        package var read = 0
        /// Touchpoints whose words, files or sender are told better now.
        package var changed = 0
        /// Messages that waited or were aside, and stand in a conversation now.
        package var placed = 0
        /// Messages of machines that stand beside letters of ours now.
        package var notices = 0
        /// Messages that stay aside, for another reason than before.
        package var reasons = 0

        package init() {}
    }

    private let database: any Database

    package init(_ database: any Database) {
        self.database = database
    }

    /// Rereads one message. `Absent` when nothing of this id is kept.
    package func one(_ id: ID<IntakeItem>) async throws -> Tally {
        guard let kept = try await database.read({ try Intake.kept(id, in: $0) }) else { throw Absent("message") }
        return try await reread([kept])
    }

    /// Rereads all, oldest first; `report` hears of the progress after each batch, and once `isStopped`, no other is begun.
    package func all(
        isStopped: @Sendable () -> Bool = { false }, report: @Sendable (Tally) -> Void = { _ in }
    ) async throws -> Tally {
        var (tally, last): (Tally, ID<IntakeItem>?) = (Tally(), nil)
        while !isStopped() {
            let batch = try await database.read { [last] in try Intake.kept(after: last, limit: 100, in: $0) }
            guard let end = batch.last?.id else { break }
            last = end
            tally += try await reread(batch)
            report(tally)
        }
        try await renewIndex(isStopped)
        return tally
    }

    /// Brings what an older program put into the search to the words of now, a piece at a time.
    private func renewIndex(_ isStopped: @Sendable () -> Bool) async throws {
        var last: TouchpointID?
        while !isStopped() {
            last = try await database.write { [last] in try TouchpointWords.renew(after: last, limit: 200, in: $0) }
            if last == nil { return }
        }
    }

    private func reread(_ batch: [IntakeItem.Kept]) async throws -> Tally {
        var tally = Tally()
        tally.read = batch.count
        let read = batch.map { ($0, KeptMail(reading: $0)) }
        let taken = read.filter { $0.0.state == .taken }.map(\.1)
        tally.changed = try await database.write { try TouchpointRereading.renew(taken, in: $0) }
        // What was too large lies here by its beginning only: no new reading makes more of it.
        let open = read.filter { $0.0.state != .taken && $0.0.reason != .tooLarge }
        guard !open.isEmpty else { return tally }
        let ours = try await database.read { try OurAddresses.all(in: $0) }
        let settled = try await MailSettling(database, desk: MailDesk(ours: ours)).settle(open.map(\.1))
        tally.placed += settled.placed + settled.copies
        tally.notices += settled.notices
        let after = try await database.read { [ids = open.map(\.0.id)] in try Intake.reasons(of: ids, in: $0) }
        tally.reasons = open.count { kept, _ in
            kept.state == .quarantined && after[kept.id].map { $0 != kept.reason } ?? false
        }
        return tally
    }
}

extension MailReread.Tally {
    static func += (tally: inout Self, more: Self) {
        tally.read += more.read
        tally.changed += more.changed
        tally.placed += more.placed
        tally.notices += more.notices
        tally.reasons += more.reasons
    }
}
