import GRDBSQLite
import Glibc
import Store

extension DatabaseFault {
    /// What a result code of SQLite means for whoever runs the program. `detail` must hold no bound value.
    static func sqlite(_ code: Int32, _ path: String, detail: String?) -> DatabaseFault {
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: DatabaseFault(.constraint, detail ?? name(code))
        case SQLITE_FULL:
            DatabaseFault(.full, "the disk with \(path) is full, and this was not saved: make room and try again")
        case SQLITE_IOERR:
            DatabaseFault(
                .storage,
                "\(path) cannot be read or written (\(name(code))): look for a full or failing disk, then try again")
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN:
            access(path, R_OK | W_OK) != 0 && errno == EACCES
                ? notPermitted(path) : cannotOpen(path, because: name(code))
        case SQLITE_CORRUPT, SQLITE_NOTADB:
            DatabaseFault(
                .storage,
                "\(path) is no database or is damaged (\(name(code))): bring a backup back with `regard restore`")
        case SQLITE_BUSY, SQLITE_LOCKED:
            DatabaseFault(
                .storage,
                "another program has been writing to \(path) for too long: wait until it is done, then try again")
        default: DatabaseFault(.other, "SQLite: \(name(code)); \(detail ?? path)")
        }
    }

    /// A file that cannot be opened, with what to check.
    static func cannotOpen(_ path: String, because reason: String) -> DatabaseFault {
        DatabaseFault(
            .storage, "\(path) cannot be opened (\(reason)): check that its folder is there and may be written")
    }

    /// A file of another account.
    static func notPermitted(_ path: String) -> DatabaseFault {
        DatabaseFault(
            .storage,
            "\(path) belongs to another account, and this one may not read and write it: give it to this account (chown)"
        )
    }

    private static func name(_ code: Int32) -> String { String(cString: sqlite3_errstr(code)) }
}
