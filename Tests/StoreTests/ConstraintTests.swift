import Kernel
import RegardTesting
import Store
import Testing

@Suite("The schema is held")
struct ConstraintTests {
    @Test("A second thing with the same word is refused, without telling the word", arguments: Engine.allCases)
    func unique(engine: Engine) async throws {
        try await expectConstraint(engine, silentAbout: "miggins") { tx in
            try tx.put("miggins")
            try tx.put("miggins")
        }
    }

    @Test("A thing on a shelf that is not there is refused", arguments: Engine.allCases)
    func foreignKey(engine: Engine) async throws {
        try await expectConstraint(engine, silentAbout: "987654") { tx in
            try tx.run("INSERT INTO thing (id, shelf_id) VALUES (1, \(987_654))")
        }
    }

    @Test("A shelf with things on it cannot go", arguments: Engine.allCases)
    func parent(engine: Engine) async throws {
        try await expectConstraint(engine, silentAbout: "987654") { tx in
            try tx.run("INSERT INTO shelf (id) VALUES (\(987_654))")
            try tx.run("INSERT INTO thing (id, shelf_id) VALUES (1, \(987_654))")
            try tx.run("DELETE FROM shelf")
        }
    }

    @Test("What a check forbids is refused", arguments: Engine.allCases)
    func check(engine: Engine) async throws {
        try await expectConstraint(engine, silentAbout: "miggins") { try $0.put("miggins", number: 13) }
    }

    @Test("Nothing where something must be is refused", arguments: Engine.allCases)
    func notNull(engine: Engine) async throws {
        try await expectConstraint(engine, silentAbout: "987654") { tx in
            try tx.run("INSERT INTO shelf (id, name) VALUES (\(987_654), \(String?.none))")
        }
    }

    @Test("Text in a column of numbers is refused, without telling the text", arguments: Engine.allCases)
    func strict(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let fault = await #expect(throws: DatabaseFault.self) {
                try await database.write { try $0.run("INSERT INTO thing (id, number) VALUES (1, \("miggins"))") }
            }
            #expect(fault?.description.contains("miggins") == false)
            let count = try await database.read { try $0.count() }
            #expect(count == 0)
        }
    }

    @Test("A fault in a statement tells the statement and none of its values", arguments: Engine.allCases)
    func values(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let fault = await #expect(throws: DatabaseFault.self) {
                try await database.read { tx in
                    try tx.rows(
                        Query(
                            sqlite: "SELECT json_extract(\("miggins"), '$.a') FROM thing_by_nobody",
                            postgres: "SELECT CAST(\("miggins") AS text)::bigint"
                        )
                    ) { $0.text(0) }
                }
            }
            #expect(fault?.kind == .other)
            #expect(fault?.description.contains("SELECT") == true || fault?.description.contains("nobody") == true)
            #expect(fault?.description.contains("miggins") == false)
        }
    }

    private func expectConstraint(
        _ engine: Engine, silentAbout word: String, _ body: @escaping @Sendable (Transaction) throws -> Void
    ) async throws {
        try await withShelf(engine) { database in
            let fault = await #expect(throws: DatabaseFault.self) { try await database.write(body) }
            #expect(fault?.kind == .constraint)
            #expect(fault?.description.contains(word) == false)
            let count = try await database.read { try $0.count() }
            #expect(count == 0)
        }
    }
}
