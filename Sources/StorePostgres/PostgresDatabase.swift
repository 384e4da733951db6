package import Kernel
package import Store

/// A database on a PostgreSQL server: a pool of connections, each on its own thread, and one that listens.
package final class PostgresDatabase: Database {
    package var dialect: Dialect { .postgres }

    private let queue = WorkQueue()
    private let announcer: Announcer
    private let listener: PostgresListener

    /// Opens the database at `url`, as libpq knows it: several hosts are tried in turn. Besides libpq's own settings the
    /// URL may say `prepare=no`, for a pooler that hands each transaction another connection, and `search_path=NAME`.
    /// The caller runs the migrations; `carried` comes with each transaction.
    package static func open(
        url: String, clock: any Clock, carried: (any Sendable)? = nil, poolSize: Int = 8
    ) async throws -> PostgresDatabase {
        let address = try PostgresAddress(url)
        let announcer = Announcer()
        let listener = try await PostgresListener.start(address, announcer)
        let database = PostgresDatabase(announcer, listener)
        for number in 1...max(1, poolSize) {
            database.queue.startThread(named: "postgres \(number)") { queue in
                PostgresWorker(address, listener) { connection in
                    Transaction(connection, now: clock.now, ids: listener.ids, carried: carried)
                }.serve(queue)
            }
        }
        return database
    }

    private init(_ announcer: Announcer, _ listener: PostgresListener) {
        self.announcer = announcer
        self.listener = listener
    }

    deinit {
        queue.close()
        listener.stop()
        announcer.close()
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await queue.read(body)
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await queue.write(body)
    }

    package func announcements() -> AsyncStream<String> {
        announcer.stream()
    }

    package func backup(to path: String) async throws {
        throw DatabaseFault(
            .other, "PostgreSQL makes its own backups: use pg_dump, or the backups of whoever runs the server")
    }

    package func close() async {
        queue.close()
        await queue.ended()
        listener.stop()
        await listener.ended()
        announcer.close()
    }
}
