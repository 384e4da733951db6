import Kernel
import Store
import Synchronization

/// Fetches from all mailboxes, each on its own, until its task is cancelled: what goes wrong with one does not touch the others.
package struct MailFetching: Sendable {
    let access: MailboxAccess
    let holder: LeaseHolder
    let board = WakeBoard()
    let report: @Sendable (_ mailbox: MailboxID, _ problem: String) -> Void
    private let watch = MailboxWatch()

    var database: any Database { access.database }

    /// `holder` is this program; `report` hears of what goes wrong, to log it.
    package init(
        _ access: MailboxAccess, holder: LeaseHolder = .current,
        report: @escaping @Sendable (_ mailbox: MailboxID, _ problem: String) -> Void
    ) {
        self.access = access
        self.holder = holder
        self.report = report
    }

    /// Looks after every mailbox that there is or will be. Hears of changes by announcements, and looks by itself each half
    /// minute.
    package func run() async {
        let announcements = database.announcements()
        let (looks, look) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await message in announcements where message == Mailboxes.announcement || message == "resync" {
                    look.yield()
                }
                look.finish()
            }
            group.addTask {
                while !Task.isCancelled {
                    try? await Task.sleep(for: .seconds(30))
                    look.yield()
                }
            }
            look.yield()
            for await _ in looks {
                if Task.isCancelled { break }
                for id in await untended() {
                    group.addTask {
                        await MailboxTender(id: id, fetching: self).run()
                        watch.end(id)
                    }
                }
            }
            group.cancelAll()
        }
    }

    /// Rings for the mailboxes that changed since the last look; those that nobody here looks after yet.
    private func untended() async -> [MailboxID] {
        // What keeps the database from answering is told by whoever needs it; the next look comes soon.
        guard let marks = try? await database.read({ try MailboxWatch.marks(in: $0) }) else { return [] }
        for id in watch.changed(marks) { board.ring(id) }
        return marks.filter { $0.value.isWanted && watch.begin($0.key) }.map(\.key)
    }
}

/// Which mailboxes are looked after here, and how each was when it was last looked at.
final class MailboxWatch: Sendable {
    /// What about a mailbox concerns whoever fetches from it.
    struct Mark: Equatable, Sendable {
        let version: Int
        let asked: Instant?
        /// Whether it is in use and there is something to sign in with.
        let isWanted: Bool
    }

    private let state = Mutex((marks: [MailboxID: Mark](), tended: Set<MailboxID>()))

    static func marks(in tx: Transaction) throws -> [MailboxID: Mark] {
        let rows = try tx.rows("SELECT id, version, asked_ms, paused_ms, has_secret FROM mailbox LIMIT 10000") {
            (
                $0.id(0, of: Mailbox.self),
                Mark(version: $0.int(1), asked: $0.instantOrNil(2), isWanted: $0.isNull(3) && $0.int(4) == 1)
            )
        }
        return Dictionary(rows) { first, _ in first }
    }

    /// Those that are not as they were, or are gone.
    func changed(_ marks: [MailboxID: Mark]) -> [MailboxID] {
        state.withLock { state in
            let old = state.marks
            state.marks = marks
            return Set(old.keys).union(marks.keys).filter { old[$0] != marks[$0] }
        }
    }

    /// Takes one into our hands; false when it is already.
    func begin(_ id: MailboxID) -> Bool {
        state.withLock { $0.tended.insert(id).inserted }
    }

    func end(_ id: MailboxID) {
        _ = state.withLock { $0.tended.remove(id) }
    }
}
