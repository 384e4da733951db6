import Kernel
import RegardTesting
import Store
import Testing

@Suite("What is bound is what is read")
struct ValueTests {
    @Test("Whole numbers come back as they were", arguments: Engine.allCases)
    func integers(engine: Engine) async throws {
        try await expectSame([0, 1, -1, 1_795_262_400_000, Int64.max, .min], "number", engine) { $0.integer(0) }
    }

    @Test("Floating-point numbers come back to the last bit", arguments: Engine.allCases)
    func reals(engine: Engine) async throws {
        let values = [0, 0.1, -2.5, 1e300, .leastNonzeroMagnitude, Double.infinity]
        try await expectSame(values, "amount", engine) { $0.real(0) }
    }

    @Test("Text comes back in every script, also when it is empty", arguments: Engine.allCases)
    func texts(engine: Engine) async throws {
        let values = ["", "Mrs Miggins", "Zoë ﬁ 東京 👩‍👩‍👧 \u{301}", "it's \"quoted\" \\ $1 ?", "line\nline"]
        try await expectSame(values, "word", engine) { $0.text(0) }
    }

    @Test("Bytes come back as they were, no bytes and five megabytes too", arguments: Engine.allCases)
    func blobs(engine: Engine) async throws {
        let large = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try await expectSame([[], [0], Array(0...255), large], "bytes", engine) { $0.blob(0) }
    }

    @Test("A zero character is left out of text", arguments: Engine.allCases)
    func zeroCharacter(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { try $0.put("a\0b") }
            #expect(try await database.words() == ["ab"])
        }
    }

    @Test("NULL is told apart from zero and from nothing", arguments: Engine.allCases)
    func null(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                let none: Int? = nil
                try tx.run(
                    """
                    INSERT INTO thing (id, word, number, amount, bytes)
                    VALUES (1, \(String?.none), \(none), \(Double?.none), \([UInt8]?.none))
                    """)
            }
            let row = try await database.read { tx in
                try tx.row("SELECT word, number, amount, bytes FROM thing") { row in
                    ((0..<4).map(row.isNull), row.textOrNil(0), row.integer(1), row.realOrNil(2), row.blob(3))
                }
            }
            let read = try #require(row)
            #expect(read.0 == [true, true, true, true])
            #expect(read.1 == nil && read.2 == 0 && read.3 == nil && read.4.isEmpty)
        }
    }

    @Test("A statement first run with NULL takes values of any type afterwards", arguments: Engine.allCases)
    func nullFirst(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                for (number, amount) in [(nil, nil), (5, nil), (nil, 2.5), (6, 3.5)] as [(Int?, Double?)] {
                    try tx.run(
                        "INSERT INTO thing (id, number, amount) VALUES (\(tx.nextID(of: Thing.self)), \(number), \(amount))"
                    )
                }
                let read = try tx.rows("SELECT coalesce(number, 0), coalesce(amount, 0.0) FROM thing ORDER BY id") {
                    [$0.real(0), $0.real(1)]
                }
                #expect(read == [[0, 0], [5, 0], [0, 2.5], [6, 3.5]])
            }
        }
    }

    @Test("Counts, sums, averages and comparisons are numbers", arguments: Engine.allCases)
    func computed(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                for (index, number) in [-7, 10_000, 123_456_789].enumerated() { try tx.put("\(index)", number: number) }
            }
            let read = try await database.read { tx in
                try tx.row("SELECT count(*), sum(number), avg(number), max(number) > 5, 0.5 FROM thing") {
                    ($0.int(0), $0.int(1), $0.real(2), $0.int(3), $0.real(4))
                }
            }
            let row = try #require(read)
            #expect(row.0 == 3 && row.1 == 123_466_782 && row.3 == 1 && row.4 == 0.5)
            #expect(abs(row.2 - 41_155_594) < 1e-6)
        }
    }

    @Test("A column read as another type than it has is that type's zero", arguments: Engine.allCases)
    func otherType(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { try $0.put("12", number: 5) }
            let read = try await database.read { tx in
                try tx.row("SELECT word, number FROM thing") { ($0.integer(0), $0.text(1), $0.blob(0)) }
            }
            let row = try #require(read)
            #expect(row.0 == 0 && row.1.isEmpty && row.2.isEmpty)
        }
    }

    private func expectSame<Content: QueryValue & Equatable & Sendable>(
        _ values: [Content], _ column: StaticColumn, _ engine: Engine, _ read: @escaping @Sendable (any Row) -> Content
    ) async throws {
        try await withShelf(engine) { database in
            try await database.write { tx in
                for (index, value) in values.enumerated() {
                    try tx.run("INSERT INTO thing (id, \(column.query)) VALUES (\(index + 1), \(value))")
                }
            }
            let found = try await database.read { tx in
                try tx.rows("SELECT \(column.query) FROM thing ORDER BY id", read)
            }
            #expect(found == values)
        }
    }
}

/// A column's name in a test.
struct StaticColumn: ExpressibleByStringLiteral {
    let query: Query

    init(stringLiteral name: StaticString) {
        query = Query(stringLiteral: "\(name)")
    }
}
