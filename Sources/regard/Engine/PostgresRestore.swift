import Foundation
import Front
import Kernel
import Store
import StorePostgres

/// Puts a backup in the place of what a database on a server holds, with what was there kept as a backup in the data folder.
struct PostgresRestore {
    let file: String
    let url: String
    let folder: DataFolder

    private var tools: PostgresTools { PostgresTools(url: url) }
    private var server: PostgresServer { PostgresServer(url: url) }

    /// Refuses a file that `regard backup` did not make or that is newer than this program, and a database that a desk has open.
    /// Touches nothing.
    func check() async throws {
        try FileInput.check(file)
        guard try tools.result(of: "pg_restore", ["--list", file]).contains(" migration ") else {
            throw Problem("\(file) is no backup of Regard: name a file that `regard backup` made")
        }
        if let unknown = Set(try steps()).subtracting(Front.migrations.map(\.id)).min() {
            throw Problem(
                "\(file) was made by a newer Regard (it has the step \(unknown), which this program does not know): install the newer program, or choose an older backup"
            )
        }
        try await refuseUse()
    }

    /// Does it, all or nothing; where what was there before is now.
    func run() async throws -> String {
        let backups = DataFolder(path: "\(folder.path)/backups")
        try backups.make()
        let kept = "\(backups.path)/\(SystemClock().now.fileName)-before-restore.dump"
        try tools.backup(to: kept)
        try await refuseUse()
        try replace(emptying: try await emptying())
        return kept
    }

    private func refuseUse() async throws {
        guard try await !server.isInUse() else {
            throw Problem("a desk has this database open: stop it, and every `regard work`, then restore")
        }
    }

    /// The steps that the backup has had.
    private func steps() throws -> [String] {
        let script = try tools.result(of: "pg_restore", ["--data-only", "--table=migration", "--file=-", file])
        return script.split(separator: "\n").drop { !$0.hasPrefix("COPY ") }.dropFirst().prefix { $0 != "\\." }
            .map { String($0.prefix { $0 != "\t" }) }
    }

    /// The statements that take away what is ours. Tables are dropped together, since they point to each other, and some are not
    /// in the backup. Of a database that a newer Regard made nobody here knows which tables are ours: all go.
    private func emptying() async throws -> String {
        let there = try await server.tables()
        let known = Set(Schema.tables)
        let isNewer = try await server.steps().contains { id in !Front.migrations.contains { $0.id == id } }
        let ours = there.filter { isNewer || known.contains($0) }.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
        return ours.isEmpty ? "" : "DROP TABLE \(ours.joined(separator: ", "));\n"
    }

    /// One transaction that psql makes of what pg_restore writes. It ends with what was there, unless both come to their end.
    private func replace(emptying: String) throws {
        let script = Pipe()
        let psql = try PostgresTool(
            "psql", ["--no-psqlrc", "--quiet", "--output=/dev/null", "--set=ON_ERROR_STOP=1", "--dbname=\(tools.url)"],
            password: tools.password, input: script)
        let source = try PostgresTool(
            "pg_restore", ["--clean", "--if-exists", "--no-owner", "--file=-", file], password: nil)
        let place = tools.searchPath.map { "SET search_path TO \"\($0.replacing("\"", with: "\"\""))\";\n" } ?? ""
        let isComplete = Result {
            try script.say(place + "BEGIN;\n" + emptying)
            try source.read { try script.fileHandleForWriting.write(contentsOf: $0) }
            try source.finish()
            try script.say("COMMIT;\n")
        }
        try? script.fileHandleForWriting.close()
        source.stop()
        // Who stopped listening says why.
        try psql.finish()
        try isComplete.get()
    }
}

extension Pipe {
    fileprivate func say(_ text: String) throws {
        try fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }
}
