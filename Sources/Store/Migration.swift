/// One step of the schema, forward only, with the same id on both engines.
package struct Migration: Sendable {
    /// Date and name, as "2026-11-21-people"; the order of the list is the order of the steps.
    package let id: String
    package let steps: [Query]

    /// A step made of statements in this order; nothing in them is bound.
    package init(_ id: String, _ steps: [Query]) {
        self.id = id
        self.steps = steps
    }
}

extension Query {
    /// 64-bit whole numbers: SQLite's STRICT refuses BIGINT, PostgreSQL's INTEGER is too small.
    package static let integer = Query(sqlite: "INTEGER", postgres: "BIGINT")
    /// Floating-point numbers of 64 bits.
    package static let real = Query(sqlite: "REAL", postgres: "DOUBLE PRECISION")
    /// Bytes.
    package static let blob = Query(sqlite: "BLOB", postgres: "BYTEA")
    /// Text that machines compare byte by byte, as folded columns and codes.
    package static let machineText = Query(sqlite: "TEXT", postgres: "TEXT COLLATE \"C\"")
    /// Ends a CREATE TABLE: column types are held.
    package static let strict = Query(sqlite: "STRICT", postgres: "")
    /// Ends a CREATE TABLE whose rows live in the primary key.
    package static let strictByKey = Query(sqlite: "STRICT, WITHOUT ROWID", postgres: "")

    /// A step that only PostgreSQL needs; SQLite does nothing.
    package static func onlyPostgres(_ step: Query) -> Query { Query(sqlite: "SELECT 1", postgres: step) }
}

/// Brings a database to the present.
package enum Migrations {
    /// The steps of `all` that this database has not had yet, in order.
    package static func pending(of all: [Migration], in tx: Transaction) throws -> [Migration] {
        let done = Set(try applied(in: tx))
        if let unknown = done.subtracting(all.map(\.id)).min() {
            throw DatabaseFault(
                .newer,
                """
                this database was made by a newer Regard (it has the step \(unknown), which this program does not know): \
                install the newer program, or restore a backup made before it
                """
            )
        }
        return all.filter { !done.contains($0.id) }
    }

    /// The ids of the steps that this database has had; empty when it is new.
    package static func applied(in tx: Transaction) throws -> [String] {
        let exists = try tx.row(
            Query(
                sqlite: "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'migration'",
                postgres:
                    "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'migration'"
            )
        ) { $0.int(0) }
        guard exists == 1 else { return [] }
        return try tx.rows("SELECT id FROM migration ORDER BY id") { $0.text(0) }
    }

    /// Runs the pending steps of `all`, all in this transaction; their ids.
    @discardableResult
    package static func run(_ all: [Migration], in tx: Transaction) throws -> [String] {
        let pending = try pending(of: all, in: tx)
        guard !pending.isEmpty else { return [] }
        let table: Query = """
            CREATE TABLE IF NOT EXISTS migration (id TEXT NOT NULL PRIMARY KEY, at_ms \(.integer) NOT NULL) \(.strict)
            """
        try tx.script(table.rendered(for: tx.dialect).text)
        for migration in pending {
            for step in migration.steps {
                try tx.script(step.rendered(for: tx.dialect).text)
            }
            try tx.run("INSERT INTO migration (id, at_ms) VALUES (\(migration.id), \(tx.now))")
        }
        return pending.map(\.id)
    }
}
