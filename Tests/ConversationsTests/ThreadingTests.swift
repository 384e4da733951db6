import ChannelsRules
import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

private let morning = TestHouse.morning

@Suite("Which conversation a message belongs to, on both engines")
struct ThreadingTests {
    @Test("An answer stands in the conversation of what it answers", arguments: Engine.allCases)
    func answer(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let first = try #require(
                try await house.receive(TestMail(from: "Edith <edith@miggins.example>", id: "a@m")))
            let second = try #require(
                try await house.receive(
                    TestMail(
                        from: "edith@miggins.example", subject: "Something else", id: "b@m", answers: "a@m",
                        at: morning + .minutes(1))))
            let third = try #require(
                try await house.receive(
                    TestMail(
                        from: "edith@miggins.example", id: "c@m", references: ["x@m", "b@m"], at: morning + .minutes(2))
                ))
            #expect(first.placed == .new && second.placed == .answers && third.placed == .answers)
            #expect(Set([first, second, third].map(\.conversation)).count == 1)
            #expect(first.person == house.cast.mrsMiggins && first.senderName == "Edith")
            let conversation = try await house.conversation(first.conversation)
            #expect(conversation.touchpoints == 3 && conversation.last == morning && conversation.state == .waiting)
        }
    }

    @Test("The nearest reference decides between two conversations", arguments: Engine.allCases)
    func nearest(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let old = try #require(try await house.receive(TestMail(from: "edith@miggins.example", id: "old@m")))
            let new = try #require(try await house.receive(TestMail(from: "edith@miggins.example", id: "new@m")))
            let answer = try #require(
                try await house.receive(
                    TestMail(
                        from: "edith@miggins.example", id: "c@m", answers: "new@m", references: ["old@m", "new@m"])))
            #expect(answer.conversation == new.conversation && answer.conversation != old.conversation)
        }
    }

    @Test("Two answers to a message that we never saw belong together", arguments: Engine.allCases)
    func siblings(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let one = try #require(
                try await house.receive(TestMail(from: "edith@miggins.example", id: "b@m", answers: "unseen@m")))
            let two = try #require(
                try await house.receive(TestMail(from: "edith@miggins.example", id: "c@m", references: ["unseen@m"])))
            #expect(one.placed == .new && two.placed == .answers && one.conversation == two.conversation)
        }
    }

    @Test(
        "What arrives in the wrong order ends up in one conversation all the same", arguments: Engine.allCases,
        [true, false])
    func outOfOrder(engine: Engine, inOneBatch: Bool) async throws {
        try await withHouse(engine) { house in
            let thread = [
                TestMail(
                    from: "edith@miggins.example", words: "third", id: "c@m", answers: "b@m",
                    references: ["a@m", "b@m"], at: morning),
                TestMail(from: "edith@miggins.example", words: "first", id: "a@m", at: morning - .days(2)),
                TestMail(
                    from: "hello@bramble.example", to: "edith@miggins.example", words: "second", id: "b@m",
                    answers: "a@m",
                    at: morning - .days(1)),
            ]
            if inOneBatch {
                try await house.receive(thread, imported: true)
            } else {
                for mail in thread { try await house.receive([mail], imported: true) }
            }
            let all = try await house.database.read { try Conversations.of(house.cast.mrsMiggins, in: $0) }
            let conversation = try #require(all.first)
            #expect(all.count == 1 && conversation.touchpoints == 3 && conversation.state == .waiting)
            #expect(conversation.first == morning - .days(2) && conversation.last == morning)
            #expect(
                conversation.waitingSince == morning && conversation.preview.words == "third"
                    && conversation.isFirstContact)
            let words = try await house.database.read {
                try Conversations.touchpoints(of: conversation.id, in: $0).map(\.words)
            }
            #expect(words.map { $0.trimmingSuffix() } == ["first", "second", "third"])
        }
    }

    @Test(
        "Who names a message without taking part gets a conversation of their own, marked", arguments: Engine.allCases)
    func stranger(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let first = try #require(try await house.receive(TestMail(from: "edith@miggins.example", id: "a@m")))
            let stranger = try #require(
                try await house.receive(
                    TestMail(from: "mallory@evil.example", subject: "Re: My bike", id: "x@m", answers: "a@m")))
            #expect(stranger.placed == .stranger && stranger.conversation != first.conversation)
            #expect(try await house.conversation(first.conversation).touchpoints == 1)
            // Now both conversations know the id: each goes on in its own.
            let edith = try #require(
                try await house.receive(TestMail(from: "edith@miggins.example", id: "b@m", answers: "a@m")))
            let mallory = try #require(
                try await house.receive(TestMail(from: "mallory@evil.example", id: "y@m", answers: "a@m")))
            #expect(edith.conversation == first.conversation && mallory.conversation == stranger.conversation)
        }
    }

    @Test(
        "A message to which somebody only claimed to answer is no stranger when it comes itself",
        arguments: Engine.allCases)
    func claimed(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive([TestMail(from: "mallory@evil.example", id: "x@m", answers: "a@m")])
            let first = try #require(try await house.receive(TestMail(from: "edith@miggins.example", id: "a@m")))
            #expect(first.placed == .new)
        }
    }

    @Test("Who was copied in takes part, from whichever of their addresses", arguments: Engine.allCases)
    func participants(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let first = try #require(
                try await house.receive(
                    TestMail(from: "edith@miggins.example", id: "a@m", headers: ["Cc: Walter <walter@miggins.example>"])
                ))
            let walter = try #require(
                try await house.receive(TestMail(from: "walter@miggins.example", id: "b@m", answers: "a@m")))
            #expect(walter.placed == .answers && walter.conversation == first.conversation)
            #expect(walter.person == house.cast.walter)
            #expect(try await house.conversation(first.conversation).person == house.cast.mrsMiggins)
            let other = try #require(
                try await house.receive(TestMail(from: "w.miggins@harbour.example", id: "c@m")))
            let again = try #require(
                try await house.receive(TestMail(from: "walter@miggins.example", id: "d@m", answers: "c@m")))
            #expect(other.person == house.cast.walter && again.conversation == other.conversation)
            #expect(again.placed == .answers)
        }
    }

    @Test(
        "Copies of one message are one touchpoint; another message under the same id is not lost",
        arguments: Engine.allCases)
    func copies(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let mail = TestMail(from: "edith@miggins.example", words: "The bell is loose.", id: "a@m")
            var copy = mail
            copy.headers = ["X-Other-Way: yes"]
            copy.words = "The bell  is loose.\r\n\r\n"
            var forged = mail
            forged.words = "Pay this bill."
            let tally = try await house.receive([mail, copy, forged])
            #expect(tally.placed == 2 && tally.copies == 1 && tally.conversations == 1)
            let again = try await house.receive([mail])
            #expect(again == MailTally())
            let waiting = try await house.database.read { try Intake.waiting(limit: 9, in: $0).count }
            #expect(waiting == 0)
        }
    }

    @Test(
        "Messages without an id are each taken once, also when two programs settle them at once",
        arguments: Engine.allCases)
    func withoutID(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let kept = try await house.keep([
                TestMail(from: "edith@miggins.example", words: "one"),
                TestMail(from: "edith@miggins.example", words: "two"),
            ])
            let placed = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        try await house.database.write {
                            try MailDesk(ours: OurAddresses(Cast.ours)).settle(kept, in: $0).placed
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            let touchpoints = try await house.database.read {
                try $0.row("SELECT count(*) FROM touchpoint") { $0.int(0) }
            }
            #expect(placed == 2 && touchpoints == 2)
        }
    }

    @Test("Mail between colleagues, and mail that names no sender, is put aside", arguments: Engine.allCases)
    func aside(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let tally = try await house.receive([
                TestMail(from: "maya@bramble.example", to: "Luca <LUCA@bramble.example>", id: "a@m"),
                TestMail(from: "hanna@bramble.example", to: "hello@bramble.example", id: "b@m"),
                TestMail(from: "", id: "c@m"), TestMail(from: "undisclosed", id: "d@m"),
            ])
            #expect(tally.quarantined == [.colleagues: 2, .nameless: 2])
            #expect(tally.people == 0 && tally.conversations == 0)
        }
    }

    @Test("Mail from us is ours, to the first person outside who is named in it", arguments: Engine.allCases)
    func fromUs(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let ours = try #require(
                try await house.receive(
                    TestMail(
                        from: "Priya <priya@bramble.example>",
                        to: "luca@bramble.example, \"Miggins, Walter\" <walter@miggins.example>, ann@x.example",
                        id: "a@m")))
            #expect(
                ours.direction == .ours && ours.person == house.cast.walter && ours.address == "walter@miggins.example")
            let conversation = try await house.conversation(ours.conversation)
            #expect(conversation.state == .withThem && conversation.waitingSince == nil)
            let answer = try #require(
                try await house.receive(TestMail(from: "ann@x.example", id: "b@m", answers: "a@m")))
            #expect(answer.conversation == ours.conversation && answer.placed == .answers)
            #expect(try await house.conversation(ours.conversation).state == .waiting)
        }
    }

    @Test("Automatic mail is put aside by its kind; mail through a group of ours is not", arguments: Engine.allCases)
    func automatic(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let tally = try await house.receive([
                TestMail(from: "edith@miggins.example", id: "a@m", headers: ["Auto-Submitted: auto-replied"]),
                TestMail(
                    from: "news@shop.example", id: "b@m",
                    headers: ["List-Id: News <news.shop.example>", "List-Unsubscribe: <mailto:off@shop.example>"]),
                TestMail(
                    from: "ann@x.example", id: "c@m",
                    headers: ["List-Id: <hello.bramble.example>", "List-Post: <mailto:hello@bramble.example>"]),
            ])
            #expect(tally.quarantined == [.autoReply: 1, .list: 1])
            #expect(tally.placed == 1)
        }
    }

    @Test(
        "A name is kept as the person wrote it; a person met twice in a batch is made once and met first once",
        arguments: Engine.allCases)
    func names(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let tally = try await house.receive([
                TestMail(from: "ZOË   d'Arc <Zoe@darc.example>", id: "b@m", at: morning - .hours(1)),
                TestMail(from: "zoe@DARC.example", id: "a@m", at: morning - .hours(2)),
            ])
            #expect(tally.people == 1 && tally.conversations == 2)
            let all = try await house.database.read { tx in
                let id = try #require(try People.find(email: "zoe@darc.example", in: tx))
                return (try People.person(id, in: tx).name, try Conversations.of(id, in: tx))
            }
            #expect(all.0 == "ZOË d'Arc")
            #expect(all.1.map(\.isFirstContact) == [false, true])
        }
    }
}

extension String {
    /// Without white space at its end.
    func trimmingSuffix() -> String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
