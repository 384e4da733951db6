package import Store

extension Database {
    /// How the engine would run `query`, in its own words, for a test that an index serves it. PostgreSQL is told not to
    /// read whole tables, which it prefers as long as they are small, and with `inOrder` not to sort, if an index can.
    package func plan(of query: Query, inOrder: Bool = false) async throws -> String {
        try await read { tx in
            try tx.run(Query(sqlite: "PRAGMA query_only", postgres: "SET LOCAL enable_seqscan = off"))
            if inOrder { try tx.run(Query(sqlite: "PRAGMA query_only", postgres: "SET LOCAL enable_sort = off")) }
            let explain = Query(sqlite: "EXPLAIN QUERY PLAN \(query)", postgres: "EXPLAIN \(query)")
            let column = tx.dialect == .sqlite ? 3 : 0
            return try tx.rows(explain) { $0.text(column) }.joined(separator: "\n")
        }
    }
}
