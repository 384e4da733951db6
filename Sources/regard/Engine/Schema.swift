import Foundation
import Front
import Kernel
import Store

/// Brings a database to the present, with a copy made before anything in it changes.
struct Schema {
    let database: any Database
    let place: DatabasePlace
    let folder: DataFolder

    /// How many copies made before a change are kept.
    static let kept = 5

    /// The tables that any step makes, and the one that remembers the steps.
    static let tables: [String] =
        ["migration"]
        + Front.migrations.flatMap(\.steps).compactMap { step in
            step.rendered(for: .postgres).text.firstMatch(of: /^\s*CREATE TABLE (?:IF NOT EXISTS )?(\w+)/)
                .map { String($0.output.1) }
        }

    /// The steps that were run, and whether the database held nothing before.
    struct Brought {
        var steps: [String] = []
        var isNew = false
    }

    /// Runs the steps that the database has not had. A database that holds anything is copied first, unless somebody else sees to
    /// that.
    @discardableResult
    func bringUp(copying: Bool = true) async throws -> Brought {
        let (pending, isNew, stranger) = try await database.read { tx in
            let isNew = try Migrations.applied(in: tx).isEmpty
            return (
                try Migrations.pending(of: Front.migrations, in: tx), isNew, isNew ? try Self.stranger(in: tx) : nil
            )
        }
        if let stranger {
            throw Problem(
                "another program has a table “\(stranger)” in \(place.shown): give Regard a database of its own, and name it with --database"
            )
        }
        guard let first = pending.first else { return Brought() }
        if copying, !isNew { try await keepCopy(before: first.id) }
        return Brought(steps: try await run(), isNew: isNew)
    }

    private func run() async throws -> [String] {
        do {
            return try await database.write { try Migrations.run(Front.migrations, in: $0) }
        } catch let fault as DatabaseFault where fault.kind == .constraint || fault.kind == .other {
            // Another node did it at the same moment: look again, and let what stays wrong be told.
            return try await database.write { try Migrations.run(Front.migrations, in: $0) }
        }
    }

    /// A table that is called as one of ours in a database that we never began; nil when there is none.
    private static func stranger(in tx: Transaction) throws -> String? {
        let there = try tx.rows(
            Query(
                sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
                postgres:
                    "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename")
        ) { $0.text(0) }
        return there.first(where: Set(tables).contains)
    }

    private func keepCopy(before step: String) async throws {
        let backups = DataFolder(path: "\(folder.path)/backups")
        do {
            try backups.make()
            let file = "\(backups.path)/\(SystemClock().now.fileName)-before-\(step)"
            switch place {
            case .sqlite: try await database.backup(to: file + ".db")
            case .postgres(let url): try PostgresTools(url: url).backup(to: file + ".dump")
            }
        } catch {
            throw Problem(
                "\(Program.sentence(of: error)) – an upgrade copies the database first, and nothing was changed: mend that, or make a copy in another way and run `regard migrate --without-copy` once"
            )
        }
        let copies = try FileManager.default.contentsOfDirectory(atPath: backups.path)
            .filter { $0.contains(/-before-\d{4}-.*\.(db|dump)$/) }.sorted()
        for old in copies.dropLast(Self.kept) {
            try FileManager.default.removeItem(atPath: "\(backups.path)/\(old)")
        }
    }
}

extension Instant {
    /// The moment as it stands in the name of a file, to the millisecond, so that names sort by time.
    var fileName: String {
        let rest = String(1000 + milliseconds % 1000).dropFirst()
        return iso8601.replacing(":", with: "").replacing("Z", with: "") + ".\(rest)Z"
    }
}
