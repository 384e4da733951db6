import Foundation
import Glibc

/// Whom the files of a database belong to. Root, who may look after the desk, makes none that the desk's own account cannot open.
package enum SQLiteOwner {
    /// Gives an open file to whom the database at `path` belongs, or its folder while there is none. Only root can.
    package static func give(_ descriptor: Int32, likeDatabase path: String) {
        guard geteuid() == 0, let owner = owner(of: path) else { return }
        _ = fchown(descriptor, owner.st_uid, owner.st_gid)
    }

    /// Whether the file at `path` now belongs to whom the database at `target` does, and whoever may open that may open it.
    package static func give(_ path: String, likeDatabase target: String) -> Bool {
        guard let owner = owner(of: target) else { return false }
        var own = stat()
        guard stat(path, &own) == 0 else { return false }
        if own.st_uid != owner.st_uid || own.st_gid != owner.st_gid, chown(path, owner.st_uid, owner.st_gid) != 0 {
            return false
        }
        let isFile = owner.st_mode & S_IFMT == S_IFREG
        return chmod(path, isFile ? owner.st_mode & 0o777 : 0o600) == 0
    }

    private static func owner(of path: String) -> stat? {
        var found = stat()
        if stat(path, &found) == 0 { return found }
        let folder = (path as NSString).deletingLastPathComponent
        return stat(folder.isEmpty ? "." : folder, &found) == 0 ? found : nil
    }
}
