import Foundation
import GRDBSQLite
import Store

extension SQLiteDatabase {
    /// What is wrong with the file, one sentence each; empty when it is sound. Reads the whole file.
    package func check() async -> [String] {
        let file = file
        do {
            return try await onOwnThread { try Self.check(SQLiteConnection(file, .read)) }
        } catch {
            return ["\(error)"]
        }
    }

    private static func check(_ connection: SQLiteConnection) throws -> [String] {
        var found: [String] = []
        try connection.rows("PRAGMA integrity_check", []) { row in
            if row.text(0) != "ok" { found.append(row.text(0)) }
        }
        try connection.rows("PRAGMA foreign_key_check", []) { row in
            found.append(
                "a row of \(row.text(0)) (\(row.integer(1))) points to a row of \(row.text(2)) that is not there")
        }
        return found
    }

    /// How many bytes the database takes on the disk, with what is not yet moved from its log.
    package var size: Int {
        ["", "-wal"].reduce(0) { sum, suffix in
            let attributes = try? FileManager.default.attributesOfItem(atPath: file.path + suffix)
            return sum + ((attributes?[.size] as? NSNumber)?.intValue ?? 0)
        }
    }
}
