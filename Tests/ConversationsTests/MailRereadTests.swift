import ChannelsRules
import Kernel
import RegardTesting
import Store
import Testing

@testable import ConversationsRules

@Suite("Reading again what is kept, on both engines")
struct MailRereadTests {
    @Test("What an older program told wrongly is told as it is, and found by its words", arguments: Engine.allCases)
    func renewed(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let received = try #require(
                try await house.receive(TestMail(from: "ann@example.net", subject: "Brake", words: "It squeals badly."))
            )
            try await house.database.write { tx in
                let old = try #require(try TouchpointStore.one(received.id, in: tx))
                try TouchpointWords.remove(old, in: tx)
                try tx.run("UPDATE touchpoint SET words = 'garbled' WHERE id = \(old.id)")
                let garbled = try #require(try TouchpointStore.one(received.id, in: tx))
                try TouchpointWords.insert(TouchpointWords.line(garbled.words), of: garbled.id, in: tx)
            }
            let reread = MailReread(house.database)
            let first = try await reread.all()
            #expect(first.read == 1 && first.changed == 1 && first.placed == 0)
            let now = try await house.database.read { try Conversations.touchpoint(received.id, in: $0) }
            #expect(now == received)
            let found = try await house.database.read { try Conversations.search("squeals", limit: 5, in: $0).count }
            let lost = try await house.database.read { try Conversations.search("garbled", limit: 5, in: $0).count }
            #expect(found == 1 && lost == 0)
            let again = try await reread.one(try #require(received.intake))
            #expect(again.read == 1 && again.changed == 0)
        }
    }

    @Test("What was put into the search before it knew pairs of signs is found by them", arguments: Engine.allCases)
    func pairs(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let words = "昨日、自転車が壊れました。 Broken."
            let id = try await house.begin(words)
            try await house.database.write { tx in
                let old = try #require(try Conversations.touchpoints(of: id, in: tx).first)
                try TouchpointWords.remove(old, in: tx)
                try tx.run("UPDATE touchpoint SET indexed_as = NULL WHERE id = \(old.id)")
                let before = SearchTerms.indexedBefore(words).joined(separator: " ")
                try tx.run(
                    Query(
                        sqlite: "INSERT INTO touchpoint_words (rowid, words) VALUES (\(old.id), \(before))",
                        postgres: """
                            INSERT INTO touchpoint_words (touchpoint_id, words)
                            VALUES (\(old.id), array_to_tsvector(string_to_array(\(before), ' ')))
                            """))
            }
            func count(_ typed: String) async throws -> Int {
                try await house.database.read { try Conversations.search(typed, in: $0).count }
            }
            #expect(try await count("転車") == 0)
            _ = try await MailReread(house.database).all()
            for typed in ["転車", "broken", "昨日"] { #expect(try await count(typed) == 1) }
            _ = try await MailReread(house.database).all()
            #expect(try await count("自転車") == 1)
        }
    }

    @Test("What was aside for no reason is placed, once; what people did stays", arguments: Engine.allCases)
    func placed(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let kept = try await house.keep([TestMail(from: "bob@example.net", subject: "Wheel", words: "It wobbles.")])
            let id = try #require(kept.first?.id)
            try await house.database.write {
                try Intake.quarantine(id, reason: .unreadable, subject: "", from: "", in: $0)
            }
            let first = try await MailReread(house.database).all()
            #expect(first.placed == 1 && first.reasons == 0)
            let again = try await MailReread(house.database).all()
            #expect(again.placed == 0 && again.changed == 0)
            let touchpoints = try await house.database.read {
                try $0.row("SELECT count(*) FROM touchpoint") { $0.int(0) }
            }
            #expect(touchpoints == 1)
            await #expect(throws: Absent.self) { try await MailReread(house.database).one(ID(7)) }
        }
    }
}
