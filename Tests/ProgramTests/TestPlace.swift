import Foundation
import Kernel
import RegardTesting
import Store
import StorePostgres
import StoreSQLite

/// Where one test's program keeps its data.
struct TestPlace: Sendable {
    let folder: Folder
    /// Nil for a file in the folder.
    let url: String?

    /// What every command is given.
    var options: [String] {
        ["--data", folder.path] + (url.map { ["--database", $0] } ?? [])
    }

    /// What there is at the end, apart from ids: the same however often an import was stopped.
    struct Contents: Equatable, Sendable {
        /// State and reason of each piece, sorted.
        let states: [String]
        let people: [String]
        /// Subject, state and number of touchpoints of each conversation, sorted.
        let conversations: [String]
        let touchpoints: Int
    }

    /// Everything that was kept, by its SHA-256.
    func kept() async throws -> [[UInt8]: [UInt8]] {
        try await read { tx in
            let rows = try tx.rows(
                "SELECT i.hash, b.bytes FROM intake i JOIN blob b ON b.id = i.blob_id ORDER BY i.id"
            ) { ($0.blob(0), $0.blob(1)) }
            return Dictionary(rows) { first, _ in first }
        }
    }

    func contents() async throws -> Contents {
        try await read { tx in
            Contents(
                states: try tx.rows("SELECT state, coalesce(reason, '') FROM intake ORDER BY 1, 2") {
                    "\($0.text(0)) \($0.text(1))".trimmingCharacters(in: .whitespaces)
                },
                people: try tx.rows("SELECT match_key FROM identity ORDER BY match_key") { $0.text(0) },
                conversations: try tx.rows(
                    "SELECT subject, state, touchpoints FROM conversation ORDER BY subject, state, touchpoints"
                ) { "\($0.text(0)) \($0.text(1)) \($0.int(2))" }.sorted(),
                touchpoints: try tx.row("SELECT count(*) FROM touchpoint") { $0.int(0) } ?? 0)
        }
    }

    /// Lets an import run in short steps, and looks after each, so that it cannot end between being looked at and
    /// being told. It stands still when at least so many pieces are kept.
    func step(_ running: Running, untilKept count: Int) async throws {
        // Opened first: an opening waits for a lock that a program which stands still may hold.
        let database = try await open()
        var kept = 0
        while kept < count, running.runs {
            running.step(milliseconds: 20)
            kept = try await database.read { try $0.row("SELECT count(*) FROM intake") { $0.int(0) } ?? 0 }
        }
        await database.close()
    }

    private func open() async throws -> any Database {
        if let url {
            return try await PostgresDatabase.open(url: url, clock: SystemClock(), poolSize: 1)
        }
        return try await SQLiteDatabase.open(path: "\(folder.path)/regard.db", clock: SystemClock())
    }

    /// Does something to the database while no program has it open.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        let database = try await open()
        let result: Result<T, any Error>
        do { result = .success(try await database.write(body)) } catch { result = .failure(error) }
        await database.close()
        return try result.get()
    }

    private func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        let database = try await open()
        do {
            let value = try await database.read(body)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }
}

/// Gives `body` a place of its own on an engine, gone afterwards.
func withPlace<T>(_ engine: Engine, _ body: (TestPlace) async throws -> T) async throws -> T {
    let folder = try Folder()
    guard engine == .postgres else { return try await body(TestPlace(folder: folder, url: nil)) }
    let server = PostgresServer(
        url: ProcessInfo.processInfo.environment["REGARD_TEST_POSTGRES"] ?? "postgres://nobody@127.0.0.1:1/none")
    let name = "regard_program_" + UUID().uuidString.lowercased().replacing("-", with: "")
    try await server.run("CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8'")
    do {
        let value = try await body(TestPlace(folder: folder, url: server.url(of: name)))
        try await server.run("DROP DATABASE \(name) WITH (FORCE)")
        return value
    } catch {
        try? await server.run("DROP DATABASE \(name) WITH (FORCE)")
        throw error
    }
}
