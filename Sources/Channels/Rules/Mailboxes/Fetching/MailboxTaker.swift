import Kernel
import Mail
import Store
import Synchronization

/// Takes letters over one connection: keeps them first, and only then does at the server what is wanted.
final class MailboxTaker: Sendable {
    private let visit: MailboxVisit
    private let session: IMAPSession
    private let validity: UInt32
    /// Everything up to this UID is history.
    private let oldUID: UInt32
    private let complaints = Mutex<String?>(nil)
    /// What the server can do only by half, although it says nothing of it.
    private let shortcoming = Mutex<String?>(nil)

    private var mailbox: Mailbox { visit.mailbox }
    private var id: MailboxID { visit.mailbox.id }

    /// What the server said when it would not do something to a letter that was taken; nil when it did.
    var complaint: String? { complaints.withLock { $0 } ?? shortcoming.withLock { $0 } }

    init(visit: MailboxVisit, session: IMAPSession, validity: UInt32, oldUID: UInt32) {
        self.visit = visit
        self.session = session
        self.validity = validity
        self.oldUID = oldUID
    }

    /// Takes everything after `progress`; and what could not be taken before, when somebody asked.
    func take(_ progress: MailboxLease.Progress) async throws {
        complaints.withLock { $0 = nil }
        try await finish()
        if progress.isAsked { try await takeMissed() }
        let since = mailbox.takesOld ? nil : mailbox.made.searchDay
        let first = progress.lastUID == .max ? progress.lastUID : progress.lastUID + 1
        let uids = try await session.uids(from: first, since: since)
        for start in stride(from: 0, to: uids.count, by: 1_000) {
            let some = Array(uids[start..<min(start + 1_000, uids.count)])
            let sizes = try await session.sizes(of: some)
            try await take(FetchBatch.cut(some, sizes: sizes, careful: visit.stumbles.careful), goesOn: true)
        }
    }

    private func takeMissed() async throws {
        let missed = try await visit.fetching.database.read { [id, validity] in
            try MailboxTaking.missed(id, validity: validity, in: $0)
        }
        guard !missed.isEmpty else { return }
        let sizes = try await session.sizes(of: missed)
        try await take(FetchBatch.cut(missed, sizes: sizes, careful: Set(missed)), goesOn: false)
    }

    /// Fetches each batch while the one before it is being kept.
    private func take(_ batches: [FetchBatch], goesOn: Bool) async throws {
        guard let first = batches.first else { return }
        var fetched = try await fetch(first)
        for (index, batch) in batches.enumerated() {
            try Task.checkCancellation()
            async let ahead = fetch(index + 1 < batches.count ? batches[index + 1] : nil)
            try await keep(fetched, upTo: goesOn ? batch.last : nil)
            fetched = try await ahead
            try await finish()
        }
    }

    private func keep(_ mails: [TakenMail], upTo last: UInt32?) async throws {
        let (mailbox, validity, holder) = (mailbox, validity, visit.fetching.holder)
        _ = try await visit.write { tx in
            try MailboxTaking.keep(mails, upTo: last, of: mailbox, validity: validity, holder, in: tx)
        }
    }

    private func fetch(_ batch: FetchBatch?) async throws -> [TakenMail] {
        guard let batch, !batch.uids.isEmpty else { return [] }
        do {
            let mails = try await LetterFetch(
                mailbox: mailbox, session: session, stumbles: visit.stumbles, oldUID: oldUID
            ).fetch(batch)
            visit.stumbles.went(batch)
            return mails
        } catch let failure as FetchFailure where failure.kind == .broken {
            visit.stumbles.broke(batch)
            throw failure
        }
    }

    /// Does at the server what is wanted to all that is kept, also to what an earlier run kept. What the server will not do is
    /// told, and tried again at the next look; fetching goes on.
    private func finish() async throws {
        guard mailbox.after != .leave, complaints.withLock({ $0 == nil }) else { return }
        while true {
            let uids = try await visit.fetching.database.read { [id, validity] in
                try MailboxTaking.toDo(id, validity: validity, in: $0)
            }
            guard !uids.isEmpty else { return }
            do {
                try await settle(uids)
            } catch let failure as FetchFailure where failure.kind == .refused {
                complaints.withLock { $0 = failure.sentence }
                return
            }
            try await visit.write { [id, validity] in try MailboxTaking.done(uids, id, validity: validity, in: $0) }
        }
    }

    private func settle(_ uids: [UInt32]) async throws {
        switch mailbox.after {
        case .leave: break
        case .mark: try await session.markRead(uids)
        case .delete:
            try await session.delete(uids)
            guard await !session.takesAway else { return }
            shortcoming.withLock { [host = mailbox.incoming.host] in
                $0 = "\(host) cannot take single letters away: they stay there, marked as deleted."
            }
        case .move:
            try await session.ensure(mailbox.afterFolder)
            try await session.move(uids, to: mailbox.afterFolder)
        }
    }
}

extension Instant {
    /// The day before as a search names it (RFC 3501 §9, `date`): servers count days by clocks of their own.
    fileprivate var searchDay: String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let day = LocalTime(self - .days(1), in: .utc)
        return "\(day.day)-\(months[day.month - 1])-\(day.year)"
    }
}
