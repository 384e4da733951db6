import Kernel
import Mail
import Store

/// One connection to a mailbox: what is new is taken, what was taken is done with as wanted, news is waited for.
struct MailboxVisit: Sendable {
    let mailbox: Mailbox
    let fetching: MailFetching
    let stumbles: Stumbles

    private var database: any Database { fetching.database }
    private var id: MailboxID { mailbox.id }

    /// Ends when the mailbox was changed, or is to be looked at again later; throws what went wrong.
    func run(_ progress: MailboxLease.Progress) async throws {
        let server = try await fetching.access.incoming(mailbox)
        let session = IMAPSession(server, limit: FetchBatch.letterLimit + (1 << 20))
        do {
            let offers = try await session.open()
            try await holding { try await stay(session, offers, progress) }
            await session.close()
        } catch {
            await session.close()
            throw error
        }
    }

    /// Runs `body` while the mailbox stays ours; throws `LeaseLost` when it does not.
    private func holding(_ body: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while true {
                    try await Task.sleep(for: .seconds(20))
                    try await write { try MailboxLease.renew(id, fetching.holder, in: $0) }
                }
            }
            group.addTask { try await body() }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Takes what is new again and again, as often as the server tells of news.
    private func stay(
        _ session: IMAPSession, _ offers: Set<String>, _ before: MailboxLease.Progress
    ) async throws {
        let box = try await session.select(mailbox.folder)
        let old = try await before.validity == box.validity ? before.oldUID : renumber(box, before)
        let taker = MailboxTaker(visit: self, session: session, validity: box.validity, oldUID: old)
        while !Task.isCancelled {
            let rings = fetching.board.rings(for: id)
            let (now, progress) = try await database.read { tx in
                (try Mailboxes.one(id, in: tx).mailbox, try MailboxLease.progress(id, in: tx))
            }
            guard now.version == mailbox.version else { return }
            try await taker.take(progress)
            try await succeeded(taker.complaint)
            guard try await waits(session, offers, past: rings) else { return }
        }
    }

    /// Takes the server's numbers over. At the first look, what was there before, up to the UID that is given back, is left
    /// alone, or is history.
    private func renumber(_ box: SelectedMailbox, _ before: MailboxLease.Progress) async throws -> UInt32 {
        let old = before.validity == nil ? box.lastUID : 0
        let last = mailbox.takesOld ? 0 : old
        try await write { [holder = fetching.holder] in
            try MailboxTaking.renumber(id, to: box.validity, after: last, old: old, holder, in: $0)
        }
        return old
    }

    /// Writes down that all is well, or of what the server complained although letters come in.
    private func succeeded(_ complaint: String?) async throws {
        let minutes: Int? = if case .minutes(let count) = mailbox.waiting { count } else { nil }
        try await write { [holder = fetching.holder] tx in
            let next = minutes.map { tx.now + .minutes($0) }
            let since: Query = complaint == nil ? "NULL" : "coalesce(problem_ms, \(tx.now))"
            try MailboxLease.hold(
                id, holder,
                """
                fetched_ms = \(tx.now), problem = \(complaint), problem_ms = \(since), failures = 0,
                next_try_ms = \(next), lease_until_ms = \(tx.now + MailboxLease.length)
                """, in: tx)
        }
    }

    /// Waits for news on this connection; false when the mailbox is to be looked at later on another one.
    private func waits(_ session: IMAPSession, _ offers: Set<String>, past rings: Int) async throws -> Bool {
        guard mailbox.waiting == .told else { return false }
        guard offers.contains("IDLE") else {
            await fetching.board.wait(for: id, past: rings, .seconds(60))
            return true
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            // A connection that broke without a word is noticed when this time is over.
            group.addTask { _ = try await session.idle(for: .seconds(300)) }
            group.addTask { await fetching.board.ringing(id, past: rings) }
            defer { group.cancelAll() }
            try await group.next()
        }
        return true
    }

    /// Writes in one transaction.
    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await database.write(body)
    }
}
