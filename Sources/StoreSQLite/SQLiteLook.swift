import Foundation
import GRDBSQLite
import Glibc
import Store

extension SQLiteHandle {
    /// Opens a database that is there to look into it: nothing is made beside it that would stay, also where one may only read.
    static func looking(at path: String) throws -> SQLiteHandle {
        let folder = (path as NSString).deletingLastPathComponent
        if access(path, W_OK) == 0, access(folder.isEmpty ? "." : folder, W_OK) == 0 {
            return try SQLiteHandle(path: path, flags: SQLITE_OPEN_READWRITE)
        }
        do {
            let handle = try SQLiteHandle(path: path, flags: SQLITE_OPEN_READONLY)
            try handle.script("SELECT count(*) FROM sqlite_schema")
            return handle
        } catch  where access(path + "-wal", F_OK) != 0 {
            // Nobody has it open, and SQLite wants to make files for those who might: it is told that nobody will.
            let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
            return try SQLiteHandle(
                path: path, flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, address: "file:\(name)?immutable=1")
        }
    }
}
