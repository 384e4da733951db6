import ChannelsRules
import ConversationsRules
import Jobs
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

private let morning = TestHouse.morning

@Suite("Imported history and mail that comes in, on both engines")
struct HistoryTests {
    private static func theirs(_ id: String, days: Int, answers: String? = nil) -> TestMail {
        TestMail(
            from: "edith@miggins.example", words: id, id: id + "@m", answers: answers.map { $0 + "@m" },
            at: morning - .days(days))
    }

    private static func ours(_ id: String, days: Int, answers: String? = nil) -> TestMail {
        TestMail(
            from: "hello@bramble.example", to: "edith@miggins.example", words: id, id: id + "@m",
            answers: answers.map { $0 + "@m" }, at: morning - .days(days))
    }

    private func only(_ house: TestHouse) async throws -> Conversation {
        let all = try await house.database.read { try Conversations.of(house.cast.mrsMiggins, in: $0) }
        #expect(all.count == 1)
        return try #require(all.first)
    }

    @Test(
        "Ours was the last word: With them. Theirs within 14 days: Waiting on us. Older: Done",
        arguments: Engine.allCases)
    func states(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive(
                [
                    Self.theirs("a", days: 40), Self.ours("b", days: 39, answers: "a"), Self.theirs("c", days: 14),
                    Self.theirs("d", days: 15),
                ], imported: true)
            let found = try await house.database.read { try Conversations.of(house.cast.mrsMiggins, in: $0) }
            #expect(found.map(\.state) == [.waiting, .done, .withThem])
            #expect(found.map(\.waitingSince) == [morning - .days(14), nil, nil])
            #expect(found.map(\.isFirstContact) == [false, false, true])
        }
    }

    @Test(
        "History queues nothing that could mail anybody, and its events say that it is history",
        arguments: Engine.allCases)
    func silent(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive([Self.theirs("a", days: 2), Self.ours("b", days: 1, answers: "a")], imported: true)
            let payloads = try await house.database.read { tx in
                try tx.rows("SELECT payload FROM event WHERE kind IN ('touchpoint.received', 'touchpoint.sent')") {
                    $0.text(0)
                }
            }
            #expect(payloads.count == 2 && payloads.allSatisfy { $0.contains("\"imported\":true") })
            let (jobs, mails) = try await house.database.read { tx in
                (
                    try tx.row("SELECT count(*) FROM job") { $0.int(0) },
                    try tx.row("SELECT count(*) FROM outbox") { $0.int(0) }
                )
            }
            #expect(jobs == 0 && mails == 0)
        }
    }

    @Test("Whatever order and batches history comes in, it ends the same", arguments: Engine.allCases, 0..<6)
    func anyOrder(engine: Engine, seed: Int) async throws {
        var dice = Dice(seed: UInt64(seed))
        var thread = [Self.theirs("a", days: 30)]
        for (number, id) in ["b", "c", "d", "e"].enumerated() {
            let before = thread[dice.below(thread.count)].id.map { String($0.prefix(1)) }
            let days = [20, 13, 13, 2][number]
            thread.append(
                dice.below(2) == 0
                    ? Self.theirs(id, days: days, answers: before) : Self.ours(id, days: days, answers: before))
        }
        let expected = try await withHouse(engine) { house in
            try await house.receive(thread, imported: true)
            return try await only(house)
        }
        for _ in 0..<3 {
            thread.shuffle(using: &dice)
            let cut = dice.below(thread.count)
            let found = try await withHouse(engine) { house in
                try await house.receive(Array(thread.prefix(cut)), imported: true)
                try await house.receive(Array(thread.suffix(from: cut)), imported: true)
                return try await house.database.read { try Conversations.of(house.cast.mrsMiggins, in: $0) }
            }
            // A message whose only tie to the others has not come yet begins a conversation of its own.
            guard found.count == 1 else { continue }
            #expect(found[0].state == expected.state && found[0].waitingSince == expected.waitingSince)
            #expect(found[0].first == expected.first && found[0].last == expected.last)
            #expect(found[0].touchpoints == 5 && found[0].preview == expected.preview)
        }
    }

    @Test("At one moment ours is the later word, whichever came first", arguments: Engine.allCases)
    func tie(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive([Self.theirs("a", days: 3)], imported: true)
            try await house.receive([Self.ours("b", days: 3, answers: "a")], imported: true)
            #expect(try await only(house).state == .withThem)
        }
    }

    @Test("History keeps the state that a colleague chose since", arguments: Engine.allCases)
    func chosen(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive([Self.theirs("a", days: 30)], imported: true)
            let id = try await only(house).id
            try await house.database.write { tx in
                try Conversations.turn([id], .waiting, by: house.cast.priya, in: tx)
                try Conversations.turn([id], .done, by: house.cast.priya, in: tx)
            }
            try await house.receive(
                [Self.ours("b", days: 20, answers: "a"), Self.theirs("c", days: 5, answers: "b")], imported: true)
            let conversation = try await only(house)
            #expect(conversation.state == .done && conversation.touchpoints == 3 && conversation.preview.words == "c")
        }
    }

    @Test("Old history does not close what waits, however long it has waited", arguments: Engine.allCases)
    func waitsOn(engine: Engine) async throws {
        try await withHouse(engine) { house in
            house.clock.set(morning - .days(20))
            try await house.receive([Self.theirs("b", days: 20, answers: "a")])
            house.clock.set(morning)
            try await house.receive([Self.theirs("a", days: 40)], imported: true)
            #expect(try await only(house).state == .waiting)
        }
    }

    @Test("A word of theirs brings a conversation back to us, or to who has it", arguments: Engine.allCases)
    func comesBack(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive([Self.theirs("a", days: 0)])
            let id = try await only(house).id
            for (number, turn) in [Turn.done, .withThem, .later(until: morning + .days(30))].enumerated() {
                try await house.database.write { try Conversations.turn([id], turn, by: house.cast.priya, in: $0) }
                house.clock.advance(.hours(1))
                var mail = Self.theirs("n\(number)", days: 0, answers: "a")
                mail.at = house.clock.now
                try await house.receive([mail])
                let back = try await only(house)
                #expect(back.state == .waiting && back.laterUntil == nil)
                if turn != .later(until: morning + .days(30)) { #expect(back.waitingSince == house.clock.now) }
            }
            try await house.database.write { tx in
                try Conversations.turn([id], .give(to: house.cast.luca), by: house.cast.priya, in: tx)
                try Conversations.turn([id], .done, by: house.cast.luca, in: tx)
            }
            try await house.receive([Self.theirs("z", days: 0, answers: "a")])
            let given = try await only(house)
            #expect(given.state == .withColleague && given.assignee == house.cast.luca)
        }
    }

    @Test("Who writes months after Done waits since then, not since the first word", arguments: Engine.allCases)
    func settled(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive([Self.theirs("a", days: 0)])
            let id = try await only(house).id
            try await house.database.write { try Conversations.turn([id], .done, by: house.cast.priya, in: $0) }
            #expect(try await only(house).waitingSince == nil)
            house.clock.advance(.days(90))
            var mail = Self.theirs("b", days: 0, answers: "a")
            mail.at = house.clock.now - .minutes(1)
            try await house.receive([mail])
            #expect(try await only(house).waitingSince == house.clock.now - .minutes(1))
        }
    }

    @Test("Mail dated before our answer that comes after it waits on us all the same", arguments: Engine.allCases)
    func late(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.receive([Self.theirs("a", days: 0)])
            let id = try await only(house).id
            house.clock.advance(.minutes(10))
            try await house.database.write {
                _ = try Conversations.reply(to: id, Answer(words: "Yes."), by: house.cast.priya, in: $0)
            }
            house.clock.advance(.minutes(10))
            var mail = Self.theirs("b", days: 0, answers: "a")
            mail.at = morning + .minutes(5)
            try await house.receive([mail])
            let conversation = try await only(house)
            #expect(conversation.state == .waiting && conversation.waitingSince != nil)
            try await house.database.write { try Conversations.note("Look.", in: id, by: house.cast.luca, in: $0) }
            #expect(try await only(house).state == .waiting)
        }
    }

    @Test("A sender's clock that runs ahead puts no word after our answer to it", arguments: Engine.allCases)
    func clockAhead(engine: Engine) async throws {
        try await withHouse(engine) { house in
            var mail = Self.theirs("a", days: 0)
            mail.at = morning + .minutes(30)
            let touchpoint = try #require(try await house.receive(mail))
            #expect(touchpoint.at == morning)
            house.clock.advance(.minutes(1))
            try await house.database.write {
                _ = try Conversations.reply(
                    to: touchpoint.conversation, Answer(words: "Yes."), by: house.cast.priya, in: $0)
            }
            let conversation = try await only(house)
            #expect(
                conversation.state == .withThem && conversation.waitingSince == nil
                    && conversation.preview.words == "Yes.")
        }
    }

    @Test(
        "A date that cannot be is not believed", arguments: Engine.allCases,
        ["Thu, 19 Nov 2099 09:00:00 +0000", "Thu, 1 Jan 1903 00:00:00 +0000", "yesterday", "", "99999999999999999999"])
    func dates(engine: Engine, date: String) async throws {
        try await withHouse(engine) { house in
            let mail = TestMail(from: "edith@miggins.example", id: "a@m", at: nil, headers: ["Date: \(date)"])
            let touchpoint = try #require(try await house.receive(mail))
            #expect(touchpoint.at == morning)
        }
    }

    @Test(
        "A batch of new mail in one conversation begins it once and stands as its last word says",
        arguments: Engine.allCases)
    func batch(engine: Engine) async throws {
        try await withHouse(engine) { house in
            var answer = Self.ours("b", days: 0, answers: "a")
            answer.at = morning - .minutes(2)
            var first = Self.theirs("a", days: 0)
            first.at = morning - .minutes(3)
            let tally = try await house.receive([first, answer])
            #expect(tally.conversations == 1 && tally.placed == 2)
            let conversation = try await only(house)
            #expect(conversation.state == .withThem && conversation.waitingSince == nil)
            #expect(conversation.preview.words == "b" && conversation.touchpoints == 2 && conversation.isFirstContact)
        }
    }
}
