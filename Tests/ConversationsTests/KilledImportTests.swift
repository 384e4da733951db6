import ChannelsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import ConversationsRules

private let morning = TestHouse.morning

/// What an import brought is history, whoever settles it and whenever; what came by itself is not.
@Suite("History that an import leaves behind, on both engines")
struct KilledImportTests {
    private static let old = TestMail(from: "edith@miggins.example", words: "a", id: "a@m", at: morning - .days(40))
    private static let fresh = TestMail(from: "walter@miggins.example", words: "b", id: "b@m", at: morning)
    private static let newsletter = TestMail(
        from: "news@shop.example", words: "Sale", id: "n@m", at: morning - .days(40),
        headers: ["List-Unsubscribe: <mailto:off@shop.example>", "List-Id: <news.shop.example>", "Precedence: bulk"])

    /// The state of the conversation with each touchpoint, and whether its event calls it imported.
    private func end(_ house: TestHouse) async throws -> [String] {
        try await house.database.read { tx in
            try tx.rows(
                """
                SELECT t.words, c.state, e.payload FROM touchpoint t JOIN conversation c ON c.id = t.conversation_id
                JOIN event e ON e.subject_id = c.id AND e.kind = 'touchpoint.received' ORDER BY t.words
                """
            ) { row in
                let isHistory = row.text(2).contains("\"imported\":true")
                return "\(row.text(0).trimmingSuffix()) \(row.text(1)) \(isHistory ? "history" : "news")"
            }
        }
    }

    @Test("An import is killed before it settled anything; then the desk starts", arguments: Engine.allCases)
    func thenServe(engine: Engine) async throws {
        try await withHouse(engine) { house in
            _ = try await house.keep([Self.old], imported: true)
            _ = try await house.keep([Self.fresh])
            try await SettleMail().run(house.database)
            #expect(try await end(house) == ["a done history", "b waiting news"])
            let mails = try await house.database.read { try $0.row("SELECT count(*) FROM outbox") { $0.int(0) } }
            #expect(mails == 0)
        }
    }

    @Test("An import that finds mail waiting which came by itself takes it for news", arguments: Engine.allCases)
    func besideServe(engine: Engine) async throws {
        try await withHouse(engine) { house in
            _ = try await house.keep([Self.old], imported: true)
            _ = try await house.keep([Self.fresh])
            try await MailImport(house.database, ours: OurAddresses(Cast.ours)).settleWaiting()
            #expect(try await end(house) == ["a done history", "b waiting news"])
        }
    }

    @Test("An old newsletter that is let in waits on nobody", arguments: Engine.allCases)
    func released(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let kept = try await house.keep([Self.newsletter], imported: true)
            try await SettleMail().run(house.database)
            #expect(try await end(house) == [])
            try await house.database.write { try MailDesk.release(try #require(kept.first).id, in: $0) }
            #expect(try await end(house) == ["Sale done history"])
        }
    }

    @Test("What is read again is history when an import brought it, however lately", arguments: Engine.allCases)
    func reread(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let kept = try await house.keep([Self.old], imported: true) + (try await house.keep([Self.fresh]))
            try await house.database.write { tx in
                for one in kept { try Intake.quarantine(one.id, reason: .unreadable, subject: "", from: "", in: tx) }
            }
            house.clock.advance(.days(5))
            _ = try await MailReread(house.database).all()
            #expect(try await end(house) == ["a done history", "b waiting news"])
        }
    }
}
