import Kernel
import Mail
import Store

/// Looks after one mailbox until it is paused or gone: visits it, waits, and visits it again.
struct MailboxTender: Sendable {
    let id: MailboxID
    let fetching: MailFetching

    private var database: any Database { fetching.database }

    /// Ends when the mailbox is not to be fetched from any more, or the task is cancelled.
    func run() async {
        let stumbles = Stumbles()
        while !Task.isCancelled, await visit(stumbles) {}
        _ = try? await database.write { [id, holder = fetching.holder] in try MailboxLease.release(id, holder, in: $0) }
    }

    /// One visit, or one wait for it; false when there is nothing to visit any more.
    private func visit(_ stumbles: Stumbles) async -> Bool {
        let (board, holder) = (fetching.board, fetching.holder)
        let rings = board.rings(for: id)
        do {
            switch try await database.write({ [id] in try MailboxLease.claim(id, holder, in: $0) }) {
            case .over: return false
            case .theirs: await board.wait(for: id, past: rings, .seconds(20))
            case .notBefore(let moment):
                let wait = (moment - fetching.access.clock.now).milliseconds
                await board.wait(for: id, past: rings, .milliseconds(min(max(wait, 20), 60_000)))
            case .ours(let mailbox, let progress):
                try await MailboxVisit(mailbox: mailbox, fetching: fetching, stumbles: stumbles).run(progress)
            }
        } catch is LeaseLost {
            await board.wait(for: id, past: rings, .seconds(1))
        } catch is CancellationError {
            return !Task.isCancelled
        } catch {
            await failed(error)
        }
        return true
    }

    /// Tells what went wrong, and has it tried again later: after 10 seconds at first, then after twice as long each time up
    /// to a quarter of an hour, never at the same moment as other mailboxes.
    private func failed(_ error: any Error) async {
        let sentence = MailboxProblem.sentence(error)
        fetching.report(id, sentence)
        let jitter = Double.random(in: 0.75...1.25)
        do {
            // Nobody can read on the page that the database does not answer: it is logged, and tried again soon.
            if error is DatabaseFault { throw error }
            try await database.write { [id, holder = fetching.holder] tx in
                let failures = try tx.row("SELECT failures FROM mailbox WHERE id = \(id)") { $0.int(0) } ?? 0
                let pause = Double(min(10 << min(failures, 7), 900)) * jitter
                let next = tx.now + Span(milliseconds: Int64(pause * 1000))
                try MailboxLease.hold(
                    id, holder,
                    """
                    problem = \(sentence), problem_ms = coalesce(problem_ms, \(tx.now)),
                    failures = failures + 1, next_try_ms = \(next)
                    """, in: tx)
            }
        } catch {
            try? await Task.sleep(for: .seconds(5 * jitter))
        }
    }
}
