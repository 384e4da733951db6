import ChannelsRules
import Kernel
import RegardTesting
import Store
import Testing

@Suite("Quarantine, on both engines")
struct QuarantineTests {
    private func withAside(_ engine: Engine, _ body: (any Database, [ID<IntakeItem>]) async throws -> Void) async throws
    {
        try await withHouse(engine) { house in
            let ids = try await house.database.write { tx in
                try (0..<7).compactMap { number in
                    let id = try Intake.keep(raw("\(number)", source: "box.mbox, message \(number)"), in: tx)
                    if let id {
                        try Intake.quarantine(
                            id, reason: number % 2 == 0 ? .bounce : .list, subject: "Nº \(number)", from: "x@y.example",
                            in: tx)
                    }
                    return id
                }
            }
            try await body(house.database, ids)
        }
    }

    @Test(
        "The list shows the newest first, each once, page by page, with who sent it and where it was",
        arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        try await withAside(engine) { database, ids in
            var all: [QuarantinedItem] = []
            while true {
                let page = try await database.read { [all] in
                    try Quarantine.page(before: all.last?.id, limit: 3, in: $0)
                }
                all += page
                if page.count < 3 { break }
            }
            #expect(all.map(\.id) == ids.reversed())
            #expect(all.first?.subject == "Nº 6" && all.first?.from == "x@y.example" && all.first?.reason == .bounce)
            #expect(all.first?.source == "box.mbox, message 6" && all.first?.received == TestHouse.morning)
        }
    }

    @Test("The list can be of one reason, and the counts tell each", arguments: Engine.allCases)
    func reasons(engine: Engine) async throws {
        try await withAside(engine) { database, ids in
            let lists = try await database.read { try Quarantine.page(reason: .list, limit: 2, in: $0).map(\.id) }
            #expect(lists == [ids[5], ids[3]])
            let older = try await database.read { try Quarantine.page(reason: .list, before: ids[3], in: $0).map(\.id) }
            #expect(older == [ids[1]])
            let counts = try await database.read { try Quarantine.counts(in: $0) }
            #expect(counts == [.bounce: 4, .list: 3])
        }
    }

    @Test("What is not in quarantine is absent there", arguments: Engine.allCases)
    func absent(engine: Engine) async throws {
        try await withAside(engine) { database, ids in
            let kept = try await database.write { try Intake.keep(raw("waits"), in: $0) }
            let waiting = try #require(kept)
            for id in [waiting, ID<IntakeItem>(1)] {
                await #expect(throws: Absent.self) { try await database.read { _ = try Quarantine.item(id, in: $0) } }
            }
            await #expect(throws: Absent.self) { try await database.read { try Quarantine.raw(ID(1), in: $0) } }
            let item = try await database.read { try Quarantine.item(ids[0], in: $0) }
            #expect(item.subject == "Nº 0")
        }
    }
}
