import GRDBSQLite
import Glibc
import Store

/// An open `sqlite3`, closed when it goes.
final class SQLiteHandle {
    let pointer: OpaquePointer
    let path: String
    /// Whether it was told that it only reads.
    var isReading = false

    /// Opens the file, and makes it when it is not there. `address` is how SQLite gets to it where that is not by its path.
    init(
        path: String, flags: Int32 = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, address: String? = nil
    ) throws {
        var opened: OpaquePointer?
        // One thread at a time uses a connection, so SQLite's own locking of it would only cost.
        let code = sqlite3_open_v2(
            address ?? path, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw DatabaseFault.sqlite(code, path, detail: nil)
        }
        pointer = opened
        self.path = path
        _disableDoubleQuotedStringLiterals(opened)
        sqlite3_busy_handler(opened, waitForOthers, nil)
    }

    deinit {
        sqlite3_close_v2(pointer)
    }

    /// Runs statements without values.
    func script(_ text: String) throws {
        let code = sqlite3_exec(pointer, text, nil, nil, nil)
        guard code == SQLITE_OK else {
            throw DatabaseFault.sqlite(code, path, detail: String(cString: sqlite3_errmsg(pointer)))
        }
    }
}

/// Another process writes: asks again after one to four milliseconds, for about half a minute.
private func waitForOthers(_: UnsafeMutableRawPointer?, tries: Int32) -> Int32 {
    guard tries < 12_000 else { return 0 }
    usleep(.random(in: 1000...4000))
    return 1
}
