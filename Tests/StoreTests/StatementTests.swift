import RegardTesting
import Store
import Testing

@Suite("One text serves both engines")
struct StatementTests {
    @Test("An insert that meets its like updates it and answers the row", arguments: Engine.allCases)
    func upsert(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let numbers = try await database.write { tx in
                try [1, 2].map { number in
                    try tx.row(
                        """
                        INSERT INTO thing (id, word, number) VALUES (\(number), \("pie"), \(number))
                        ON CONFLICT (word) DO UPDATE SET number = thing.number + excluded.number
                        RETURNING number
                        """
                    ) { $0.int(0) }
                }
            }
            #expect(numbers == [1, 3])
        }
    }

    @Test("A page starts after the last row of the page before", arguments: Engine.allCases)
    func keyset(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                for id in 1...7 {
                    try tx.run("INSERT INTO thing (id, number) VALUES (\(id), \(id / 2))")
                }
            }
            let page = try await database.read { tx in
                try tx.rows(
                    """
                    SELECT id FROM thing WHERE (number, id) < (\(2), \(5))
                    ORDER BY number DESC, id DESC LIMIT \(3)
                    """
                ) { $0.int(0) }
            }
            #expect(page == [4, 3, 2])
        }
    }

    @Test("A list of any length matches its members and nothing else", arguments: Engine.allCases)
    func list(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                for word in ["a", "b", "c", "d"] { try tx.put(word) }
            }
            for wanted in [[], ["b"], ["a", "c", "z"], ["a", "b", "c", "d", "e"]] {
                let found = try await database.read { tx in
                    try tx.rows("SELECT word FROM thing WHERE word IN (\(list: wanted)) ORDER BY word") { $0.text(0) }
                }
                #expect(found == wanted.filter { "abcd".contains($0) })
            }
            let many = ["b"] + (0..<40_000).map { "x\($0)" }
            let found = try await database.read { tx in
                try tx.rows("SELECT word FROM thing WHERE word IN (\(list: many))") { $0.text(0) }
            }
            #expect(found == ["b"])
        }
    }

    @Test(
        "The rows of a table that are in a list join like a table, however many are asked for",
        arguments: Engine.allCases)
    func listed(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                for number in 1...20 { try tx.run("INSERT INTO thing (id, number) VALUES (\(number), \(number * 10))") }
            }
            for wanted in [[], [3], [2, 4, 40], Array(1...20)] {
                let rows = Query.rows(of: "thing", as: "t", where: "id", in: wanted)
                let found = try await database.read { tx in
                    try tx.rows("SELECT t.id, other.id FROM \(rows) LEFT JOIN thing other ON other.number = t.id") {
                        ($0.int(0), $0.intOrNil(1))
                    }
                }
                #expect(found.map(\.0).sorted() == wanted.filter { $0 <= 20 })
                #expect(found.filter { $0.0 % 10 == 0 }.allSatisfy { $0.1 == $0.0 / 10 })
            }
        }
    }

    @Test("A change tells how many rows it changed; what changes none tells zero", arguments: Engine.allCases)
    func changed(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let counts = try await database.write { tx in
                for word in ["a", "b", "c"] { try tx.put(word) }
                return [
                    try tx.changed(by: "UPDATE thing SET number = 1 WHERE word < \("c")"),
                    try tx.changed(by: "DELETE FROM thing WHERE word = \("z")"),
                    try tx.changed(by: "CREATE INDEX thing_by_amount ON thing (amount)"),
                    try tx.changed(by: "DELETE FROM thing"),
                ]
            }
            #expect(counts == [2, 0, 0, 3])
        }
    }

    @Test("A statement can run inside the reading of its own rows", arguments: Engine.allCases)
    func nested(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                for word in ["a", "b"] { try tx.put(word) }
            }
            let pairs = try await database.read { tx in
                try tx.rows("SELECT word FROM thing ORDER BY word") { row in
                    let inner = try tx.rows("SELECT word FROM thing ORDER BY word") { $0.text(0) }
                    return row.text(0) + inner.joined()
                }
            }
            #expect(pairs == ["aab", "bab"])
        }
    }

    @Test("Two statements in one text are refused", arguments: Engine.allCases)
    func two(engine: Engine) async throws {
        try await withShelf(engine) { database in
            await #expect(throws: DatabaseFault.self) {
                try await database.write { try $0.run("DELETE FROM thing; DELETE FROM shelf") }
            }
        }
    }

    @Test("Machine text sorts by its bytes", arguments: Engine.allCases)
    func sorting(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                for word in ["b", "é", "B", "a", "_"] { try tx.put(word) }
            }
            #expect(try await database.words() == ["B", "_", "a", "b", "é"])
        }
    }

    @Test("More texts than are kept prepared are served all the same", arguments: Engine.allCases)
    func manyTexts(engine: Engine) async throws {
        try await withShelf(engine) { database in
            for start in [0, 300, 600, 0] {
                let sum = try await database.read { tx in
                    try (start..<start + 300).reduce(0) { sum, number in
                        try sum + (tx.row(Query(stringLiteral: "SELECT \(number)")) { $0.int(0) } ?? 0)
                    }
                }
                #expect(sum == (start..<start + 300).reduce(0, +))
            }
        }
    }

    @Test("The plan tells which index serves a query", arguments: Engine.allCases)
    func plan(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let plan = try await database.plan(of: "SELECT id FROM thing WHERE number = \(5) ORDER BY id LIMIT \(10)")
            #expect(plan.contains("thing_by_number"))
        }
    }
}
