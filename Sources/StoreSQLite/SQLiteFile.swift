import Foundation
import GRDBSQLite
import Glibc
import Store

/// Where a database lies, and what has to be let go of with it.
final class SQLiteFile: Sendable {
    let path: String
    /// Whether it goes when it is closed, so that nothing in it has to reach a disk.
    let isTemporary: Bool
    /// Whether it is only looked into.
    let isLookedAt: Bool
    private let slot: NodeSlot?

    init(path: String, isTemporary: Bool = false, isLookedAt: Bool = false, slot: NodeSlot?) {
        self.path = path
        self.isTemporary = isTemporary
        self.isLookedAt = isLookedAt
        self.slot = slot
    }

    /// The node of the ids that this process makes for it.
    var node: Int { slot?.node ?? 0 }

    /// Which of these nodes no process is any more.
    func ended(of nodes: Set<Int>) -> Set<Int> { slot?.free(of: nodes) ?? [] }

    /// A file that no other process knows, with this content; in memory where the system has such a folder.
    static func temporary(holding image: [UInt8]) throws -> SQLiteFile {
        let path = "\(folder)/regard-\(UUID().uuidString).db"
        guard FileManager.default.createFile(atPath: path, contents: Data(image)) else {
            throw DatabaseFault.cannotOpen(path, because: String(cString: strerror(errno)))
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
