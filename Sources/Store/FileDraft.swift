import Foundation
import Glibc

/// A file that gets its name only when it is complete. Until then it is called "….partial", which goes with this object; one that
/// an interrupted program left is written over.
package final class FileDraft: Sendable {
    package let target: String
    /// Open for writing. Its lock keeps others from the same draft.
    package let descriptor: Int32

    /// Where `target` is written until it is complete.
    package static func path(of target: String) -> String { target + ".partial" }

    package var path: String { Self.path(of: target) }

    /// Refuses a path where something lies, and one that somebody else is writing.
    package init(of target: String) throws {
        try Self.refuse(target)
        let path = Self.path(of: target)
        // Before the draft is ours, no object may end that would take it away.
        let descriptor = try Self.lock(target)
        (self.target, self.descriptor) = (target, descriptor)
        // A journal that was left there would be taken for this file's.
        for suffix in ["-journal", "-wal", "-shm"] { unlink(path + suffix) }
        guard ftruncate(descriptor, 0) == 0, fchmod(descriptor, 0o600) == 0 else { throw Self.fault(path) }
    }

    private static func lock(_ target: String) throws -> Int32 {
        let path = path(of: target)
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw fault(path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            Glibc.close(descriptor)
            throw DatabaseFault(.storage, "another program is writing \(target): wait for it, or give another name")
        }
        return descriptor
    }

    deinit {
        unlink(path)
        Glibc.close(descriptor)
    }

    /// Gives it its name. It is on the disk when this returns.
    package func keep() throws {
        try flush(path)
        guard link(path, target) == 0 else {
            try Self.refuse(target)
            throw Self.fault(target)
        }
        let folder = (target as NSString).deletingLastPathComponent
        try flush(folder.isEmpty ? "." : folder)
    }

    private func flush(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.fault(path) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Self.fault(path) }
    }

    private static func refuse(_ path: String) throws {
        guard access(path, F_OK) != 0 else {
            throw DatabaseFault(.storage, "\(path) is there already and is not overwritten: give the backup a new name")
        }
    }

    private static func fault(_ path: String) -> DatabaseFault {
        let reason = String(cString: strerror(errno))
        return DatabaseFault(
            .storage,
            "\(path) cannot be written (\(reason)): check that its folder is there, may be written, and has room")
    }
}
