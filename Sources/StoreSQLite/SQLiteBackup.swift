import Foundation
import GRDBSQLite
import Store

extension SQLiteDatabase {
    /// Copies the database as it is at one moment into a new file, on the disk when this returns; writes go on meanwhile.
    /// Refuses a path where something lies.
    package func backup(to path: String) async throws {
        let source = file.path
        try await onOwnThread { try SQLiteBackup(from: source, to: path).run() }
    }
}

/// A copy made with SQLite's backup interface, which gets its name only when it is complete.
private struct SQLiteBackup {
    let source: String
    let target: String

    init(from source: String, to target: String) {
        self.source = source
        self.target = target
    }

    func run() throws {
        let draft = try FileDraft(of: target)
        try copy(to: draft.path)
        try draft.keep()
    }

    /// All pages in one step, so that it sees one moment.
    private func copy(to partial: String) throws {
        let from = try SQLiteHandle.looking(at: source)
        let to = try SQLiteHandle(path: partial)
        // A copy that comes to nothing is thrown away: it needs no journal that an interruption could leave behind.
        try to.script("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF")
        guard let backup = sqlite3_backup_init(to.pointer, "main", from.pointer, "main") else {
            throw DatabaseFault.sqlite(sqlite3_errcode(to.pointer), partial, detail: nil)
        }
        let stepped = sqlite3_backup_step(backup, -1)
        let finished = sqlite3_backup_finish(backup)
        guard stepped == SQLITE_DONE, finished == SQLITE_OK else {
            throw DatabaseFault.sqlite(stepped == SQLITE_DONE ? finished : stepped, partial, detail: nil)
        }
    }
}

extension SQLiteDatabase {
    /// Runs long work that blocks, beside the connections.
    func onOwnThread<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result(catching: body))
            }
        }
    }
}
