import Kernel
import RegardTesting
import Store

/// The schema of these tests: things on shelves.
enum Shelf {
    static let migrations = [
        Migration(
            "2026-11-21-shelf",
            [
                """
                CREATE TABLE shelf (
                    id \(Query.integer) NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL DEFAULT ''
                ) \(Query.strict)
                """,
                """
                CREATE TABLE thing (
                    id \(Query.integer) NOT NULL PRIMARY KEY,
                    shelf_id \(Query.integer) REFERENCES shelf (id),
                    word \(Query.machineText) UNIQUE,
                    number \(Query.integer) CHECK (number <> 13),
                    amount \(Query.real),
                    bytes \(Query.blob)
                ) \(Query.strict)
                """,
                """
                CREATE TABLE label (
                    id \(Query.integer) NOT NULL PRIMARY KEY,
                    shelf_id \(Query.integer) REFERENCES shelf (id) DEFERRABLE INITIALLY DEFERRED
                ) \(Query.strict)
                """,
                "CREATE INDEX thing_by_number ON thing (number, id)",
            ])
    ]

    /// 2026-11-21T12:00:00Z.
    static let noon = Instant(milliseconds: 1_795_262_400_000)
}

/// A row of `thing`, for its id.
enum Thing {}

/// A migrated database of its own for `body`.
func withShelf(_ engine: Engine, _ body: (any Database) async throws -> Void) async throws {
    try await withDatabase(engine, migrations: Shelf.migrations, clock: SetClock(Shelf.noon), body)
}

extension Transaction {
    /// Puts a thing with this word down.
    func put(_ word: String, number: Int? = nil) throws {
        try run("INSERT INTO thing (id, word, number) VALUES (\(nextID(of: Thing.self)), \(word), \(number))")
    }

    /// All words, sorted.
    func words() throws -> [String] {
        try rows("SELECT word FROM thing ORDER BY word") { $0.text(0) }
    }

    /// How many things there are.
    func count() throws -> Int {
        try row("SELECT count(*) FROM thing") { $0.int(0) } ?? 0
    }
}

extension Database {
    /// All words, sorted.
    func words() async throws -> [String] {
        try await read { try $0.words() }
    }
}

/// What a test throws on purpose.
struct Mishap: Error {}
