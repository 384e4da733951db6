import Kernel
import RegardTesting
import Store
import Testing

@Suite("A database is brought to the present")
struct MigrationTests {
    private let next = Migration("2026-11-22-colour", ["ALTER TABLE thing ADD COLUMN colour TEXT"])

    @Test("Each step runs once, in order", arguments: Engine.allCases)
    func once(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let all = Shelf.migrations + [next]
            let first = try await database.write { try Migrations.run(all, in: $0) }
            let second = try await database.write { try Migrations.run(all, in: $0) }
            #expect(first == ["2026-11-22-colour"])
            #expect(second.isEmpty)
            #expect(try await database.read { try Migrations.applied(in: $0) } == all.map(\.id))
        }
    }

    @Test("A new database has had no steps", arguments: Engine.allCases)
    func new(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [], clock: SetClock(Shelf.noon)) { database in
            let applied = try await database.read { try Migrations.applied(in: $0) }
            let pending = try await database.read { try Migrations.pending(of: Shelf.migrations, in: $0).count }
            #expect(applied.isEmpty)
            #expect(pending == 1)
        }
    }

    @Test("A step that fails leaves the database as it was", arguments: Engine.allCases)
    func failing(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let broken = Migration(
                "2026-11-23-broken", ["CREATE TABLE half (id TEXT)", "CREATE TABEL other (id TEXT)"])
            await #expect(throws: DatabaseFault.self) {
                try await database.write { try Migrations.run(Shelf.migrations + [next, broken], in: $0) }
            }
            #expect(try await database.read { try Migrations.applied(in: $0) } == Shelf.migrations.map(\.id))
            try await database.write { try Migrations.run(Shelf.migrations + [next], in: $0) }
        }
    }

    @Test("A database that a newer program made is refused by name of the step", arguments: Engine.allCases)
    func newer(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { try Migrations.run(Shelf.migrations + [next], in: $0) }
            let fault = await #expect(throws: DatabaseFault.self) {
                try await database.write { try Migrations.run(Shelf.migrations, in: $0) }
            }
            #expect(fault?.kind == .newer)
            #expect(fault?.description.contains("2026-11-22-colour") == true)
        }
    }

    @Test("Programs that bring a database to the present at once all succeed", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        for _ in 0..<5 {
            try await withDatabase(engine, migrations: [], clock: SetClock(Shelf.noon)) { database in
                let all = Shelf.migrations + [next]
                try await withThrowingTaskGroup { group in
                    for _ in 0..<4 { group.addTask { try await database.write { try Migrations.run(all, in: $0) } } }
                    try await group.waitForAll()
                }
                #expect(try await database.read { try Migrations.applied(in: $0) } == all.map(\.id))
            }
        }
    }

    @Test("Statements prepared before a step still run after it", arguments: Engine.allCases)
    func prepared(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { try $0.put("pie") }
            let text: Query = "SELECT * FROM thing"
            #expect(try await database.read { try $0.rows(text) { $0.text(2) } } == ["pie"])
            try await database.write { try Migrations.run(Shelf.migrations + [next], in: $0) }
            for _ in 0..<8 {
                #expect(try await database.read { try $0.rows(text) { $0.text(2) } } == ["pie"])
            }
        }
    }
}
