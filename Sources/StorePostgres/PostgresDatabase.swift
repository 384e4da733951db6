package import Kernel
package import Store

/// A database on a PostgreSQL server: one connection that writes, a few that read, each on its own thread, and one that
/// listens. Waiting writes share one commit.
package final class PostgresDatabase: Database {
    package var dialect: Dialect { .postgres }

    private let writes = WorkQueue()
    private let reads = WorkQueue()
    private let announcer: Announcer
    private let listener: PostgresListener

    /// Opens the database at `url`, as libpq knows it: several hosts are tried in turn. Besides libpq's own settings the
    /// URL may say `prepare=no`, for a pooler that hands each transaction another connection, and `search_path=NAME`.
    /// The caller runs the migrations; `carried` comes with each transaction. `poolSize` connections serve it at most.
    package static func open(
        url: String, clock: any Clock, carried: (any Sendable)? = nil, poolSize: Int = 8
    ) async throws -> PostgresDatabase {
        let address = try PostgresAddress(url)
        let announcer = Announcer()
        let database = PostgresDatabase(announcer, try await PostgresListener.start(address, announcer))
        database.start(address, clock, carried, readers: max(1, poolSize - 1))
        return database
    }

    private init(_ announcer: Announcer, _ listener: PostgresListener) {
        self.announcer = announcer
        self.listener = listener
    }

    deinit {
        reads.close()
        writes.close()
        listener.stop()
        announcer.close()
    }

    private func start(_ address: PostgresAddress, _ clock: any Clock, _ carried: (any Sendable)?, readers: Int) {
        let listener = listener
        @Sendable func transaction(on connection: any Connection) -> Transaction {
            Transaction(connection, now: clock.now, ids: listener.ids, carried: carried)
        }
        writes.startThread(named: "postgres write") { queue in
            GroupWriter(
                connect: { try PostgresWritingConnection(address) }, transaction: transaction,
                announce: listener.announce
            ).serve(queue)
        }
        for number in 1...readers {
            reads.startThread(named: "postgres read \(number)") { queue in
                PostgresReader(address, transaction: transaction).serve(queue)
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
        let living = try await read { tx in
            Set(try tx.rows(PostgresLock.living) { $0.int(0) })
        }
        // While this program itself has no number, its listener is away, and so may be those of others.
        return living.contains(listener.ids.node) ? nodes.subtracting(living) : []
    }

    package func backup(to path: String) async throws {
        throw DatabaseFault(
            .other, "PostgreSQL makes its own backups: use pg_dump, or the backups of whoever runs the server")
    }

    package func close() async {
        reads.close()
        writes.close()
        await reads.ended()
        await writes.ended()
        listener.stop()
        await listener.ended()
        announcer.close()
    }
}
