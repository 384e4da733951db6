import Foundation
import Store

/// A server itself, for what no transaction can hold: making and dropping databases.
package struct PostgresServer: Sendable {
    private let url: String

    /// The server of the database at `url`.
    package init(url: String) {
        self.url = url
    }

    /// Runs statements on a connection of their own.
    package func run(_ text: String) async throws {
        try await connected { try $0.script(text) }
    }

    /// The names of all its databases.
    package func databases() async throws -> [String] {
        try await words("SELECT datname::text FROM pg_database ORDER BY 1")
    }

    /// Whether any program has the database open as a desk or a worker: each holds a number for as long as it stands.
    package func isInUse() async throws -> Bool {
        let (text, values) = PostgresLock.living.rendered(for: .postgres)
        return try await connected { connection in
            var isInUse = false
            try connection.rows(text, values) { _ in isInUse = true }
            return isInUse
        }
    }

    /// The names of all tables of the schema that we work in.
    package func tables() async throws -> [String] {
        try await words("SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1")
    }

    /// The steps that the database has had; none where it is not ours.
    package func steps() async throws -> [String] {
        guard try await tables().contains("migration") else { return [] }
        return try await words("SELECT id FROM migration ORDER BY id")
    }

    private func words(_ text: String) async throws -> [String] {
        try await connected { connection in
            var words: [String] = []
            try connection.rows(text, []) { words.append($0.text(0)) }
            return words
        }
    }

    /// The address of another database on this server.
    package func url(of database: String) -> String {
        let parts = url.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let head = parts[0].split(separator: "/", omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
        return "\(head)/\(database)" + (parts.count > 1 ? "?\(parts[1])" : "")
    }

    private func connected<T: Sendable>(_ body: @escaping @Sendable (PostgresConnection) throws -> T) async throws -> T
    {
        let url = url
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try body(PostgresConnection(PostgresAddress(url))) })
            }
        }
    }
}
