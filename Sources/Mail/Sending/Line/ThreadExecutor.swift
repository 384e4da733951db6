import Foundation

/// Runs an actor on one thread of its own, so that the actor may block without taking a thread of Swift's pool.
final class ThreadExecutor: SerialExecutor {
    private let queue = Queue()

    init() {
        let queue = queue
        Thread.detachNewThread {
            blockPipeSignal()
            while let job = queue.next() { job.job.runSynchronously(on: job.executor) }
        }
    }

    deinit {
        queue.end()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        queue.add(Queue.Entry(job: UnownedJob(job), executor: asUnownedSerialExecutor()))
    }

    /// What waits for the thread. Unchecked: every access holds the condition's lock.
    private final class Queue: @unchecked Sendable {
        struct Entry {
            let job: UnownedJob
            let executor: UnownedSerialExecutor
        }

        private let condition = NSCondition()
        private var entries: [Entry] = []
        private var hasEnded = false

        func add(_ entry: Entry) {
            condition.withLock {
                entries.append(entry)
                condition.signal()
            }
        }

        func end() {
            condition.withLock {
                hasEnded = true
                condition.signal()
            }
        }

        /// The next entry, once there is one; nil at the end.
        func next() -> Entry? {
            condition.withLock {
                while entries.isEmpty, !hasEnded { condition.wait() }
                return entries.isEmpty ? nil : entries.removeFirst()
            }
        }
    }
}
