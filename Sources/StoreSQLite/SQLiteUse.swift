import Glibc

/// Whether somebody has a database open.
package enum SQLiteUse {
    /// Whether any program has the database at `path` open through this engine: each holds a number of the file "…-node".
    package static func isOpen(_ path: String) -> Bool {
        let descriptor = Glibc.open(path + "-node", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { Glibc.close(descriptor) }
        var range = flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
        return fcntl(descriptor, getLock, &range) == 0 && range.l_type != Int16(F_UNLCK)
    }

    /// F_OFD_GETLK of Linux, which Swift does not import.
    private static let getLock: Int32 = 36
}
