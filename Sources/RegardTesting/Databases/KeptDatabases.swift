import Foundation
package import Kernel
package import Store

/// Gives `body` a database that holds what `image` says: the bytes of a file, or the statements of a script.
package func withDatabase<T>(
    _ engine: Engine, holding image: [UInt8], clock: any Clock, carried: (any Sendable)? = nil,
    _ body: (any Database) async throws -> T
) async throws -> T {
    switch engine {
    case .sqlite:
        let database = try await SQLiteTemplates.database(image, clock: clock, carried: carried)
        return try await closing(database) { try await body(database) }
    case .postgres:
        return try await withDatabase(.postgres, migrations: [], clock: clock, carried: carried) { database in
            let statements = String(decoding: image, as: UTF8.self).statements
            try await database.write { tx in
                for statement in statements { try tx.run(Query(stringLiteral: statement)) }
            }
            return try await body(database)
        }
    }
}

extension Engine {
    /// Writes what a database holds into a new file, as `withDatabase(holding:)` takes it.
    package func write(_ database: any Database, to path: String) async throws {
        guard self == .postgres else { return try await database.backup(to: path) }
        let name = try await database.read { try $0.row("SELECT current_database()") { $0.text(0) } }
        guard let name, let server = Engine.server else { return }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let url = server.replacing(/\/[^\/]*$/) { _ in "/\(name)" }
        process.arguments = [
            "pg_dump", "--inserts", "--no-owner", "--no-privileges", "--file=\(path)", "--dbname=\(url)",
        ]
        try process.run()
        process.waitUntilExit()
    }
}

extension String {
    /// The statements of a script of pg_dump, without its remarks and what it says to its own client.
    fileprivate var statements: [String] {
        var (all, current) = ([String](), "")
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            let isBetween = current.isEmpty
            if isBetween, line.isEmpty || line.hasPrefix("--") || line.hasPrefix("\\") || line.hasPrefix("SET ") {
                continue
            }
            if isBetween, line.hasPrefix("SELECT pg_catalog.set_config") { continue }
            current += current.isEmpty ? line : "\n" + line
            let isQuoted = !current.count { $0 == "'" }.isMultiple(of: 2)
            guard !isQuoted, line.hasSuffix(";") else { continue }
            all.append(current)
            current = ""
        }
        return all
    }
}
