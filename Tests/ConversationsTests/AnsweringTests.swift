import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

private let morning = TestHouse.morning

@Suite("Answering, on both engines")
struct AnsweringTests {
    @Test(
        "An answer leaves as a mail that stands in their thread, and the conversation is with them",
        arguments: Engine.allCases)
    func leaves(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let touchpoint = try await reply(house, id, "  It is ready.\r\nCome by!\n\n")
            let conversation = try await house.conversation(id)
            #expect(
                conversation.state == .withThem && conversation.waitingSince == nil && conversation.touchpoints == 2)
            #expect(conversation.preview == .init(words: "It is ready. Come by!", isOurs: true))
            let mail = try #require(try await sent(house).first)
            #expect(mail.from == [MailAddress(name: "Priya Raman, Bramble Cycles", address: "hello@bramble.example")])
            #expect(mail.to == [MailAddress(name: "Edith Miggins", address: "edith@miggins.example")])
            #expect(mail.subject == "Re: My bike" && mail.inReplyTo == ["a@m"] && mail.references == ["0@m", "a@m"])
            let quoted = "\n\nOn 19 Nov 2026 at 09:00, Edith Miggins wrote:\n> Hello there."
            #expect(mail.words.trimmingSuffix() == "  It is ready.\nCome by!" + quoted)
            #expect(house.server.sent[0].recipients == ["edith@miggins.example"])
            let item = try await house.database.read {
                try Outbox.items(subjects: [touchpoint.value], in: $0)[touchpoint.value]
            }
            #expect(item?.state == .sent)
        }
    }

    @Test(
        "The answer to our answer comes back to the same conversation; our own mail that an import brings is a copy",
        arguments: Engine.allCases)
    func thread(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            _ = try await reply(house, id, "It is ready.\n\n> Is it?\n\nYours — Priya 🚲")
            let mail = try #require(try await sent(house).first)
            let back = try #require(
                try await house.receive(
                    TestMail(from: "edith@miggins.example", id: "b@m", answers: mail.messageID, at: house.clock.now)))
            #expect(back.conversation == id && back.placed == .token)
            #expect(try await house.conversation(id).state == .waiting)
            let tally = try await house.settle(house.server.sent[0].bytes)
            #expect(tally.copies == 1 && tally.placed == 0)
            _ = try await reply(house, id, "Good.")
            let second = try #require(try await sent(house).last)
            #expect(second.references == ["a@m", mail.messageID, "b@m"] && second.inReplyTo == ["b@m"])
            let stranger = try #require(
                try await house.receive(
                    TestMail(from: "ann@else.example", id: "s@m", answers: second.messageID, at: house.clock.now)))
            #expect(stranger.conversation == id)
            _ = try await reply(house, id, "One more thing.")
            let third = try #require(try await sent(house).last)
            #expect(third.inReplyTo == [second.messageID] && !third.references.contains("s@m"))
        }
    }

    @Test(
        "An answer goes to the address that the person wrote from last, as long as it is theirs",
        arguments: Engine.allCases)
    func address(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house, from: "w.miggins@harbour.example")
            _ = try await reply(house, id)
            _ = try await sent(house)
            try await house.receive([
                TestMail(from: "Walter@Miggins.example", id: "b@m", answers: "a@m", at: house.clock.now)
            ])
            _ = try await reply(house, id)
            _ = try await sent(house)
            #expect(house.server.sent.map(\.recipients) == [["w.miggins@harbour.example"], ["walter@miggins.example"]])
            let other = try await house.begin(person: house.cast.walter)
            let address = try await house.database.read {
                try Conversations.address(for: try Conversations.conversation(other, in: $0), in: $0)
            }
            #expect(address == "walter@miggins.example")
            let shown = try await house.database.read { tx in
                let conversation = try Conversations.conversation(id, in: tx)
                return Conversations.addresses(
                    for: conversation, among: try People.identities(of: conversation.person, in: tx),
                    lately: try Conversations.touchpoints(of: id, in: tx))?.usual
            }
            #expect(shown == "walter@miggins.example")
        }
    }

    @Test(
        "An answer is refused, and nothing leaves, when something came in that one has not seen",
        arguments: Engine.allCases)
    func conflict(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let seen = try await house.database.read { try Conversations.touchpoints(of: id, in: $0).map(\.id).max() }
            try await house.receive([
                TestMail(from: "Edith <edith@miggins.example>", words: "Never mind!", id: "b@m", answers: "a@m")
            ])
            await #expect(throws: Conflict("Edith wrote after you opened this. Read it first, then send.")) {
                _ = try await reply(house, id, seen: seen)
            }
            #expect(try await sent(house).isEmpty)
            _ = try await reply(house, id, seen: nil)
            #expect(try await sent(house).count == 1)
        }
    }

    @Test(
        "A colleague's note is news, one's own is not, nor is history that was added further back",
        arguments: Engine.allCases)
    func noConflict(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            for number in 0..<30 {
                try await house.database.write {
                    try Conversations.note("\(number)", in: id, by: house.cast.priya, in: $0)
                }
            }
            let seen = try await house.database.read { try Conversations.touchpoints(of: id, in: $0).map(\.id).max() }
            try await house.database.write { try Conversations.note("mine", in: id, by: house.cast.priya, in: $0) }
            try await house.receive(
                [TestMail(from: "edith@miggins.example", id: "0@m", at: morning - .days(3))], imported: true)
            _ = try await reply(house, id, seen: seen)
            try await house.database.write { try Conversations.note("Don't!", in: id, by: house.cast.luca, in: $0) }
            await #expect(throws: Conflict("Luca Moretti wrote after you opened this. Read it first, then send.")) {
                _ = try await reply(house, id, "And washed.", seen: seen)
            }
        }
    }

    @Test(
        "A page that is sent twice sends one mail, and what was taken back can be sent again",
        arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let seen = try await house.database.read { try Conversations.touchpoints(of: id, in: $0).map(\.id).max() }
            let first = try await reply(house, id, "It is ready.\r\n", seen: seen)
            #expect(try await reply(house, id, "It is ready.", seen: seen) == first)
            #expect(try await takeBack(house, first))
            let again = try await reply(house, id, seen: seen)
            let other = try await reply(house, id, "Come by!", seen: seen)
            #expect(Set([first, again, other]).count == 3)
            #expect(try await sent(house).map { ReplyText(of: $0.words).reply } == ["It is ready.", "Come by!"])
        }
    }

    @Test(
        "What the way back filled in is not sent again at once, and later or after news it is",
        arguments: Engine.allCases)
    func filledIn(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let read = try await house.database.read { try Conversations.touchpoints(of: id, in: $0).map(\.id).max() }
            let first = try await reply(house, id, "Thank you.", seen: read)
            house.clock.advance(.seconds(30))
            #expect(try await reply(house, id, "Thank you.", seen: first) == first)
            try await house.receive([
                TestMail(from: "edith@miggins.example", id: "b@m", answers: "a@m", at: house.clock.now)
            ])
            let news = try await house.database.read { try Conversations.touchpoints(of: id, in: $0).map(\.id).max() }
            let second = try await reply(house, id, "Thank you.", seen: news)
            #expect(second != first)
            house.clock.advance(.seconds(61))
            #expect(try await reply(house, id, "Thank you.", seen: second) != second)
        }
    }

    @Test("Characters that nobody sees do not keep an answer back", arguments: Engine.allCases)
    func controls(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            _ = try await reply(house, id, "It\u{0} is\u{7}\tready.\rCome by!\u{9c}")
            #expect(try await sent(house).map { ReplyText(of: $0.words).reply } == ["It is\tready.\nCome by!"])
        }
    }

    @Test("An answer drops one's own reply draft, and no other", arguments: Engine.allCases)
    func dropsDraft(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            try await house.database.write { tx in
                try Drafts.save("mine", .reply, of: id, by: house.cast.priya, in: tx)
                try Drafts.save("for the team", .note, of: id, by: house.cast.priya, in: tx)
                try Drafts.save("hers", .reply, of: id, by: house.cast.maya, in: tx)
            }
            _ = try await reply(house, id)
            #expect(try await drafts(house, id) == [.note: "for the team"])
            let hers = try await house.database.read { try Drafts.of(id, by: house.cast.maya, in: $0)[.reply]?.words }
            #expect(hers == "hers")
        }
    }

    @Test("Without their address or one of ours an answer is refused with what to do", arguments: Engine.allCases)
    func noAddress(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin(person: house.cast.rose)
            await #expect(throws: ConversationRefusal.noAddress(name: "Rose Miggins")) {
                _ = try await reply(house, id)
            }
            let other = try await house.begin(person: house.cast.walter)
            try await house.database.write { try OurAddresses.replace(with: ["@bramble.example"], in: $0) }
            await #expect(throws: ConversationRefusal.noSender) { _ = try await reply(house, other) }
            #expect(try await house.conversation(other).touchpoints == 1)
        }
    }

    @Test("Words are needed, and not more than 100,000 signs", arguments: Engine.allCases)
    func words(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            for empty in ["", " \n\t ", "\r\n"] {
                await #expect(throws: ConversationRefusal.wordsMissing) { _ = try await reply(house, id, empty) }
            }
            let long = String(repeating: "é", count: 100_001)
            await #expect(throws: ConversationRefusal.wordsTooLong) { _ = try await reply(house, id, long) }
            _ = try await reply(house, id, String(long.dropLast()))
        }
    }

    @Test(
        "No name, subject or address can add a header to what leaves", arguments: Engine.allCases,
        [
            "a\r\nBcc: mallory@evil.example", "a\nBcc: mallory@evil.example", "a\u{2028}Bcc: x@y.example",
            "=?utf-8?q?a=0D=0ABcc:_x@y.example?=",
        ])
    func injection(engine: Engine, hostile: String) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin(subject: hostile)
            try await house.database.write { tx in
                try People.change(house.cast.mrsMiggins, PersonChange(name: hostile), by: nil, in: tx)
                try Members.change(house.cast.priya, MemberChange(name: hostile), in: tx)
                try Business.change(BusinessChange(name: hostile), in: tx)
            }
            _ = try await reply(house, id, "\(hostile)\r\n.\r\nQUIT\r\n")
            let bySubject = try await byMail(house, subject: hostile, id: "\(hostile)@m")
            _ = try await reply(house, bySubject)
            let mails = try await sent(house)
            #expect(mails.count == 2 && house.server.sent.allSatisfy { $0.recipients == ["edith@miggins.example"] })
            for mail in mails {
                #expect(mail.bcc.isEmpty && !mail.headers.has("bcc") && mail.from.count == 1 && mail.to.count == 1)
            }
        }
    }
}
