import Foundation
import Kernel
import Store
import StorePostgres

/// The PostgreSQL server of the tests. Templates stay on it, named after what is in them, so that the next run finds them.
actor PostgresTestServer {
    /// The server that REGARD_TEST_POSTGRES names.
    static let shared = Result {
        guard let url = Engine.server else {
            throw DatabaseFault(.unreachable, "REGARD_TEST_POSTGRES names no PostgreSQL server: bin/test starts one")
        }
        return PostgresTestServer(url)
    }

    private let server: PostgresServer
    private var templates: [String: Task<String, any Error>] = [:]

    private init(_ url: String) {
        server = PostgresServer(url: url)
    }

    /// The name of a database that has had these migrations; made when the server has none.
    func template(of migrations: [Migration]) async throws -> String {
        let name = "regard_template_" + migrations.fingerprint(for: .postgres)
        let template = templates[name] ?? Task { try await make(name, migrations) }
        templates[name] = template
        return try await template.value
    }

    /// Gives `body` the address of a copy of `template`, which is dropped afterwards.
    nonisolated func withCopy<T>(of template: String, _ body: (String) async throws -> T) async throws -> T {
        let name = Self.newName()
        try await server.run("CREATE DATABASE \(name) TEMPLATE \(template)")
        do {
            let value = try await body(server.url(of: name))
            try await server.run("DROP DATABASE \(name) WITH (FORCE)")
            return value
        } catch {
            try? await server.run("DROP DATABASE \(name) WITH (FORCE)")
            throw error
        }
    }

    nonisolated func database(
        _ url: String, clock: any Clock, carried: (any Sendable)?
    ) async throws -> PostgresDatabase {
        try await PostgresDatabase.open(url: url, clock: clock, carried: carried, poolSize: 4)
    }

    /// Made under another name first, so that nobody copies half of it.
    private func make(_ name: String, _ migrations: [Migration]) async throws -> String {
        guard try await !server.databases().contains(name) else { return name }
        let draft = Self.newName()
        try await server.run("CREATE DATABASE \(draft) TEMPLATE template0 ENCODING 'UTF8'")
        let database = try await database(server.url(of: draft), clock: SystemClock(), carried: nil)
        try await closing(database) { try await database.write { try Migrations.run(migrations, in: $0) } }
        do {
            try await server.run("ALTER DATABASE \(draft) RENAME TO \(name)")
        } catch {
            try await server.run("DROP DATABASE \(draft) WITH (FORCE)")
            guard try await server.databases().contains(name) else { throw error }
        }
        return name
    }

    private static func newName() -> String {
        "regard_test_" + UUID().uuidString.lowercased().replacing("-", with: "")
    }
}
