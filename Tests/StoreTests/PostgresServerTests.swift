import Foundation
import Kernel
import RegardTesting
import Store
import StorePostgres
import Synchronization
import Testing

/// The server of the tests, or nothing where there is none.
private let servers = Engine.allCases.contains(.postgres) ? [Engine.postgres] : []

@Suite("A database on a server")
struct PostgresServerTests {
    @Test("A connection that broke is opened again, and what it was doing runs again", arguments: servers)
    func reconnects(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let runs = Counter()
            try await database.write { tx in
                try tx.put("kept")
                guard runs.next() == 1 else { return }
                try tx.run("SELECT pg_terminate_backend(pg_backend_pid())")
            }
            #expect(runs.value == 2)
            #expect(try await database.words() == ["kept"])
        }
    }

    @Test("When the connection breaks, the writes that shared a commit are all done once", arguments: servers)
    func reconnectsGroup(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let runs = Counter()
            try await withThrowingTaskGroup { group in
                for number in 100..<164 {
                    group.addTask {
                        try await database.write { tx in
                            try tx.put("\(number)")
                            guard number == 132, runs.next() == 1 else { return }
                            try tx.run("SELECT pg_terminate_backend(pg_backend_pid())")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await database.words() == (100..<164).map(String.init))
        }
    }

    @Test(
        "What was to be saved when the connection breaks in the middle of a commit has an unknown fate; the next is saved",
        arguments: servers)
    func lostInCommit(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                try tx.run(
                    """
                    CREATE FUNCTION hang_up() RETURNS trigger LANGUAGE plpgsql AS
                      'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
                    """)
                try tx.run(
                    """
                    CREATE CONSTRAINT TRIGGER hang_up AFTER INSERT ON thing DEFERRABLE INITIALLY DEFERRED
                      FOR EACH ROW WHEN (NEW.word = 'doomed') EXECUTE FUNCTION hang_up()
                    """)
            }
            let fault = await #expect(throws: DatabaseFault.self) {
                try await database.write { try $0.put("doomed") }
            }
            #expect(fault?.kind == .unknownFate && fault?.description.contains("look whether it was saved") == true)
            try await database.write { try $0.put("saved") }
            #expect(try await database.words() == ["saved"])
        }
    }

    @Test("A node that writes waits for the node that writes already, and sees what it saved", arguments: servers)
    func turns(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await withSecond(beside: database) { second in
                try await withThrowingTaskGroup { group in
                    for number in 0..<32 {
                        let node = number % 2 == 0 ? database : second
                        group.addTask {
                            try await node.write { tx in try tx.put("\(try tx.count() + 100)") }
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(try await second.words() == (100..<132).map(String.init))
            }
        }
    }

    @Test("A listener that lost its connection says so and hears again", arguments: servers)
    func listens(engine: Engine) async throws {
        try await withShelf(engine) { database in
            var messages = database.announcements().makeAsyncIterator()
            let before = try await node(of: database)
            let ended = try await database.read { tx in
                try tx.rows(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE \("%advisory%")
                    """
                ) { $0.int(0) }
            }
            #expect(ended == [1])
            #expect(await messages.next() == "resync")
            try await database.write { try $0.announce("again") }
            #expect(await messages.next() == "again")
            let after = try await node(of: database)
            #expect(before == after)
        }
    }

    @Test("Two nodes on one database have numbers of their own and hear each other", arguments: servers)
    func nodes(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await withSecond(beside: database) { second in
                let sent = (0..<300).map { "\($0) " + String(repeating: "x", count: 150) }
                var messages = second.announcements().makeAsyncIterator()
                try await database.write { tx in
                    for message in sent { try tx.announce(message) }
                }
                for message in sent { #expect(await messages.next() == message) }
                let nodes = try await (node(of: database), node(of: second))
                #expect(nodes.0 != nodes.1)
            }
        }
    }

    @Test("Without prepared statements everything works, as behind a pooler", arguments: servers)
    func unprepared(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await withSecond(beside: database, "?prepare=no") { second in
                try await second.write { try $0.put("a", number: 5) }
                let found = try await second.read { tx in
                    try tx.rows("SELECT word FROM thing WHERE number = \(5) AND word <> \("b")") { $0.text(0) }
                }
                let prepared = try await second.read { tx in
                    try tx.row("SELECT count(*) FROM pg_prepared_statements") { $0.int(0) }
                }
                #expect(found == ["a"])
                #expect(prepared == 0)
            }
        }
    }

    @Test("A search path puts the tables into another schema", arguments: servers)
    func searchPath(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { try $0.run("CREATE SCHEMA annex") }
            try await withSecond(beside: database, "?search_path=annex") { second in
                try await second.write { try Migrations.run(Shelf.migrations, in: $0) }
                try await second.write { try $0.put("annexed") }
                #expect(try await second.words() == ["annexed"])
                #expect(try await database.words().isEmpty)
            }
        }
    }

    @Test("Several hosts in one address are tried in turn", arguments: servers)
    func hosts(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let url = try await address(of: database)
            let hosts = url.replacing("@", with: "@127.0.0.1:1,")
            let second = try await PostgresDatabase.open(url: hosts, clock: SetClock(Shelf.noon))
            let words = try await second.words()
            await second.close()
            #expect(words.isEmpty)
        }
    }

    @Test(
        "A server that is down is told by host and port, with what to check and without the password",
        arguments: servers)
    func down(engine: Engine) async throws {
        let fault = await #expect(throws: DatabaseFault.self) {
            _ = try await PostgresDatabase.open(url: "postgres://regard:sesame@127.0.0.1:1/desk", clock: SystemClock())
        }
        #expect(fault?.kind == .unreachable)
        #expect(fault?.description.contains("127.0.0.1, port 1 cannot be reached") == true)
        #expect(fault?.description.contains("check that it runs") == true)
        #expect(fault?.description.contains("sesame") == false)
    }

    @Test("An address that cannot be read is explained without the password", arguments: servers)
    func address(engine: Engine) async throws {
        for url in ["postgres://regard:ses@me@host/desk", "postgres://regard:ses:me@host:port/desk", "postgres://%zz"] {
            let fault = await #expect(throws: DatabaseFault.self) {
                _ = try await PostgresDatabase.open(url: url, clock: SystemClock())
            }
            #expect(fault?.kind == .unreachable)
            #expect(fault?.description.contains("postgres://NAME:PASSWORD@HOST:PORT/DATABASE") == true)
            #expect(fault?.description.contains("me@") == false)
        }
    }

    @Test("A backup is left to the server's own tools", arguments: servers)
    func backup(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let fault = await #expect(throws: DatabaseFault.self) { try await database.backup(to: "/nowhere") }
            #expect(fault?.description.contains("pg_dump") == true)
        }
    }

    /// The node in the middle of an id.
    private func node(of database: any Database) async throws -> Int64 {
        try await database.read { $0.nextID(of: Thing.self).value >> 11 & 1023 }
    }

    private func address(of database: any Database) async throws -> String {
        let name = try await database.read { try $0.row("SELECT current_database()::text") { $0.text(0) } }
        let server = try #require(ProcessInfo.processInfo.environment["REGARD_TEST_POSTGRES"])
        return PostgresServer(url: server).url(of: try #require(name))
    }

    private func withSecond(
        beside database: any Database, _ settings: String = "", _ body: (any Database) async throws -> Void
    ) async throws {
        let url = try await address(of: database) + settings
        let second = try await PostgresDatabase.open(url: url, clock: SetClock(Shelf.noon), poolSize: 2)
        do {
            try await body(second)
            await second.close()
        } catch {
            await second.close()
            throw error
        }
    }
}

/// Counts from several threads.
private final class Counter: Sendable {
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .relaxed) }

    func next() -> Int {
        count.add(1, ordering: .relaxed).newValue
    }
}
