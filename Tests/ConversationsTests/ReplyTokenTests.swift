import ChannelsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import ConversationsRules

@Suite("The signed mark that leads an answer back")
struct ReplyTokenTests {
    private let key = ReplyToken.Key(secret: Array(repeating: 7, count: 32))

    @Test("A token says its conversation in 29 signs that no change of case hurts")
    func shape() throws {
        for value in [1, 0x0123_4567_89AB_CDEF, Int64.max] {
            let token = ReplyToken(ConversationID(value), key: key)
            #expect(AddressTag.isMark(token.text))
            #expect(ReplyToken(token.text, key: key)?.conversation == ConversationID(value))
            let address = try #require(AddressTag.marked("care@bramble.example", with: token.text))
            #expect(AddressTag.mark(of: address.uppercased()) == token.text)
            #expect(AddressTag.plain(address) == "care@bramble.example")
        }
    }

    @Test("A token with one sign changed, of another house or of another length is none")
    func forged() {
        let token = ReplyToken(ConversationID(42), key: key).text
        for place in token.indices {
            var forged = token
            forged.replaceSubrange(place...place, with: token[place] == "a" ? "b" : "a")
            #expect(ReplyToken(forged, key: key) == nil)
        }
        let other = ReplyToken.Key(secret: Array(repeating: 8, count: 32))
        #expect(ReplyToken(token, key: other) == nil)
        #expect(ReplyToken(String(token.dropLast()), key: key) == nil && ReplyToken("", key: key) == nil)
    }

    @Test("An address whose name would grow too long carries no mark, and one that is no mark is left as it is")
    func plain() {
        let mark = ReplyToken(ConversationID(42), key: key).text
        #expect(AddressTag.marked(String(repeating: "x", count: 33) + "@b.example", with: mark) == nil)
        for address in ["care+r.short@b.example", "care@b.example", "r.\(mark)@b.example", "+r.\(mark)@b.example", "x"]
        {
            #expect(AddressTag.plain(address) == address && AddressTag.mark(of: address) == nil)
        }
        #expect(OurAddresses(["care@b.example"]).isOurs("Care+R.\(mark)@B.example"))
        #expect(!OurAddresses(["care@b.example"]).isOurs("other+r.\(mark)@b.example"))
    }
}

@Suite("Answers that carry the mark of a conversation, on both engines")
struct ReplyTokenMailTests {
    @Test(
        "Answers go to an address with the mark where a mailbox takes it, else the words carry it",
        arguments: Engine.allCases)
    func replyTo(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            _ = try await reply(house, id)
            let plain = try #require(try await sent(house).last)
            #expect(plain.replyTo.isEmpty && plain.messageID.hasPrefix("r.") && !plain.words.contains("[r."))
            let mailbox = try await house.mailbox()
            _ = try await reply(house, id, "Still ready.")
            let tagged = try #require(try await sent(house).last)
            let mark = try #require(tagged.replyTo.first.flatMap { AddressTag.mark(of: $0.address) })
            #expect(AddressTag.plain(tagged.replyTo[0].address) == "hello@bramble.example")
            #expect(tagged.messageID.hasPrefix("r.\(mark)."))
            try await house.database.write { tx in
                var change = MailboxChange()
                change.tags = false
                try Mailboxes.change(mailbox, change, ifVersion: nil, key: nil, in: tx)
            }
            _ = try await reply(house, id, "Ready for long.")
            let marked = try #require(try await sent(house).last)
            #expect(marked.replyTo.isEmpty && marked.words.contains("[r.\(mark)]"))
        }
    }

    @Test(
        "The mark leads back from the address, from what is answered and from the words, whatever its case",
        arguments: Engine.allCases)
    func leadsBack(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let token = try await house.token(of: id)
            let tagged = "Hello+R.\(token.uppercased())@bramble.example"
            let mails = [
                TestMail(from: "edith@miggins.example", to: tagged, subject: "New", id: "1@m"),
                TestMail(
                    from: "edith@miggins.example", to: "walter@miggins.example", subject: "New", id: "2@m",
                    headers: ["Cc: \(tagged)"]),
                TestMail(
                    from: "edith@miggins.example", subject: "New", id: "3@m", headers: ["Delivered-To: \(tagged)"]),
                TestMail(
                    from: "edith@miggins.example", subject: "New", id: "4@m", headers: ["X-Original-To: \(tagged)"]),
                TestMail(
                    from: "edith@miggins.example", subject: "New", id: "5@m", answers: "R.\(token).gone@b.example"),
                TestMail(from: "edith@miggins.example", subject: "New", words: "Hm.\n> [R.\(token)]", id: "6@m"),
            ]
            for mail in mails {
                let back = try #require(try await house.receive(mail))
                #expect(back.conversation == id && back.placed == .token)
            }
            let keys = try await house.database.read { try ConversationStore.participants(of: [id], in: $0)[id] ?? [] }
            #expect(!keys.contains { $0.contains("+r.") } && keys.contains("walter@miggins.example"))
            let person = try await house.database.read { try People.find(email: tagged.lowercased(), in: $0) }
            #expect(person == nil)
            _ = try await reply(house, id)
            #expect(try await sent(house).last?.from.first?.address == "hello@bramble.example")
        }
    }

    @Test(
        "A stranger with a genuine mark stands in the conversation and is none of it until a colleague says so",
        arguments: Engine.allCases)
    func newcomer(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let to = "hello+r.\(try await house.token(of: id))@bramble.example"
            let first = try #require(
                try await house.receive(
                    TestMail(
                        from: "Nell <nell@x.example>", to: to, id: "n@m", headers: ["Cc: mallory@evil.example"])))
            #expect(first.placed == .newcomer && first.conversation == id)
            let plain = try #require(
                try await house.receive(TestMail(from: "nell@x.example", subject: "Hm", id: "n2@m", answers: "a@m")))
            #expect(plain.placed == .stranger && plain.conversation != id)
            try await house.database.write { [cast = house.cast] in
                try Conversations.confirm(first.id, by: cast.priya, in: $0)
            }
            let confirmed = try await house.database.read { try Conversations.touchpoint(first.id, in: $0) }
            #expect(confirmed.placed == .token)
            let after = try #require(
                try await house.receive(TestMail(from: "nell@x.example", id: "n3@m", answers: "a@m")))
            #expect(after.placed == .answers && after.conversation == id)
            let mallory = try #require(
                try await house.receive(TestMail(from: "mallory@evil.example", id: "e@m", answers: "a@m")))
            #expect(mallory.conversation != id)
            await #expect(throws: ConversationRefusal.nobodyToConfirm) {
                try await house.database.write { [cast = house.cast] in
                    try Conversations.confirm(first.id, by: cast.priya, in: $0)
                }
            }
        }
    }

    @Test(
        "An answer to a letter of ours is one whatever lists and filters made of it; a stranger's, a machine's and a blocked one are not",
        arguments: Engine.allCases)
    func marked(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let token = try await house.token(of: id)
            func answer(_ number: Int, from: String = "edith@miggins.example", _ headers: [String]) -> TestMail {
                TestMail(
                    from: from, subject: "Re: New", id: "\(number)@m", answers: "r.\(token).1@bramble.example",
                    headers: headers)
            }
            let (junk, bulk) = (["X-Spam-Flag: YES"], ["List-Unsubscribe: <https://m.example/u>", "Precedence: bulk"])
            for (number, headers) in [junk, bulk].enumerated() {
                let back = try #require(try await house.receive(answer(number, headers)))
                #expect(back.conversation == id)
            }
            let machine = ["Auto-Submitted: auto-replied"]
            let aside = try await house.receive([
                answer(2, from: "mallory@evil.example", junk), answer(3, from: "mallory@evil.example", bulk),
                answer(4, machine),
                TestMail(
                    from: "edith@miggins.example", id: "5@m", answers: "r.\(String(token.reversed())).1@b.example",
                    headers: junk),
            ])
            #expect(aside.quarantined == [.spam: 2, .list: 1, .autoReply: 1])
            try await house.database.write { [cast = house.cast] tx in
                _ = try SenderRules.say(.block, of: "edith@miggins.example", by: cast.priya, in: tx)
            }
            #expect(try await house.receive([answer(6, junk)]).quarantined == [.blocked: 1])
        }
    }

    @Test("A forged mark, or one that nobody used for a year, leads nowhere", arguments: Engine.allCases)
    func forgedOrOld(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let token = try await house.token(of: id)
            let forged = String(token.dropLast()) + (token.hasSuffix("a") ? "b" : "a")
            let wrong = try #require(
                try await house.receive(
                    TestMail(from: "nell@x.example", to: "hello+r.\(forged)@bramble.example", subject: "New", id: "n@m")
                ))
            #expect(wrong.placed == .new && wrong.conversation != id)
            house.clock.advance(.days(400))
            let old = try #require(
                try await house.receive(
                    TestMail(
                        from: "nell@x.example", to: "hello+r.\(token)@bramble.example", subject: "New", id: "o@m",
                        at: house.clock.now)))
            #expect(old.placed == .new && old.conversation != id)
        }
    }
}

extension TestHouse {
    /// A mailbox of the address that everybody writes to.
    func mailbox() async throws -> MailboxID {
        try await database.write { tx in
            var change = MailboxChange()
            (change.address, change.host) = ("hello@bramble.example", "mail.bramble.example")
            return try Mailboxes.make(change, key: nil, in: tx)
        }
    }

    func token(of id: ConversationID) async throws -> String {
        try await database.write { ReplyToken(id, key: try ReplyToken.Key(in: $0)).text }
    }
}
