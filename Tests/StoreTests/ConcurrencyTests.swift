import Kernel
import RegardTesting
import Store
import Testing

@Suite("Many at once")
struct ConcurrencyTests {
    @Test("Sixty-four tasks that count on one row lose no count", arguments: Engine.allCases)
    func counter(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { try $0.put("counter", number: 0) }
            try await withThrowingTaskGroup { group in
                for _ in 0..<64 {
                    group.addTask {
                        try await database.write { tx in
                            let number = try tx.row("SELECT number FROM thing WHERE word = \("counter")") { $0.int(0) }
                            // Thirteen is what the table refuses.
                            let next = (number ?? 0) == 12 ? 14 : (number ?? 0) + 1
                            try tx.run("UPDATE thing SET number = \(next) WHERE word = \("counter")")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let number = try await database.read { try $0.row("SELECT number FROM thing") { $0.int(0) } }
            #expect(number == 65)
        }
    }

    @Test("What a write has found stays true until it is saved", arguments: Engine.allCases)
    func firstComes(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let done = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<32 {
                    group.addTask {
                        try await database.write { tx in
                            guard try tx.count() == 0 else { return false }
                            try tx.put("\(number)")
                            return true
                        }
                    }
                }
                return try await group.reduce(into: [Bool]()) { $0.append($1) }
            }
            #expect(done.count { $0 } == 1)
            #expect(try await database.words().count == 1)
        }
    }

    @Test("A key that is checked at the commit fails only the write that broke it", arguments: Engine.allCases)
    func deferred(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let saved = await withTaskGroup(of: Int?.self) { group in
                for number in 100..<164 {
                    group.addTask {
                        try? await database.write { tx in
                            try tx.put("\(number)")
                            let shelf = number % 8 == 0 ? 1 : Int?.none
                            try tx.run("INSERT INTO label (id, shelf_id) VALUES (\(number), \(shelf))")
                            return number
                        }
                    }
                }
                return await group.reduce(into: [Int]()) { all, one in if let one { all.append(one) } }
            }
            let expected = (100..<164).filter { $0 % 8 != 0 }
            let words = try await database.words()
            #expect(saved.sorted() == expected)
            #expect(words == expected.map(String.init))
        }
    }

    @Test("Writes that throw take nothing of those beside them", arguments: Engine.allCases)
    func mixed(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let saved = await withTaskGroup(of: Int?.self) { group in
                for number in 100..<228 {
                    group.addTask {
                        try? await database.write { tx in
                            try tx.put("\(number)")
                            if number % 3 == 0 { throw Mishap() }
                            if number % 7 == 0 { try tx.put("\(number)") }
                            return number
                        }
                    }
                }
                return await group.reduce(into: [Int]()) { all, one in if let one { all.append(one) } }
            }
            let expected = (100..<228).filter { $0 % 3 != 0 && $0 % 7 != 0 }
            #expect(saved.sorted() == expected)
            let words = try await database.words()
            #expect(words == expected.map(String.init))
        }
    }

    @Test("Ids made at once are all different", arguments: Engine.allCases)
    func ids(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let ids = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for _ in 0..<32 {
                    group.addTask {
                        try await database.read { tx in (0..<100).map { _ in tx.nextID(of: Thing.self).value } }
                    }
                }
                return try await group.reduce(into: [Int64]()) { $0 += $1 }
            }
            #expect(Set(ids).count == 3200)
        }
    }
}
