import ChannelsRules
import ConversationsRules
import Jobs
import Kernel
import Mail
import RegardTesting
import Store
import Testing

@Suite("Many letters leave quarantine at once, on both engines")
struct ReleaseTests {
    private static var handlers: JobHandlers {
        var handlers = JobHandlers()
        handlers.add(Release.self) { try await $0.run($1) }
        return handlers
    }

    /// A house in which three letters of two people are aside as junk, and one that names nobody outside.
    private func aside(_ engine: Engine, _ body: (TestHouse, [ID<IntakeItem>]) async throws -> Void) async throws {
        try await withHouse(engine) { house in
            let junk = "X-Spam-Flag: YES"
            let froms = ["edith@miggins.example", "walter@miggins.example", "edith@miggins.example"]
            try await house.receive(
                froms.enumerated().map { number, from in
                    TestMail(from: from, subject: "Matter \(number)", id: "\(number)@m", headers: [junk])
                })
            try await house.receive([
                TestMail(
                    from: "priya@bramble.example", to: "luca@bramble.example", id: "c@b",
                    headers: ["Auto-Submitted: auto-replied"])
            ])
            let ids = try await house.database.read { try Quarantine.page(reason: .spam, in: $0).map(\.id) }
            #expect(ids.count == 3)
            try await body(house, ids)
        }
    }

    @Test("Those that were chosen leave after ten seconds, the others stay", arguments: Engine.allCases)
    func chosen(engine: Engine) async throws {
        try await aside(engine) { house, ids in
            _ = try await house.database.write { try Releases.plan(Array(ids.prefix(2)), in: $0) }
            try await house.runQueued(Self.handlers)
            #expect(try await house.quarantined() == [.spam: 3, .autoReply: 1])
            house.clock.advance(.seconds(10))
            try await house.runQueued(Self.handlers)
            #expect(try await house.quarantined() == [.spam: 1, .autoReply: 1])
        }
    }

    @Test("All of a reason leave, but for what came later and what names nobody outside", arguments: Engine.allCases)
    func all(engine: Engine) async throws {
        try await aside(engine) { house, _ in
            try await house.database.write { tx in
                _ = try Releases.planAll(of: .spam, in: tx)
                _ = try Releases.planAll(of: .autoReply, in: tx)
            }
            try await house.receive([
                TestMail(from: "win@junk.example", id: "later@j", headers: ["X-Spam-Flag: YES"])
            ])
            house.clock.advance(.seconds(10))
            try await house.runQueued(Self.handlers)
            #expect(try await house.quarantined() == [.spam: 1, .autoReply: 1])
            let theirs = try await house.database.read { [cast = house.cast] in
                try Conversations.of(cast.mrsMiggins, in: $0).count
            }
            #expect(theirs == 2)
        }
    }

    @Test("One that the database refuses stays, and the others leave", arguments: Engine.allCases)
    func odd(engine: Engine) async throws {
        try await aside(engine) { house, ids in
            try await house.database.write { tx in
                try tx.run(
                    Query(
                        sqlite: """
                            CREATE TRIGGER odd BEFORE INSERT ON conversation WHEN NEW.subject = 'Matter 1'
                            BEGIN SELECT RAISE(ABORT, 'odd'); END
                            """,
                        postgres: "ALTER TABLE conversation ADD CONSTRAINT odd CHECK (subject <> 'Matter 1')"))
                _ = try Releases.planAll(of: .spam, in: tx)
            }
            house.clock.advance(.seconds(10))
            try await house.runQueued(Self.handlers)
            #expect(try await house.quarantined() == [.spam: 1, .autoReply: 1])
        }
    }

    @Test("It is taken back until it has begun, and there must be something", arguments: Engine.allCases)
    func takenBack(engine: Engine) async throws {
        try await aside(engine) { house, ids in
            let first = try await house.database.write { try Releases.plan(ids, in: $0) }
            let isBack = try await house.database.write { try Releases.takeBack(first, in: $0) }
            #expect(isBack)
            house.clock.advance(.seconds(10))
            #expect(try await house.runQueued(Self.handlers) == 0)
            let second = try await house.database.write { try Releases.plan(ids, in: $0) }
            house.clock.advance(.seconds(10))
            try await house.runQueued(Self.handlers)
            let isBackLate = try await house.database.write { try Releases.takeBack(second, in: $0) }
            #expect(!isBackLate)
            await #expect(throws: ConversationRefusal.noLetterChosen) {
                _ = try await house.database.write { try Releases.plan([], in: $0) }
            }
            await #expect(throws: ConversationRefusal.noLetterChosen) {
                _ = try await house.database.write { try Releases.planAll(of: .spam, in: $0) }
            }
        }
    }
}
