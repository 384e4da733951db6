package import Kernel
package import Store

/// Gives `body` a database that has had `migrations` and is nobody else's, and drops it afterwards. The migrations run
/// once for all tests; each test gets a copy.
package func withDatabase<T>(
    _ engine: Engine, migrations: [Migration], clock: any Clock, carried: (any Sendable)? = nil,
    _ body: (any Database) async throws -> T
) async throws -> T {
    try await engine.gate.pass {
        switch engine {
        case .sqlite:
            let image = try await SQLiteTemplates.shared.image(of: migrations)
            let database = try await SQLiteTemplates.database(image, clock: clock, carried: carried)
            return try await closing(database) { try await body(database) }
        case .postgres:
            let server = try PostgresTestServer.shared.get()
            let template = try await server.template(of: migrations)
            return try await server.withCopy(of: template) { url in
                let database = try await server.database(url, clock: clock, carried: carried)
                return try await closing(database) { try await body(database) }
            }
        }
    }
}

/// Closes `database` after `body`, however that ends.
func closing<T>(_ database: any Database, _ body: () async throws -> T) async throws -> T {
    do {
        let value = try await body()
        await database.close()
        return value
    } catch {
        await database.close()
        throw error
    }
}

extension Engine {
    /// Tests run side by side by the hundred; files and connections are fewer.
    fileprivate var gate: Gate {
        switch self {
        case .sqlite: Self.sqliteGate
        case .postgres: Self.postgresGate
        }
    }

    private static let sqliteGate = Gate(places: 32)
    private static let postgresGate = Gate(places: 8)
}
