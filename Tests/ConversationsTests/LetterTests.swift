import ChannelsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import ConversationsRules

@Suite("What stands in a letter")
struct LetterBodyTests {
    private let at = LocalTime(TestHouse.morning, in: .utc)

    @Test("The words come first, then the signatures, then what was said, each marked as mail programs know it")
    func order() {
        let body = LetterBody(
            words: "Yes <Edith> & all", signatures: ["Priya\nWorkshop", "", "Bramble Cycles"], mark: "[r.x]",
            history: [LetterBody.Quote(who: "Edith \"E\" Miggins", at: at, words: "Is it\n\nready?")])
        #expect(
            body.text == """
                Yes <Edith> & all

                -- \n\
                Priya
                Workshop
                Bramble Cycles

                [r.x]

                On 19 Nov 2026 at 09:00, Edith "E" Miggins wrote:
                > Is it
                >
                > ready?

                """)
        #expect(ReplyText(of: body.text).reply == "Yes <Edith> & all")
        #expect(
            body.html.contains("Yes &lt;Edith&gt; &amp; all") && body.html.contains("Edith &quot;E&quot; Miggins"))
    }

    @Test("No HTML that was said before leaves as HTML")
    func escaped() {
        let evil = "<script>alert(1)</script><img src=x onerror=\"x\">"
        let html = LetterBody(
            words: "Hi", signatures: [evil], history: [LetterBody.Quote(who: evil, at: at, words: evil)]
        ).html
        #expect(!html.contains("<script") && !html.contains("<img") && html.contains("&lt;script&gt;"))
    }

    @Test("What is quoted has an end, of one message and of all together")
    func bounded() {
        let quotes = (0..<20).map { _ in LetterBody.Quote(who: "E", at: at, words: String(repeating: "x", count: 9_000))
        }
        let body = LetterBody(words: "Hi", history: quotes)
        #expect(body.history.count == 3 && body.text.unicodeScalars.count < 13_000)
        #expect(body.history[0].words.hasSuffix(" […]"))
    }
}

@Suite("Letters that leave, on both engines")
struct LetterTests {
    @Test("No note, and nothing that passed between us and somebody else, ever leaves", arguments: Engine.allCases)
    func noNotes(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let first = try await house.database.read { try Conversations.touchpoints(of: id, in: $0)[0].id }
            try await house.database.write { [cast = house.cast] in
                _ = try Conversations.note("SECRET note", in: id, by: cast.maya, in: $0)
            }
            _ = try await reply(house, id, "We look at it.")
            _ = try await sent(house)
            try await house.database.write { [cast = house.cast] in
                let forwarding = Forwarding(to: ["maker@frames.example"], words: "SECRET comment")
                _ = try Conversations.forward(
                    first, forwarding, carrying: CarriedLetter(of: first, in: $0), by: cast.priya, in: $0)
            }
            let forwarded = try #require(try await sent(house).last)
            try await house.receive([
                TestMail(
                    from: "maker@frames.example", words: "SECRET answer", id: "m@m", answers: forwarded.messageID,
                    at: house.clock.now)
            ])
            _ = try await reply(house, id, "It is ready.")
            let letter = try #require(try await sent(house).last)
            #expect(!String(decoding: try #require(house.server.sent.last).bytes, as: UTF8.self).contains("SECRET"))
            #expect(!letter.words.contains("SECRET") && letter.words.contains("> We look at it."))
            #expect(letter.words.contains("> Hello there.") && letter.html?.html.contains("SECRET") == false)
            #expect(!forwarded.words.contains("SECRET note"))
        }
    }

    @Test("A mailbox says whether letters quote, and both signatures stand under them", arguments: Engine.allCases)
    func settings(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let mailbox = try await house.mailbox()
            try await house.database.write { [cast = house.cast] tx in
                var change = MailboxChange()
                (change.quotes, change.signature) = (false, "Bramble Cycles\r\n1 Mill Lane\n")
                try Mailboxes.change(mailbox, change, ifVersion: nil, key: nil, in: tx)
                try Members.change(cast.priya, MemberChange(signature: "Priya Raman"), in: tx)
            }
            _ = try await reply(house, id, "It is ready.")
            let letter = try #require(try await sent(house).last)
            #expect(
                letter.words.trimmingSuffix() == "It is ready.\n\n-- \nPriya Raman\nBramble Cycles\n1 Mill Lane")
        }
    }

    @Test(
        "Our own letter that comes back is a copy; who only says that theirs is one is put aside",
        arguments: Engine.allCases)
    func comesBack(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            _ = try await reply(house, id, "It is ready.")
            let mail = try #require(try await sent(house).last)
            let mark = try #require(mail.loopMark)
            #expect(try await house.settle(house.server.sent[0].bytes).copies == 1)
            let listed = TestMail(
                from: "hello@bramble.example", to: "edith@miggins.example", words: "It is ready. -- a list",
                id: mail.messageID, headers: ["X-Regard-Loop: \(mark)"])
            #expect(try await house.receive([listed]).copies == 1)
            for (from, header) in [
                ("hello@bramble.example", "X-Regard-Loop: 00112233445566778899aabbccddeeff"),
                ("hello@bramble.example", "X-Other: 1"), ("mallory@evil.example", "X-Regard-Loop: \(mark)"),
            ] {
                let forged = TestMail(
                    from: from, to: "edith@miggins.example, hello@bramble.example", words: "Pay here.",
                    id: mail.messageID, headers: [header])
                let tally = try await house.receive([forged])
                #expect(tally.quarantined == [.forged: 1] && tally.placed == 0 && tally.people == 0)
            }
            #expect(try await house.conversation(id).touchpoints == 2)
        }
    }

    @Test(
        "Cc and bcc get the letter, cc's answers stand here, and a letter taken back keeps them",
        arguments: Engine.allCases)
    func copies(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let answer = Answer(words: "Ready.", cc: ["nell@x.example", "NELL@x.example"], bcc: ["ann@y.example"])
            let first = try await house.database.write { [cast = house.cast] in
                try Conversations.reply(to: id, answer, by: cast.priya, in: $0)
            }
            #expect(try await takeBack(house, first))
            let draft = try await house.database.read { try Drafts.of(id, by: house.cast.priya, in: $0)[.reply] }
            #expect(draft?.words == "Ready." && draft?.cc == "nell@x.example" && draft?.bcc == "ann@y.example")
            let touchpoint = try await house.database.write { [cast = house.cast] in
                try Conversations.reply(to: id, answer, by: cast.priya, in: $0)
            }
            let mail = try #require(try await sent(house).last)
            #expect(mail.cc.map(\.address) == ["nell@x.example"] && mail.bcc.isEmpty)
            #expect(
                house.server.sent.last?.recipients == ["edith@miggins.example", "nell@x.example", "ann@y.example"])
            let recipients = try await house.database.read {
                try Conversations.recipients(of: [touchpoint], in: $0)[touchpoint]
            }
            #expect(recipients?.bcc == ["ann@y.example"])
            let nell = try #require(
                try await house.receive(
                    TestMail(from: "nell@x.example", id: "n@m", answers: mail.messageID, at: house.clock.now)))
            #expect(nell.conversation == id && nell.placed == .token)
            for wrong in ["nobody", "a b@c.example", "x@y.example\r\nBcc: z@z.example"] {
                await #expect(throws: ConversationRefusal.self) {
                    try await house.database.write { [cast = house.cast] in
                        _ = try Conversations.reply(to: id, Answer(words: "Hi", cc: [wrong]), by: cast.priya, in: $0)
                    }
                }
            }
        }
    }

    @Test(
        "Whom a letter names beside us stands with it; a letter to us alone has nothing to say",
        arguments: Engine.allCases)
    func named(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let many = (1...80).map { "p\($0)@x.example" }.joined(separator: ", ")
            let alone = try #require(try await house.receive(TestMail(from: "edith@miggins.example", id: "a@m")))
            let copied = try #require(
                try await house.receive(
                    TestMail(
                        from: "edith@miggins.example", id: "b@m",
                        headers: ["Cc: Ann <ann@y.example>, ANN@y.example, nonsense, nell@x.example"])))
            let crowd = try #require(
                try await house.receive(TestMail(from: "walter@miggins.example", to: many, id: "c@m")))
            let ids = [alone.id, copied.id, crowd.id]
            let found = try await house.database.read { try Conversations.recipients(of: ids, in: $0) }
            #expect(found[alone.id] == nil)
            #expect(found[copied.id]?.to == ["hello@bramble.example"])
            #expect(found[copied.id]?.cc == ["ann@y.example", "nell@x.example"])
            #expect(found[crowd.id]?.to.count == Recipients.limit)
        }
    }

    @Test(
        "Answers go where a message asks for them; a colleague can choose the other address", arguments: Engine.allCases
    )
    func replyTo(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let mail = TestMail(
                from: "edith@miggins.example", id: "a@m", headers: ["Reply-To: Edith <shop@miggins.example>"])
            let id = try #require(try await house.receive(mail)).conversation
            _ = try await reply(house, id)
            _ = try await sent(house)
            _ = try await reply(house, id, "And again.")
            _ = try await sent(house)
            try await house.database.write { [cast = house.cast] in
                _ = try Conversations.reply(
                    to: id, Answer(words: "To the other.", to: "Edith@miggins.example"), by: cast.priya, in: $0)
            }
            _ = try await sent(house)
            #expect(
                house.server.sent.map(\.recipients) == [
                    ["shop@miggins.example"], ["shop@miggins.example"], ["Edith@miggins.example"],
                ])
            await #expect(throws: ConversationRefusal.recipientUnknown("mallory@evil.example")) {
                try await house.database.write { [cast = house.cast] in
                    _ = try Conversations.reply(
                        to: id, Answer(words: "Hi", to: "mallory@evil.example"), by: cast.priya, in: $0)
                }
            }
        }
    }

    @Test("A form of ours that names whom to answer is that person's message", arguments: Engine.allCases)
    func form(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let form = try #require(
                try await house.receive(
                    TestMail(
                        from: "Website <hello@bramble.example>", id: "f@m",
                        headers: ["Reply-To: Nell Hart <nell@x.example>"])))
            #expect(form.direction == .theirs && form.address == "nell@x.example" && form.senderName == "Nell Hart")
            #expect(form.replyTo == nil && form.placed == .new)
        }
    }
}
