import Foundation
import Front
import Kernel
import Store
import StoreSQLite

/// Puts a backup in the place of a database, with the one that was there kept aside.
struct Restore {
    let file: String
    let target: String

    private var draft: String { target + ".restoring" }

    /// Refuses a file that cannot be read, and a database that is in use. Touches nothing.
    func begin() throws {
        try FileInput.check(file)
        guard !SQLiteUse.isOpen(target) else {
            throw Problem("the desk has \(target) open: stop it, then restore")
        }
    }

    /// Refuses a file that is no sound database of ours. Looks at a copy of the file, which stays as it is, and is there for
    /// `run` afterwards.
    func check() async throws {
        try clean()
        let folder = (target as NSString).deletingLastPathComponent
        try DataFolder(path: folder.isEmpty ? "." : folder).make()
        do {
            try FileManager.default.copyItem(atPath: file, toPath: draft)
            try await look()
            guard SQLiteOwner.give(draft, likeDatabase: target) else {
                throw Problem("\(target) belongs to another account: restore as that one, or as root")
            }
        } catch {
            try clean()
            throw told(error)
        }
    }

    /// Moves the copy into place; where what was there before is now, nil when nothing was. No desk can begin to serve meanwhile;
    /// refuses when one began since `begin`.
    func run() async throws -> String? {
        do {
            let lock = try DeskLock(.sqlite(path: target))
            defer { lock?.release() }
            try begin()
            return try await move()
        } catch {
            try clean()
            throw error
        }
    }

    private func move() async throws -> String? {
        var kept: String?
        if FileManager.default.fileExists(atPath: target) {
            // Opening and closing takes what is still in the log into the file.
            await (try SQLiteDatabase.open(path: target, clock: SystemClock())).close()
            let aside = "\(target).replaced-\(SystemClock().now.fileName)"
            try FileManager.default.moveItem(atPath: target, toPath: aside)
            kept = aside
        }
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: target + suffix) }
        try FileManager.default.moveItem(atPath: draft, toPath: target)
        try clean()
        return kept
    }

    private func look() async throws {
        let database = try await SQLiteDatabase.open(path: draft, clock: SystemClock())
        let result: Result<[String], any Error>
        do {
            let steps = try await database.read { tx in
                _ = try Migrations.pending(of: Front.migrations, in: tx)
                return try Migrations.applied(in: tx)
            }
            result = .success(steps.isEmpty ? ["it has none of our tables"] : await database.check())
        } catch {
            result = .failure(error)
        }
        await database.close()
        if let fault = try result.get().first {
            // What has lines of its own, or tells of the copy, says no more to whoever looks for another backup.
            let what = fault.contains(draft) || fault.contains("\n") ? "it is damaged" : fault
            throw Problem("\(file) is no sound database of Regard (\(what)): choose another backup")
        }
    }

    /// What went wrong, of the file that was named and not of its copy.
    private func told(_ error: any Error) -> any Error {
        switch error {
        case is CocoaError: Problem("\(file) cannot be copied: make room on the disk and try again")
        case let fault as DatabaseFault where fault.kind == .storage:
            Problem("\(file) is no database of Regard or is damaged: choose another backup")
        default: error
        }
    }

    private func clean() throws {
        for suffix in ["", "-wal", "-shm", "-node"] where FileManager.default.fileExists(atPath: draft + suffix) {
            try FileManager.default.removeItem(atPath: draft + suffix)
        }
    }
}
