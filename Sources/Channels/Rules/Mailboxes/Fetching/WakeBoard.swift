import Kernel
import Synchronization

/// Wakes those who wait for something about a mailbox: it was changed, or somebody wants it looked at.
final class WakeBoard: Sendable {
    private struct Board {
        /// How often each mailbox was rung for.
        var rings: [MailboxID: Int] = [:]
        var waiting: [Int: (mailbox: MailboxID, bell: AsyncStream<Void>.Continuation)] = [:]
        var last = 0
    }

    private let board = Mutex(Board())

    /// How often it was rung so far: what `wait` is told, so that no ring between the two is missed.
    func rings(for id: MailboxID) -> Int {
        board.withLock { $0.rings[id] ?? 0 }
    }

    /// Wakes who waits for this mailbox.
    func ring(_ id: MailboxID) {
        let bells = board.withLock { board in
            board.rings[id, default: 0] += 1
            return board.waiting.values.filter { $0.mailbox == id }.map(\.bell)
        }
        for bell in bells { bell.finish() }
    }

    /// Waits until it was rung more often than `seen`, for `time` at most, or until the task is cancelled.
    func wait(for id: MailboxID, past seen: Int, _ time: Duration) async {
        await race({ await self.ringing(id, past: seen) }, { try? await Task.sleep(for: time) })
    }

    /// Waits until it was rung more often than `seen`, or until the task is cancelled.
    func ringing(_ id: MailboxID, past seen: Int) async {
        let (rings, bell) = AsyncStream.makeStream(of: Void.self)
        let number: Int? = board.withLock { board in
            guard (board.rings[id] ?? 0) <= seen else { return nil }
            board.last += 1
            board.waiting[board.last] = (id, bell)
            return board.last
        }
        guard let number else { return }
        for await _ in rings {}
        board.withLock { $0.waiting[number] = nil }
    }
}

/// Runs both until the first has ended, then ends the other.
func race(_ one: @escaping @Sendable () async -> Void, _ other: @escaping @Sendable () async -> Void) async {
    await withTaskGroup(of: Void.self) { group in
        group.addTask { await one() }
        group.addTask { await other() }
        await group.next()
        group.cancelAll()
    }
}
