import Foundation
import GRDBSQLite
import Glibc
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
    private var partial: String { target + ".partial" }

    init(from source: String, to target: String) {
        self.source = source
        self.target = target
    }

    func run() throws {
        try refuse(target)
        try refuse(partial)
        defer { unlink(partial) }
        try copy()
        try flush(partial)
        guard link(partial, target) == 0 else {
            try refuse(target)
            throw fault(target)
        }
        try flush(folder)
    }

    private func refuse(_ path: String) throws {
        guard access(path, F_OK) != 0 else {
            throw DatabaseFault(.storage, "\(path) is there already and is not overwritten: give the backup a new name")
        }
    }

    /// All pages in one step, so that it sees one moment.
    private func copy() throws {
        let from = try SQLiteHandle(path: source, flags: SQLITE_OPEN_READWRITE)
        let to = try SQLiteHandle(path: partial)
        try to.script("PRAGMA synchronous = OFF")
        guard let backup = sqlite3_backup_init(to.pointer, "main", from.pointer, "main") else {
            throw DatabaseFault.sqlite(sqlite3_errcode(to.pointer), partial, detail: nil)
        }
        let stepped = sqlite3_backup_step(backup, -1)
        let finished = sqlite3_backup_finish(backup)
        guard stepped == SQLITE_DONE, finished == SQLITE_OK else {
            throw DatabaseFault.sqlite(stepped == SQLITE_DONE ? finished : stepped, partial, detail: nil)
        }
    }

    private func flush(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(path) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw fault(path) }
    }

    private var folder: String {
        let folder = (target as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    private func fault(_ path: String) -> DatabaseFault {
        .cannotOpen(path, because: String(cString: strerror(errno)))
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
