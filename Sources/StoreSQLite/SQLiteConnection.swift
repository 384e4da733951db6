import GRDBSQLite
import Store

/// One connection, used by one thread: prepared statements are kept by their text.
final class SQLiteConnection: Connection {
    enum Purpose {
        case read
        case write
    }

    var dialect: Dialect { .sqlite }

    private var announced: [String] = []

    /// Whether there is a savepoint.
    var isMarked = false

    private let handle: SQLiteHandle
    private let statements: SQLiteStatementCache

    init(_ file: SQLiteFile, _ purpose: Purpose) throws {
        handle = try file.isLookedAt ? SQLiteHandle.looking(at: file.path) : SQLiteHandle(path: file.path)
        statements = SQLiteStatementCache(handle)
        for setting in SQLiteSettings.all(for: purpose, of: file) {
            try handle.script(setting)
        }
        handle.isReading = purpose == .read
    }

    func rows(_ text: String, _ values: [Value], each: (any Row) throws -> Void) throws {
        try statements.with(text) { statement in
            try statement.bind(values)
            while try statement.step() { try each(statement) }
        }
    }

    func run(_ text: String, _ values: [Value]) throws -> Int {
        let before = sqlite3_total_changes64(handle.pointer)
        try statements.with(text) { statement in
            try statement.bind(values)
            while try statement.step() {}
        }
        return sqlite3_total_changes64(handle.pointer) == before ? 0 : Int(sqlite3_changes64(handle.pointer))
    }

    func script(_ text: String) throws {
        try handle.script(text)
    }

    /// Takes effect when it is compiled, so it is no statement to keep.
    func wipes(_ isOn: Bool) throws {
        try handle.script(isOn ? "PRAGMA secure_delete = ON" : SQLiteSettings.wipesNothing)
    }

    func announce(_ message: String) throws {
        announced.append(message)
    }

    func takeAnnounced() -> [String] {
        defer { announced.removeAll() }
        return announced
    }

    var isInTransaction: Bool { sqlite3_get_autocommit(handle.pointer) == 0 }

    /// Runs a statement that controls transactions.
    func control(_ text: String) throws {
        _ = try run(text, [])
    }

    /// A number that changes when another connection has committed, and never by a commit of this one.
    func dataVersion() throws -> Int64 {
        var version: Int64 = 0
        try rows("PRAGMA data_version", []) { version = $0.integer(0) }
        return version
    }
}
