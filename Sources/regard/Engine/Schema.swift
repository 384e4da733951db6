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

    /// Runs the steps that the database has not had; their ids. A file that holds anything is copied first.
    @discardableResult
    func bringUp() async throws -> [String] {
        let (pending, isNew) = try await database.read { tx in
            (try Migrations.pending(of: Front.migrations, in: tx), try Migrations.applied(in: tx).isEmpty)
        }
        guard let first = pending.first else { return [] }
        if case .sqlite = place, !isNew { try await keepCopy(before: first.id) }
        do {
            return try await database.write { try Migrations.run(Front.migrations, in: $0) }
        } catch let fault as DatabaseFault where fault.kind == .constraint || fault.kind == .other {
            // Another node did it at the same moment: look again, and let what stays wrong be told.
            return try await database.write { try Migrations.run(Front.migrations, in: $0) }
        }
    }

    private func keepCopy(before step: String) async throws {
        let backups = DataFolder(path: "\(folder.path)/backups")
        try backups.make()
        try await database.backup(to: "\(backups.path)/\(SystemClock().now.fileName)-before-\(step).db")
        let copies = try FileManager.default.contentsOfDirectory(atPath: backups.path)
            .filter { $0.contains("-before-") && $0.hasSuffix(".db") }.sorted()
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
