import ChannelsRules
import ConversationsRules
import Jobs
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing
import Timeline

@Suite("What the desk answers by itself, on both engines")
struct GreetingTests {
    private static var followers: Followers {
        var followers = Followers()
        GreetSender.follow(&followers)
        return followers
    }

    private static var handlers: JobHandlers {
        var handlers = JobHandlers()
        handlers.add(GreetSender.self) { try await $0.run($1) }
        return handlers
    }

    /// A house whose mailbox answers by itself with these words.
    private func greeting(
        _ engine: Engine, _ words: String = "We have your message.", _ body: (TestHouse) async throws -> Void
    ) async throws {
        try await withHouse(engine, followers: Self.followers) { house in
            try await house.database.write { tx in
                var mailbox = MailboxChange()
                (mailbox.address, mailbox.host) = ("hello@bramble.example", "imap.bramble.example")
                mailbox.greeting = words
                _ = try Mailboxes.make(mailbox, key: nil, in: tx)
            }
            try await body(house)
        }
    }

    /// What has left, after all that waits was done.
    private func left(_ house: TestHouse) async throws -> [TestMailServer.Sent] {
        try await house.runQueued(Self.handlers)
        return house.server.sent
    }

    private func begin(_ house: TestHouse, _ number: Int, by hours: Int = 0) async throws {
        house.clock.advance(.hours(hours))
        try await house.receive([
            TestMail(from: "edith@miggins.example", subject: "Matter \(number)", id: "\(number)@m", at: nil)
        ])
    }

    @Test(
        "Whoever begins a conversation gets one letter, marked as a machine's, that comes back to nowhere",
        arguments: Engine.allCases)
    func greets(engine: Engine) async throws {
        try await greeting(engine) { house in
            let first = try #require(
                try await house.receive(TestMail(from: "Edith <edith@miggins.example>", id: "a@m")))
            let sent = try #require(try await left(house).first)
            let mail = MailReader.read(sent.bytes)
            #expect(sent.returnPath.isEmpty && sent.recipients == ["edith@miggins.example"])
            #expect(mail.from.map(\.address) == ["hello@bramble.example"] && mail.inReplyTo == ["a@m"])
            #expect(mail.automatic == .autoReply && mail.loopMark != nil && !mail.mayBeAnsweredAutomatically)
            #expect(mail.subject == "Re: My bike" && mail.words.contains("We have your message."))
            #expect(try await house.conversation(first.conversation).state == .waiting, "A machine answers nobody.")
            // What answers it comes to the same conversation, and gets no second one.
            let next = try await house.receive(
                TestMail(from: "edith@miggins.example", id: "b@m", answers: mail.messageID))
            #expect(next?.conversation == first.conversation)
            #expect(try await left(house).count == 1)
        }
    }

    @Test("Nobody gets one where the mailbox has no such words, nor by history", arguments: Engine.allCases)
    func silent(engine: Engine) async throws {
        try await greeting(engine, "") { house in
            try await house.receive([TestMail(from: "edith@miggins.example", id: "a@m")])
            #expect(try await left(house).isEmpty)
        }
        try await greeting(engine) { house in
            try await house.receive([TestMail(from: "edith@miggins.example", id: "a@m")], imported: true)
            let old = TestHouse.morning - .days(2)
            try await house.receive([TestMail(from: "walter@miggins.example", id: "b@m", at: old)])
            #expect(try await left(house).isEmpty)
        }
    }

    @Test(
        "Desks, machines, lists, deaf addresses and whoever did not write to us by name get none",
        arguments: Engine.allCases)
    func machines(engine: Engine) async throws {
        try await greeting(engine) { house in
            try await house.receive([
                TestMail(from: "a@x.example", id: "1@x", headers: ["X-Regard-Loop: anything"]),
                TestMail(from: "b@x.example", id: "2@x", headers: ["Return-Path: <>"]),
                TestMail(from: "no-reply@x.example", id: "3@x"),
                TestMail(from: "c@x.example", id: "4@x", headers: ["X-Auto-Response-Suppress: OOF"]),
                TestMail(from: "d@x.example", id: "5@x", headers: ["List-Post: <mailto:hello@bramble.example>"]),
                TestMail(from: "e@x.example", id: "6@x", headers: ["Auto-Submitted: auto-generated"]),
                TestMail(from: "f@x.example", to: "undisclosed-recipients:;", id: "7@x"),
            ])
            #expect(try await left(house).isEmpty)
        }
    }

    @Test("A person gets three a day at most", arguments: Engine.allCases)
    func daily(engine: Engine) async throws {
        try await greeting(engine) { house in
            for number in 0..<5 {
                try await begin(house, number, by: 2)
                _ = try await left(house)
            }
            #expect(house.server.sent.count == 3)
            #expect(try await house.database.read { try Outbox.held(in: $0) }.isEmpty)
        }
    }

    @Test("The third of an hour is held until a colleague lets it go, or sets it aside", arguments: Engine.allCases)
    func held(engine: Engine) async throws {
        try await greeting(engine) { house in
            for number in 0..<4 { try await begin(house, number) }
            #expect(try await left(house).count == 2)
            let held = try await house.database.read { try Outbox.held(in: $0) }
            #expect(held == [HeldLetters(sender: "hello@bramble.example", count: 1)])
            let item = try #require(try await house.database.read { try Outbox.stuck(in: $0).first })
            #expect(item.state == .heldBack && item.brake == .recipient)
            func letGo(sending: Bool) async throws -> Int {
                try await house.database.write { [cast = house.cast] tx in
                    try Outbox.letGo(
                        from: "Hello@bramble.example", sending: sending, by: cast.maya.value, in: tx)
                }
            }
            #expect(try await letGo(sending: false) == 1)
            try await house.database.write { try Outbox.undecide(item.id, in: $0) }
            #expect(try await letGo(sending: true) == 1)
            #expect(try await left(house).count == 3)
            #expect(try await letGo(sending: true) == 0)
        }
    }

    @Test(
        "One that comes back all the same marks the address and stands in the conversation", arguments: Engine.allCases)
    func returned(engine: Engine) async throws {
        try await greeting(engine) { house in
            let first = try #require(try await house.receive(TestMail(from: "edith@miggins.example", id: "a@m")))
            let letter = MailReader.read(try #require(try await left(house).first).bytes)
            try await house.receive([Returned(letter: letter.messageID).mail])
            #expect(try await house.notices(first.conversation).map(\.kind) == [.returned])
            #expect(try await house.troubles() == ["edith@miggins.example"])
        }
    }
}
