import Dispatch

/// Does the writes of one process, one after the other on one connection. Those that wait share a transaction, so that
/// one flush to the disk makes all of them durable. One that throws takes nothing of the others with it: all that had come
/// before it is then done once more, each with a mark to which it can be taken back alone. Marks from the start would have
/// SQLite write what full-text indexes gathered at each of them, and PostgreSQL be asked for each.
package final class GroupWriter {
    private let connect: () throws -> any WritingConnection
    private let transaction: (any Connection) -> Transaction
    private let announce: ([String]) -> Void

    private var queue: WorkQueue?
    private var connection: (any WritingConnection)?
    private var group = WriteGroup()
    /// What has to run again, before anything of the queue.
    private var again: [WriteGroup.Member] = []
    /// Whether each of them has a transaction of its own, since one of them breaks it for all.
    private var isApart = false
    /// Whether each of them can be taken back alone.
    private var isMarked = false

    /// How many writes share a commit at most, and for how long the first of them waits for others.
    private static let groupSize = 256
    private static let groupTime = Duration.milliseconds(20)
    /// How often one write runs at most after a failure that may pass.
    private static let mostTimes = 3

    /// A writer on the connections that `connect` opens: for the first write, and again when one broke. `announce` gets
    /// what was announced, after the commit and before the waiting tasks go on.
    package init(
        connect: @escaping () throws -> any WritingConnection,
        transaction: @escaping (any Connection) -> Transaction,
        announce: @escaping ([String]) -> Void
    ) {
        self.connect = connect
        self.transaction = transaction
        self.announce = announce
    }

    /// Serves until the queue ends; calls `everySecond` about once a second between transactions.
    package func serve(_ queue: WorkQueue, everySecond: () -> Void = {}) {
        self.queue = queue
        var look = DispatchTime.now() + 1
        while true {
            switch queue.next(until: look) {
            case .work(let work): write(work)
            case .nothing: break
            case .end: return
            }
            guard DispatchTime.now() >= look else { continue }
            everySecond()
            look = .now() + 1
        }
    }

    private func write(_ first: Work) {
        again = [WriteGroup.Member(work: first)]
        while !again.isEmpty { writeGroup() }
        (isApart, isMarked) = (false, false)
    }

    private func writeGroup() {
        group = WriteGroup()
        let end = ContinuousClock.now + Self.groupTime
        var next: WriteGroup.Member? = again.removeFirst()
        while let member = next {
            write(member)
            guard connection?.isInTransaction == true, !isApart else { break }
            next = nextMember(before: end)
        }
        finish()
    }

    private func nextMember(before end: ContinuousClock.Instant) -> WriteGroup.Member? {
        guard again.isEmpty else { return again.removeFirst() }
        guard group.count < Self.groupSize, ContinuousClock.now < end else { return nil }
        return queue?.nextAtHand().map { WriteGroup.Member(work: $0) }
    }

    private func write(_ member: WriteGroup.Member) {
        do {
            let connection = try begun()
            let tx = transaction(connection)
            let done = try member.work.attempt(tx)
            if let failure = tx.failure { throw failure }
            try connection.settle()
            group.add(member, done, connection.takeAnnounced())
        } catch {
            settle(member, error)
        }
    }

    /// The connection, in a transaction and ready for the next write. The first never needs a mark.
    private func begun() throws -> any WritingConnection {
        let open = try connection ?? connect()
        connection = open
        if group.count == 0 {
            try open.begin()
        } else if isMarked {
            try open.mark()
        }
        return open
    }

    private func settle(_ member: WriteGroup.Member, _ error: any Error) {
        guard let connection else { return failWaiting(member, error) }
        _ = connection.takeAnnounced()
        let canRun = member.times < Self.mostTimes
        switch connection.remedy {
        case .connect where canRun:
            again = group.takeMembers() + [member.oneMore] + again
            self.connection = nil
        case .again where canRun && (isMarked || group.count == 0):
            undo(connection)
            again.append(member.oneMore)
        case let remedy where group.count > 0 && !isMarked:
            connection.rollback()
            if case .connect = remedy { self.connection = nil }
            again = group.takeMembers() + [member] + again
            isMarked = true
        case .connect, .again, .none:
            undo(connection)
            member.work.fail(error)
        }
    }

    /// Nobody waits in turn for a server that cannot be reached.
    private func failWaiting(_ member: WriteGroup.Member, _ error: any Error) {
        for one in [member] + again { one.work.fail(error) }
        again = []
        while let work = queue?.nextAtHand() { work.fail(error) }
    }

    private func undo(_ connection: any WritingConnection) {
        guard group.count > 0 else { return connection.rollback() }
        do {
            if connection.isInTransaction { try connection.undo() }
        } catch {
            connection.rollback()
        }
    }

    private func finish() {
        guard group.count > 0, let connection else { return }
        do {
            guard connection.isInTransaction else {
                throw DatabaseFault(
                    .storage,
                    "a write that shared this one's commit met a full or broken disk: try again once it is well")
            }
            try connection.commit()
        } catch {
            connection.rollback()
            // The next write gets a connection that stands.
            if case .connect = connection.remedy { self.connection = nil }
            return failAll(error)
        }
        announce(group.announced)
        group.succeed()
    }

    /// A check that is made at the commit tells not which write it is about: each is tried apart.
    private func failAll(_ error: any Error) {
        if group.count > 1, (error as? DatabaseFault)?.kind == .constraint {
            again = group.takeMembers() + again
            isApart = true
        } else {
            group.fail(error)
        }
    }
}
