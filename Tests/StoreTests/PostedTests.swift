import RegardTesting
import Store
import Testing

@Suite("Statements that wait for no answer")
struct PostedTests {
    @Test("Each is seen by the next query, in its order, however many there are", arguments: Engine.allCases)
    func order(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let counts = try await database.write { tx in
                for number in 0..<250 { try tx.put("word \(number)") }
                let before = try tx.count()
                try tx.run("DELETE FROM thing WHERE word = \("word 7")")
                return [before, try tx.count()]
            }
            #expect(counts == [250, 249])
            let later = try await database.read { try $0.count() }
            #expect(later == 249)
        }
    }

    @Test("One that fails takes its write back and none beside it", arguments: Engine.allCases)
    func alone(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let written: Void? = try? await database.write { tx in
                            try tx.put("first \(number)")
                            try tx.put("second \(number)", number: number % 4 == 0 ? 13 : 1)
                            try tx.put("third \(number)")
                        }
                        return written != nil
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 }.count == 30)
            let count = try await database.read { try $0.count() }
            #expect(count == 90)
        }
    }

    @Test("What was sent before a refusal is taken back with it", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        struct Refused: Error {}
        try await withShelf(engine) { database in
            await #expect(throws: Refused.self) {
                try await database.write { tx in
                    try tx.put("a")
                    try tx.put("b")
                    throw Refused()
                }
            }
            try await database.write { try $0.put("c") }
            let words = try await database.words()
            #expect(words == ["c"])
        }
    }

    @Test("What fails at the end of a write is told to whoever wrote", arguments: Engine.allCases)
    func last(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let fault = await #expect(throws: DatabaseFault.self) {
                try await database.write { tx in
                    try tx.put("a")
                    try tx.put("a")
                }
            }
            #expect(fault?.kind == .constraint)
            let words = try await database.words()
            #expect(words.isEmpty)
        }
    }
}
