package import Kernel
package import Store

/// A database in one file: one connection that writes and a few that read, each on its own thread. Reads never wait for
/// writes; waiting writes share one commit, which is on the disk before any of them is told so.
package final class SQLiteDatabase: Database {
    package var dialect: Dialect { .sqlite }

    let file: SQLiteFile
    private let writes = WorkQueue()
    private let reads = WorkQueue()
    private let announcer = Announcer()

    /// How many connections read.
    private static let readers = 4

    /// Opens the database at `path` and makes it when it is not there; the caller runs the migrations.
    /// `carried` comes with each transaction.
    package static func open(
        path: String, clock: any Clock, carried: (any Sendable)? = nil
    ) async throws -> SQLiteDatabase {
        let slot = try NodeSlot.take(beside: path)
        return try await open(SQLiteFile(path: path, isTemporary: false, slot: slot), clock, carried)
    }

    /// Opens the database at `path` to look into it: nothing is made beside it, also where one may only read. Every write throws.
    package static func openToLook(path: String, clock: any Clock) async throws -> SQLiteDatabase {
        let database = SQLiteDatabase(SQLiteFile(path: path, isLookedAt: true, slot: NodeSlot.join(beside: path)))
        database.writes.close()
        database.startReaders(TransactionSource(clock: clock, ids: IDSource(node: 0), carried: nil))
        return database
    }

    /// A database of its own for a test or a trial, gone when it is closed. `image` is the content of a backup to start from.
    package static func inMemory(
        clock: any Clock, carried: (any Sendable)? = nil, image: [UInt8]? = nil
    ) async throws -> SQLiteDatabase {
        try await open(SQLiteFile.temporary(holding: image ?? []), clock, carried)
    }

    private static func open(
        _ file: SQLiteFile, _ clock: any Clock, _ carried: (any Sendable)?
    ) async throws -> SQLiteDatabase {
        let database = SQLiteDatabase(file)
        let transactions = TransactionSource(clock: clock, ids: IDSource(node: file.node), carried: carried)
        try await database.startWriter(transactions)
        database.startReaders(transactions)
        return database
    }

    private init(_ file: SQLiteFile) {
        self.file = file
    }

    deinit {
        reads.close()
        writes.close()
        announcer.close()
    }

    /// Opens the writing connection on its thread; throws what opening it threw.
    private func startWriter(_ transactions: TransactionSource) async throws {
        let (file, announcer) = (file, announcer)
        try await withCheckedThrowingContinuation { (opened: CheckedContinuation<Void, any Error>) in
            writes.startThread(named: "sqlite write") { queue in
                do {
                    let connection = try SQLiteConnection(file, .write)
                    opened.resume()
                    var neighbours = SQLiteNeighbours(connection, announcer)
                    GroupWriter(
                        connect: { connection }, transaction: transactions.transaction, announce: announcer.deliver
                    ).serve(queue) { neighbours.look() }
                } catch {
                    opened.resume(throwing: error)
                }
            }
        }
    }

    private func startReaders(_ transactions: TransactionSource) {
        let file = file
        for number in 1...Self.readers {
            reads.startThread(named: "sqlite read \(number)") { queue in
                SQLiteReader(file, transactions).serve(queue)
            }
        }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await reads.read(body)
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await writes.write(body)
    }

    package func announcements() -> AsyncStream<String> {
        announcer.stream()
    }

    package func ended(of nodes: Set<Int>) async throws -> Set<Int> {
        file.ended(of: nodes)
    }

    package func close() async {
        reads.close()
        await reads.ended()
        writes.close()
        await writes.ended()
        announcer.close()
        file.release()
    }
}
