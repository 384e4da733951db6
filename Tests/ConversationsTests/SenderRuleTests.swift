import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Junk and what is said of senders, on both engines")
struct SenderRuleTests {
    private static func junk(_ id: String, from: String = "Win Big <win@junk.example>") -> TestMail {
        TestMail(from: from, subject: "You won", id: id, headers: ["X-Spam-Flag: YES"])
    }

    @Test(
        "What a filter on the way calls junk is put aside, unless its sender is always taken",
        arguments: Engine.allCases)
    func junk(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive([Self.junk("a@j")])
            #expect(try await house.quarantined() == [.spam: 1])
            try await house.database.write { [cast = house.cast] tx in
                _ = try SenderRules.say(.allow, of: "@junk.example", by: cast.priya, in: tx)
            }
            let tally = try await house.receive([Self.junk("b@j")])
            #expect(tally.placed == 1)
        }
    }

    @Test(
        "A blocked sender's mail is put aside; a word about the address outweighs one about its domain",
        arguments: Engine.allCases)
    func blocked(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let rule = try await house.database.write { [cast = house.cast] tx in
                _ = try SenderRules.say(.block, of: "@X.example", by: cast.priya, in: tx)
                _ = try SenderRules.say(.allow, of: "ann@x.example", by: cast.priya, in: tx)
                return try SenderRules.say(.block, of: "edith@miggins.example", by: cast.priya, in: tx)
            }
            let tally = try await house.receive([
                TestMail(from: "bob@x.example", id: "a@x"), TestMail(from: "ann@x.example", id: "b@x"),
                TestMail(from: "edith@miggins.example", id: "c@x"),
            ])
            #expect(tally.quarantined == [.blocked: 2] && tally.placed == 1)
            try await house.database.write { [cast = house.cast] in
                try SenderRules.remove(rule, by: cast.priya, in: $0)
            }
            #expect(try await house.receive([TestMail(from: "edith@miggins.example", id: "d@x")]).placed == 1)
        }
    }

    @Test("Nobody of us can be blocked, and what is no address neither", arguments: Engine.allCases)
    func ours(engine: Engine) async throws {
        try await withHouse(engine) { house in
            for sender in ["hello@bramble.example", "", "everybody", "@"] {
                await #expect(throws: ConversationRefusal.self) {
                    try await house.database.write { [cast = house.cast] in
                        _ = try SenderRules.say(.block, of: sender, by: cast.priya, in: $0)
                    }
                }
            }
        }
    }

    @Test("An automatic answer stays aside though its sender is always taken", arguments: Engine.allCases)
    func machines(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.database.write { [cast = house.cast] in
                _ = try SenderRules.say(.allow, of: "ann@x.example", by: cast.priya, in: $0)
            }
            let tally = try await house.receive([
                TestMail(from: "ann@x.example", id: "a@x", headers: ["Auto-Submitted: auto-replied"]),
                TestMail(from: "ann@x.example", id: "b@x", headers: ["List-Id: News <news.x.example>"]),
            ])
            #expect(tally.quarantined == [.autoReply: 1] && tally.placed == 1)
        }
    }

    @Test(
        "Whose sender our own server could not prove says so, and no rule of ours lets it in",
        arguments: Engine.allCases)
    func unproved(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.database.write { [cast = house.cast] tx in
                var mailbox = MailboxChange()
                (mailbox.address, mailbox.host) = ("hello@bramble.example", "imap.bramble.example")
                _ = try Mailboxes.make(mailbox, key: nil, in: tx)
                _ = try SenderRules.say(.allow, of: "edith@miggins.example", by: cast.priya, in: tx)
            }
            let denied = "Authentication-Results: mx.bramble.example; dmarc=fail header.from=miggins.example"
            let letter = try #require(
                try await house.receive(TestMail(from: "edith@miggins.example", id: "a@m", headers: [denied])))
            #expect(letter.signs.problems == [AuthenticationResults.problem])
            let tally = try await house.receive([
                TestMail(from: "edith@miggins.example", id: "b@m", headers: [denied, "X-Spam-Flag: YES"])
            ])
            #expect(tally.quarantined == [.spam: 1])
        }
    }
}
