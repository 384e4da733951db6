import GRDBSQLite
import Store

/// A prepared statement and, while it runs, its present row.
final class SQLiteStatement: Row {
    var isBusy = false
    var lastUse = 0

    private let pointer: OpaquePointer
    private let handle: SQLiteHandle

    init(_ text: String, _ handle: SQLiteHandle) throws {
        var prepared: OpaquePointer?
        var hasMore = false
        let code = text.withCString { start in
            var rest: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(
                handle.pointer, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, &rest)
            hasMore = rest.map { !String(cString: $0).allSatisfy { $0.isWhitespace || $0 == ";" } } ?? false
            return code
        }
        guard code == SQLITE_OK else {
            throw DatabaseFault.sqlite(code, handle.path, detail: String(cString: sqlite3_errmsg(handle.pointer)))
        }
        guard let prepared, !hasMore else {
            sqlite3_finalize(prepared)
            throw DatabaseFault(.other, "this is not one statement: \(text)")
        }
        pointer = prepared
        self.handle = handle
    }

    deinit {
        sqlite3_finalize(pointer)
    }

    func bind(_ values: [Value]) throws {
        for (index, value) in values.enumerated() {
            let code = bind(value, at: Int32(index + 1))
            guard code == SQLITE_OK else { throw fault(code) }
        }
    }

    /// The next row; false when there is none.
    func step() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        case let code: throw fault(code)
        }
    }

    /// Makes it ready to be used again and forgets its values.
    func reset() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    private func bind(_ value: Value, at index: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(pointer, index)
        case .integer(let number): sqlite3_bind_int64(pointer, index, number)
        case .real(let number): sqlite3_bind_double(pointer, index, number)
        case .text(let text):
            sqlite3_bind_text64(pointer, index, text, UInt64(text.utf8.count), copied, UInt8(SQLITE_UTF8))
        // A pointer to no bytes would be bound as NULL.
        case .blob(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(pointer, index, 0)
        case .blob(let bytes): sqlite3_bind_blob64(pointer, index, bytes, UInt64(bytes.count), copied)
        }
    }

    /// Only a constraint is told in SQLite's words: others may quote a bound value, as a full-text query.
    private func fault(_ code: Int32) -> DatabaseFault {
        guard code != SQLITE_READONLY || !handle.isReading else { return .writeInRead }
        guard code & 0xFF != SQLITE_CONSTRAINT else {
            return .sqlite(code, handle.path, detail: String(cString: sqlite3_errmsg(handle.pointer)))
        }
        return .sqlite(code, handle.path, detail: "in: \(String(cString: sqlite3_sql(pointer)))")
    }

    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL
    }

    func integer(_ column: Int) -> Int64 {
        sqlite3_column_type(pointer, Int32(column)) == SQLITE_INTEGER ? sqlite3_column_int64(pointer, Int32(column)) : 0
    }

    func real(_ column: Int) -> Double {
        switch sqlite3_column_type(pointer, Int32(column)) {
        case SQLITE_FLOAT, SQLITE_INTEGER: sqlite3_column_double(pointer, Int32(column))
        default: 0
        }
    }

    func text(_ column: Int) -> String {
        guard sqlite3_column_type(pointer, Int32(column)) == SQLITE_TEXT,
            let start = sqlite3_column_text(pointer, Int32(column))
        else { return "" }
        let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func blob(_ column: Int) -> [UInt8] {
        guard sqlite3_column_type(pointer, Int32(column)) == SQLITE_BLOB,
            let start = sqlite3_column_blob(pointer, Int32(column))
        else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, Int32(column)))))
    }
}

/// SQLITE_TRANSIENT, a macro that Swift does not import: SQLite copies what is bound.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
