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
        try await connected { connection in
            var names: [String] = []
            try connection.rows("SELECT datname::text FROM pg_database ORDER BY 1", []) { names.append($0.text(0)) }
            return names
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
