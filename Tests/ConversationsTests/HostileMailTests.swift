import ChannelsRules
import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Hostile mail, on both engines")
struct HostileMailTests {
    private static let long = String(repeating: "x", count: 5000)

    /// Messages of which something is out of every bound.
    private static let messages: [TestMail] = [
        TestMail(from: "edith@miggins.example", subject: String(repeating: "é", count: 40_000), id: "1@m"),
        TestMail(from: "\(String(repeating: "n", count: 20_000)) <edith@miggins.example>", id: "2@m"),
        TestMail(from: "\(long)@x.example", id: "3@m"),
        TestMail(from: "ann@\(long).example", id: "4@m"),
        TestMail(from: "edith@miggins.example", words: String(repeating: "wörter ", count: 200_000), id: "5@m"),
        TestMail(from: "edith@miggins.example", words: String(repeating: "x", count: 3_000_000), id: "6@m"),
        TestMail(from: "edith@miggins.example", id: long + "@m", answers: long + "@m", references: [long + "@m"]),
        TestMail(from: "edith@miggins.example", id: "7@m", references: (0..<5000).map { "\($0)@r" }),
        TestMail(
            from: "edith@miggins.example", to: (0..<3000).map { "p\($0)@x.example" }.joined(separator: ", "), id: "8@m"),
        TestMail(from: (0..<3000).map { "p\($0)@x.example" }.joined(separator: ", "), id: "9@m"),
        TestMail(
            from: "\u{202E}edith@miggins.example", subject: "a\u{0}b\u{1B}[31m", words: "\u{0}\u{1}\u{FFFE}", id: "10@m"
        ),
        TestMail(from: "'; DROP TABLE person; --@x.example", subject: "'; DROP TABLE touchpoint; --", id: "'@m"),
        TestMail(from: "\"a@b\"@c.example", to: "@bramble.example", id: "11@m"),
        TestMail(from: "<>", id: "12@m"), TestMail(from: "@", id: "13@m"), TestMail(from: "a@", id: "14@m"),
        TestMail(from: "=?utf-8?b?////?= <edith@miggins.example>", subject: "=?utf-16?b?2AA=?=", id: "15@m"),
        TestMail(from: "edith@miggins.example", words: "", id: "16@m"), TestMail(from: "edith@miggins.example", id: ""),
        TestMail(from: "edith@miggins.example", id: "17@m", answers: "17@m", references: ["17@m"]),
        TestMail(
            from: "edith@miggins.example", id: "18@m",
            headers: ["Content-Type: multipart/mixed; boundary=\"\(long)\"", "Content-Transfer-Encoding: base64"]),
        TestMail(from: "edith@miggins.example", id: "19@m", headers: (0..<3000).map { "X-\($0): \($0)" }),
    ]

    @Test(
        "Every message is taken or put aside, alone and in a batch, and nothing that is kept is longer than it may be",
        arguments: Engine.allCases, [true, false])
    func allOfThem(engine: Engine, inOneBatch: Bool) async throws {
        try await withHouse(engine) { house in
            var tally = MailTally()
            if inOneBatch {
                tally = try await house.receive(Self.messages, imported: true)
            } else {
                for mail in Self.messages { tally += try await house.receive([mail]) }
            }
            let waiting = try await house.database.read { try Intake.waiting(limit: 99, in: $0).count }
            #expect(waiting == 0)
            #expect(tally.placed + tally.copies + tally.quarantined.values.reduce(0, +) == Self.messages.count)
            #expect(tally.placed > 10)
            let longest = try await house.database.read { tx in
                try [
                    "SELECT max(length(words)) FROM touchpoint", "SELECT max(length(subject)) FROM conversation",
                    "SELECT max(length(name)) FROM person", "SELECT max(length(message_key)) FROM message_key",
                    "SELECT max(length(preview)) FROM conversation",
                ].map { (query: Query) in try tx.row(query) { $0.int(0) } ?? 0 }
            }
            #expect(zip(longest, [100_000, 500, 500, 500, 600]).allSatisfy { $0 <= $1 }, "\(longest)")
            let keys = try await house.database.read { try $0.row("SELECT count(*) FROM message_key") { $0.int(0) } }
            #expect((keys ?? 0) < 31 * Self.messages.count)
        }
    }

    @Test("Bytes that are no mail are put aside", arguments: Engine.allCases)
    func noMail(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let junk: [[UInt8]] = [[], [0], Array(repeating: 255, count: 1000), Array("hello".utf8), [UInt8](0...255)]
            for bytes in junk {
                let tally = try await house.settle(bytes)
                #expect(tally.quarantined == [.unreadable: 1])
            }
        }
    }

    @Test("A thousand made-up references never lead into the conversation of somebody else", arguments: Engine.allCases)
    func guessing(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let theirs = try #require(
                try await house.receive(
                    TestMail(from: "edith@miggins.example", words: "My code is 4711.", id: "secret@m")))
            let guesses = (0..<1000).map { "\($0)@m" } + ["secret@m"]
            let attack = try #require(
                try await house.receive(TestMail(from: "mallory@evil.example", id: "x@m", references: guesses)))
            #expect(attack.placed == .stranger && attack.conversation != theirs.conversation)
        }
    }

    @Test(
        "Who copies in somebody of a conversation is not of it, nor is a stranger under its subject",
        arguments: Engine.allCases)
    func copyingIn(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let theirs = try #require(
                try await house.receive(
                    TestMail(
                        from: "edith@miggins.example", id: "a@m", headers: ["Cc: Walter <walter@miggins.example>"])))
            for (id, header) in [
                ("x@m", "Cc: edith@miggins.example"), ("y@m", "Cc: walter@miggins.example"),
                ("z@m", "Bcc: edith@miggins.example"),
            ] {
                let attack = try #require(
                    try await house.receive(
                        TestMail(
                            from: "mallory\(id.prefix(1))@evil.example", subject: "Re: My bike", id: id, answers: "a@m",
                            headers: [header])))
                #expect(attack.placed == .stranger && attack.conversation != theirs.conversation)
            }
            // What she goes on to write in her own conversation draws neither of them into it.
            let walter = try #require(
                try await house.receive(TestMail(from: "walter@miggins.example", id: "b@m", answers: "a@m")))
            let edith = try #require(
                try await house.receive(TestMail(from: "edith@miggins.example", id: "c@m", references: ["x@m", "a@m"])))
            #expect(walter.conversation == theirs.conversation && edith.conversation == theirs.conversation)
            let mallory = try #require(
                try await house.receive(TestMail(from: "malloryx@evil.example", id: "xx@m", answers: "a@m")))
            #expect(mallory.conversation != theirs.conversation)
            #expect(try await house.conversation(theirs.conversation).touchpoints == 3)
        }
    }

    @Test(
        "Whom we know from elsewhere joins under the same subject only, and draws nobody else in",
        arguments: Engine.allCases)
    func sameSubject(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let theirs = try #require(try await house.receive(TestMail(from: "edith@miggins.example", id: "a@m")))
            let same = try #require(
                try await house.receive(
                    TestMail(
                        from: "walter@miggins.example", subject: "AW: My bike", id: "c@m", answers: "a@m",
                        headers: ["Cc: mallory@evil.example"])))
            #expect(same.placed == .subject && same.conversation == theirs.conversation)
            let other = try #require(
                try await house.receive(
                    TestMail(from: "walter@miggins.example", subject: "Something else", id: "b@m", answers: "a@m")))
            #expect(other.placed == .stranger && other.conversation != theirs.conversation)
            let mallory = try #require(
                try await house.receive(
                    TestMail(from: "mallory@evil.example", subject: "Re: My bike", id: "d@m", answers: "c@m")))
            #expect(mallory.placed == .stranger && mallory.conversation != theirs.conversation)
        }
    }

    @Test(
        "A message that is let out of quarantine is taken once, and stays when there is nobody to place it with",
        arguments: Engine.allCases)
    func release(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive([
                TestMail(from: "edith@miggins.example", id: "a@m", headers: ["Auto-Submitted: auto-replied"]),
                TestMail(from: "maya@bramble.example", to: "luca@bramble.example", id: "b@m"),
            ])
            let aside = try await house.database.read { try Quarantine.page(in: $0) }
            #expect(aside.map(\.reason) == [.colleagues, .autoReply])
            try await house.database.write { try MailDesk.release(aside[1].id, in: $0) }
            let conversations = try await house.database.read { try Conversations.of(house.cast.mrsMiggins, in: $0) }
            #expect(conversations.map(\.state) == [.waiting])
            await #expect(throws: Absent.self) {
                try await house.database.write { try MailDesk.release(aside[1].id, in: $0) }
            }
            await #expect(throws: ConversationRefusal.nobodyToPlaceWith) {
                try await house.database.write { try MailDesk.release(aside[0].id, in: $0) }
            }
            let left = try await house.database.read { try Quarantine.page(in: $0).map(\.id) }
            #expect(left == [aside[0].id])
        }
    }
}
