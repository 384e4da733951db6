import Foundation
import GRDBSQLite
import Glibc
import Store

/// Where a database lies, and what has to be let go of with it.
final class SQLiteFile: Sendable {
    let path: String
    /// Whether it goes when it is closed, so that nothing in it has to reach a disk.
    let isTemporary: Bool
    private let slot: NodeSlot?

    init(path: String, isTemporary: Bool, slot: NodeSlot?) {
        self.path = path
        self.isTemporary = isTemporary
        self.slot = slot
    }

    /// The node of the ids that this process makes for it.
    var node: Int { slot?.node ?? 0 }

    /// A file that no other process knows, in memory where the system has such a folder, filled from `template`.
    static func temporary(copying template: String?) throws -> SQLiteFile {
        let path = "\(folder)/regard-\(UUID().uuidString).db"
        if let template {
            do {
                try FileManager.default.copyItem(atPath: template, toPath: path)
            } catch {
                throw DatabaseFault(.storage, "the template \(template) cannot be copied to \(path): \(error)")
            }
        }
        return SQLiteFile(path: path, isTemporary: true, slot: nil)
    }

    private static var folder: String {
        access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()
    }

    /// Deletes a temporary file.
    func release() {
        slot?.release()
        guard isTemporary else { return }
        for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    }

    deinit {
        release()
    }
}
