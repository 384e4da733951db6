import Dispatch
import Kernel
import Store

/// Serves writes on the one connection that writes. Those that wait share a transaction, each in a savepoint of its own,
/// so that one that throws takes nothing of the others with it, and one flush to the disk makes all of them durable.
struct SQLiteWriter {
    private let connection: SQLiteConnection
    private let transactions: TransactionSource
    private let announcer: Announcer

    /// How many writes share a commit at most, and for how long the first of them waits for others.
    private static let groupSize = 256
    private static let groupTime = Duration.milliseconds(20)

    init(_ connection: SQLiteConnection, _ transactions: TransactionSource, _ announcer: Announcer) {
        self.connection = connection
        self.transactions = transactions
        self.announcer = announcer
    }

    /// Serves until the queue ends; looks once a second whether another process wrote.
    func serve(_ queue: WorkQueue) {
        var version = try? connection.dataVersion()
        var look = DispatchTime.now() + 1
        while true {
            switch queue.next(until: look) {
            case .work(let work): writeGroup(startingWith: work, queue)
            case .nothing: break
            case .end: return
            }
            guard DispatchTime.now() >= look else { continue }
            look = .now() + 1
            let present = announcer.isHeard ? try? connection.dataVersion() : version
            if present != version { announcer.deliver(["resync"]) }
            version = present
        }
    }

    private func writeGroup(startingWith first: Work, _ queue: WorkQueue) {
        do {
            try connection.control("BEGIN IMMEDIATE")
        } catch {
            return first.fail(error)
        }
        var group = Group()
        let start = ContinuousClock.now
        var next: Work? = first
        while let work = next, connection.isInTransaction {
            write(work, in: &group)
            let isFull = group.count >= Self.groupSize || start.duration(to: .now) > Self.groupTime
            next = isFull || !connection.isInTransaction ? nil : queue.nextAtHand()
        }
        finish(group)
    }

    private func write(_ work: Work, in group: inout Group) {
        // The first needs no savepoint, which would keep a second copy of each page that a large import changes.
        let isFirst = group.count == 0
        do {
            if !isFirst { try connection.control("SAVEPOINT one") }
            let tx = transactions.transaction(on: connection)
            let done = try work.attempt(tx)
            if let failure = tx.failure { throw failure }
            if !isFirst { try connection.control("RELEASE one") }
            group.add(done, work.fail, connection.takeAnnounced())
        } catch {
            _ = connection.takeAnnounced()
            undo(isFirst, &group)
            work.fail(error)
        }
    }

    private func undo(_ isFirst: Bool, _ group: inout Group) {
        guard connection.isInTransaction else { return }
        do {
            if isFirst { return try connection.control("ROLLBACK") }
            try connection.control("ROLLBACK TO one")
            try connection.control("RELEASE one")
        } catch {
            try? connection.control("ROLLBACK")
        }
    }

    private func finish(_ group: Group) {
        guard group.count > 0 else { return }
        do {
            guard connection.isInTransaction else {
                throw DatabaseFault(
                    .storage,
                    "a write that shared this one's commit met a full or broken disk: try again once it is well")
            }
            try connection.control("COMMIT")
        } catch {
            if connection.isInTransaction { try? connection.control("ROLLBACK") }
            return group.fail(error)
        }
        announcer.deliver(group.announced)
        group.succeed()
    }
}

/// The writes that share one commit.
private struct Group {
    private(set) var announced: [String] = []
    private var waiting: [(done: () -> Void, fail: (any Error) -> Void)] = []

    var count: Int { waiting.count }

    mutating func add(_ done: @escaping () -> Void, _ fail: @escaping (any Error) -> Void, _ messages: [String]) {
        waiting.append((done, fail))
        announced += messages
    }

    func succeed() {
        for one in waiting { one.done() }
    }

    func fail(_ error: any Error) {
        for one in waiting { one.fail(error) }
    }
}
