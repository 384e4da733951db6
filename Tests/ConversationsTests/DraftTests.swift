import ConversationsRules
import Kernel
import RegardTesting
import Store
import Testing

@Suite("Drafts, on both engines")
struct DraftTests {
    @Test("A reply and a note never share words, and each colleague has their own", arguments: Engine.allCases)
    func apart(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            let cast = house.cast
            try await house.database.write { tx in
                try Drafts.save("Dear Mrs Miggins", .reply, of: id, by: cast.priya, in: tx)
                try Drafts.save("She is cross", .note, of: id, by: cast.priya, in: tx)
                try Drafts.save("Hello", .reply, of: id, by: cast.luca, in: tx)
            }
            house.clock.advance(.minutes(1))
            try await house.database.write { try Drafts.save("Dear Edith", .reply, of: id, by: cast.priya, in: $0) }
            let (priya, luca, maya) = try await house.database.read { tx in
                (
                    try Drafts.of(id, by: cast.priya, in: tx), try Drafts.of(id, by: cast.luca, in: tx),
                    try Drafts.of(id, by: cast.maya, in: tx)
                )
            }
            #expect(priya.mapValues(\.words) == [.reply: "Dear Edith", .note: "She is cross"])
            #expect(priya[.reply]?.saved == TestHouse.morning + .minutes(1))
            #expect(luca.mapValues(\.words) == [.reply: "Hello"] && maya.isEmpty)
        }
    }

    @Test("A window that has not read what another one saved does not save over it", arguments: Engine.allCases)
    func windows(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, cast) = (try await house.begin(), house.cast)
            func save(_ words: String, _ window: String, seen: String? = nil) async throws {
                try await house.database.write { tx in
                    try Drafts.save(
                        words, .reply, of: id, by: cast.priya, from: DraftWindow(window, seen: seen), in: tx)
                }
            }
            func kept() async throws -> Draft? {
                try await house.database.read { try Drafts.of(id, by: cast.priya, in: $0)[.reply] }
            }
            try await save("Long", "a")
            try await save("Longer", "a")
            await #expect(throws: Conflict.self) { try await save("B", "b") }
            await #expect(throws: Conflict.self) { try await save("", "b") }
            try await save("Longer", "b")
            await #expect(throws: Conflict.self) { try await save("Longest", "a") }
            try await save("Longer and B", "c", seen: "b")
            let third = try await kept()
            #expect(third?.words == "Longer and B" && third?.window == "c")
            try await save("", "c")
            try await save("Anew", "a")
            #expect(try await kept()?.words == "Anew")
        }
    }

    @Test("What was emptied is no draft; a note drops the note and keeps the reply", arguments: Engine.allCases)
    func dropped(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, other) = (try await house.begin(), try await house.begin())
            let cast = house.cast
            try await house.database.write { tx in
                for conversation in [id, other] {
                    try Drafts.save("reply", .reply, of: conversation, by: cast.priya, in: tx)
                    try Drafts.save("note", .note, of: conversation, by: cast.priya, in: tx)
                }
                try Conversations.note("note", in: id, by: cast.priya, in: tx)
                try Drafts.save(" \n", .reply, of: other, by: cast.priya, in: tx)
                try Drafts.drop(.note, of: other, by: cast.priya, in: tx)
            }
            let left = try await house.database.read { try Drafts.of(id, by: cast.priya, in: $0).mapValues(\.words) }
            #expect(left == [.reply: "reply"])
            let among = try await house.database.read { tx in
                (
                    try Drafts.among([id, other], by: cast.priya, in: tx),
                    try Drafts.among([id, other], by: cast.luca, in: tx),
                    try Drafts.among([], by: cast.priya, in: tx)
                )
            }
            #expect(among.0 == [id] && among.1.isEmpty && among.2.isEmpty)
        }
    }

    @Test("A draft needs a conversation, and is as long as an answer may be", arguments: Engine.allCases)
    func limits(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            await #expect(throws: Absent("conversation")) {
                try await house.database.write {
                    try Drafts.save("x", .reply, of: ConversationID(9), by: house.cast.priya, in: $0)
                }
            }
            await #expect(throws: ConversationRefusal.wordsTooLong) {
                try await house.database.write {
                    try Drafts.save(String(repeating: "x", count: 100_001), .note, of: id, by: house.cast.priya, in: $0)
                }
            }
        }
    }
}
