import Glibc
import StoreSQLite
import Synchronization

/// Sees to it that one desk serves a database file: each does the jobs it finds in its own way, and one without a mail server
/// would take the letters of the other. The system lets go of the lock when the process ends, however it ends.
final class DeskLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Refuses when another desk serves the file; nil where the data is on a server, which many may share.
    init?(_ place: DatabasePlace) throws {
        guard case .sqlite(let path) = place else { return nil }
        let name = path + "-desk"
        let descriptor = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Problem(
                "the file \(name) cannot be made (\(String(cString: strerror(errno)))): check that the folder can be written"
            )
        }
        SQLiteOwner.give(descriptor, likeDatabase: path)
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Problem(
                "another desk serves \(path): end that one, or give this one a folder of its own with --data")
        }
        self.descriptor = Mutex(descriptor)
    }

    /// Lets another desk serve the file.
    func release() {
        descriptor.withLock { descriptor in
            if let open = descriptor { close(open) }
            descriptor = nil
        }
    }

    deinit {
        release()
    }
}
