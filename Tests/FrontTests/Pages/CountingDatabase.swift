import Store
import Synchronization

/// A database that counts the statements of what is read through it.
final class CountingDatabase: Database {
    private let inner: any Database
    private let count = Mutex(0)

    init(_ inner: any Database) {
        self.inner = inner
    }

    /// How many statements were run since the last time somebody asked.
    func statements() -> Int {
        count.withLock { count in
            defer { count = 0 }
            return count
        }
    }

    var dialect: Dialect { inner.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        let (value, statements) = try await inner.read { tx in (try body(tx), tx.statements) }
        count.withLock { $0 += statements }
        return value
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        let (value, statements) = try await inner.write { tx in (try body(tx), tx.statements) }
        count.withLock { $0 += statements }
        return value
    }

    func announcements() -> AsyncStream<String> { inner.announcements() }
    func backup(to path: String) async throws { try await inner.backup(to: path) }
    func close() async { await inner.close() }
}
