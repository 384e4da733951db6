package import Dispatch
import Foundation
import Synchronization

/// What waits for an engine's connections, first come, first served, and the threads that serve it: one for each
/// connection, since both C libraries block.
package final class WorkQueue: Sendable {
    /// What a thread finds when it asks for work.
    package enum Next {
        case work(Work)
        /// Nothing came in the time it was willing to wait.
        case nothing
        /// The queue is closed and empty: the thread ends.
        case end
    }

    private let line = Mutex(Line())
    /// As many as stand in the line, so that a thread that passes it finds something.
    private let waiting = DispatchSemaphore(value: 0)
    private let threads = DispatchGroup()

    package init() {}

    /// How much stands in the line.
    package var count: Int { line.withLock(\.count) }

    /// Has a write done by one of the threads. It is done even when its task is cancelled meanwhile.
    package func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            add(Work(body, for: continuation) { true })
        }
    }

    /// Has a read done by one of the threads; throws `CancellationError` when its task is cancelled before its turn.
    package func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        let cancellation = Cancellation()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                add(Work(body, for: continuation) { !cancellation.has.load(ordering: .relaxed) })
            }
        } onCancel: {
            cancellation.has.store(true, ordering: .relaxed)
        }
    }

    /// Starts a thread that runs `body`, which asks for work until it is told the end.
    package func startThread(named name: String, _ body: @escaping @Sendable (WorkQueue) -> Void) {
        line.withLock { $0.threads += 1 }
        threads.enter()
        let thread = Thread {
            body(self)
            self.threads.leave()
        }
        thread.name = name
        thread.start()
    }

    /// The next work; blocks the thread until there is some, or until `deadline`.
    package func next(until deadline: DispatchTime = .distantFuture) -> Next {
        while waiting.wait(timeout: deadline) == .success {
            guard let work = line.withLock({ $0.take() }) else { return .end }
            if work.isWanted() { return .work(work) }
            work.fail(CancellationError())
        }
        return .nothing
    }

    /// The next work if some waits already, without telling the end.
    package func nextAtHand() -> Work? {
        while waiting.wait(timeout: .now()) == .success {
            guard let work = line.withLock({ $0.takeUnlessEnd() }) else {
                waiting.signal()
                return nil
            }
            if work.isWanted() { return work }
            work.fail(CancellationError())
        }
        return nil
    }

    /// Refuses new work from now on and sends the threads home after what already waits.
    package func close() {
        let count = line.withLock { $0.close() }
        for _ in 0..<count { waiting.signal() }
    }

    /// Waits until all threads have ended.
    package func ended() async {
        await withCheckedContinuation { continuation in
            threads.notify(queue: .global()) { continuation.resume() }
        }
    }

    private func add(_ work: Work) {
        if line.withLock({ $0.add(work) }) {
            waiting.signal()
        } else {
            work.fail(DatabaseFault(.other, "the database is closed: the program is about to end"))
        }
    }
}

/// Whether a task was cancelled while its work waited.
private final class Cancellation: Sendable {
    let has = Atomic(false)
}

/// First in, first out. A nil sends one thread home.
private struct Line {
    var threads = 0
    private var items: [Work?] = []
    private var head = 0
    private var isClosed = false

    var count: Int { items.count - head }

    mutating func add(_ work: Work) -> Bool {
        if !isClosed { items.append(work) }
        return !isClosed
    }

    /// How many threads have to go home.
    mutating func close() -> Int {
        guard !isClosed else { return 0 }
        isClosed = true
        items += Array(repeating: nil, count: threads)
        return threads
    }

    mutating func takeUnlessEnd() -> Work? {
        items[head] == nil ? nil : take()
    }

    mutating func take() -> Work? {
        let work = items[head]
        items[head] = nil
        head += 1
        if head == items.count || head == 1024 {
            items.removeFirst(head)
            head = 0
        }
        return work
    }
}
