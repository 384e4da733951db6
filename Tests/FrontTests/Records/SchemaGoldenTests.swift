import Kernel
import RegardTesting
import Store
import Testing

@testable import Front

@Suite("The tables as they were recorded")
struct SchemaGoldenTests {
    @Test(
        "Each engine has the tables, indexes and constraints that it had", .enabled(if: Golden.isKept("Schema")),
        arguments: Engine.allCases)
    func schema(engine: Engine) async throws {
        try await withDatabase(engine, migrations: Front.migrations, clock: SetClock(morning)) { database in
            let lines = try await database.read { tx in
                switch engine {
                case .sqlite: try tx.rows(Self.sqlite) { $0.text(0) }
                case .postgres: try Self.postgres.flatMap { try tx.rows($0) { $0.text(0) } }
                }
            }
            try Golden.check(lines.joined(separator: "\n") + "\n", at: "Schema/\(engine).txt")
        }
    }

    private static let sqlite: Query = """
        SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name
        """

    private static let postgres: [Query] = [
        """
        SELECT table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END
          || coalesce(' DEFAULT ' || column_default, '') || coalesce(' COLLATE ' || collation_name, '')
        FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position
        """,
        """
        SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1
        """,
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY tablename, indexname",
    ]
}
