import ConversationsRules
import Kernel
import RegardTesting
import Store
import Testing

@testable import VoiceRules

@Suite("Answers, on both engines")
struct AnswerTests {
    @Test(
        "An answer is kept with the name, and can be changed for 24 hours by the same link", arguments: Engine.allCases)
    func named(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            #expect(try await house.answer(token, .less, words: " It took a week.\r\nToo long. ") == .kept)
            let first = try #require(try await house.survey(token).answer)
            #expect(first.expectation == .less && first.words == "It took a week.\nToo long.")
            house.clock.advance(.hours(24))
            #expect(try await house.answer(token, .asExpected) == .kept)
            let second = try #require(try await house.survey(token).answer)
            #expect(second.id == first.id && second.expectation == .asExpected && second.words == nil)
            house.clock.advance(.seconds(1))
            #expect(try await !house.survey(token).isAnswerable)
            await #expect(throws: VoiceRefusal.changeOver) { try await house.answer(token, .more) }
            #expect(try await house.events() == ["invitation.made", "answer.given", "answer.changed"])
        }
    }

    @Test(
        "A page that is older than the answer changes nothing, and what it says else is refused, not lost",
        arguments: Engine.allCases)
    func oneTime(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            let old = try await house.survey(token).once
            try await house.answer(token, .more)
            let again = AnswerSheet(.less, once: old)
            func send(_ sheet: AnswerSheet) async throws -> AnswerOutcome {
                try await house.database.write { try Answers.give(sheet, by: token, in: $0) }
            }
            #expect(try await send(AnswerSheet(.more, once: old)) == .cameBefore)
            await #expect(throws: VoiceRefusal.answeredMeanwhile) { try await send(again) }
            house.clock.advance(.hours(25))
            await #expect(throws: VoiceRefusal.changeOver) { try await send(again) }
            #expect(try await house.survey(token).answer?.expectation == .more)
            let other = try await house.ask(house.house.cast.walter)
            await #expect(throws: VoiceRefusal.pageTooOld) {
                try await house.database.write { _ = try Answers.give(again, by: other, in: $0) }
            }
        }
    }

    @Test(
        "What comes within 10 s of delivery is set aside until somebody presses once more", arguments: Engine.allCases)
    func scanner(engine: Engine) async throws {
        try await withVoice(engine) { house in
            try await house.done(try await house.conversation(of: house.mrsMiggins))
            try await house.later()
            let letter = try #require(house.house.server.sent.first)
            let link = try #require(
                String(decoding: letter.bytes, as: UTF8.self).firstMatch(of: /List-Unsubscribe: <.*\/s\/(.{27})\/stop>/)
            )
            let token = try #require(Token(link.1))
            house.clock.advance(.seconds(9))
            guard case .needsSure(let sure) = try await house.answer(token, .more) else {
                Issue.record("a machine's answer was kept")
                return
            }
            #expect(try await house.count("answer") == 0)
            let days = LocalDays(20_000, through: 30_000, in: .utc)
            #expect(try await house.database.read { try Invitations.setAside(days, in: $0) } == 1)
            #expect(try await house.answer(token, .more, sure: sure) == .kept)
            #expect(try await house.database.read { try Invitations.setAside(days, in: $0) } == 0)
        }
    }

    @Test("Ten seconds after delivery one press is enough", arguments: Engine.allCases)
    func person(engine: Engine) async throws {
        try await withVoice(engine) { house in
            try await house.done(try await house.conversation(of: house.mrsMiggins))
            try await house.later()
            let letter = try #require(house.house.server.sent.first)
            let link = try #require(
                String(decoding: letter.bytes, as: UTF8.self).firstMatch(of: /List-Unsubscribe: <.*\/s\/(.{27})\/stop>/)
            )
            house.clock.advance(.seconds(10))
            #expect(try await house.answer(try #require(Token(link.1)), .more) == .kept)
        }
    }

    @Test("An answer without a choice and words without end are refused", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            await #expect(throws: VoiceRefusal.answerMissing) { try await house.answer(token, nil) }
            await #expect(throws: VoiceRefusal.wordsTooLong(2001)) {
                try await house.answer(token, .more, words: String(repeating: "a", count: 2001))
            }
            #expect(try await house.answer(token, .more, words: String(repeating: "a", count: 2000)) == .kept)
        }
    }

    @Test("Counts take named answers by their day and are served by their index", arguments: Engine.allCases)
    func counts(engine: Engine) async throws {
        try await withVoice(engine) { house in
            try await house.answer(try await house.ask(house.mrsMiggins), .more, words: "Kind")
            house.clock.advance(.days(1))
            try await house.answer(try await house.ask(house.house.cast.walter), .less, words: "Late")
            let day = TestHouse.morning.day(in: .utc)
            func counted(_ first: Int, _ last: Int) async throws -> ExpectationCounts? {
                let days = LocalDays(first, through: last, in: .utc)
                return try await house.database.read { [house] in try Answers.counts(days, in: $0)[house.repair] }
            }
            #expect(try await counted(day, day) == ExpectationCounts(more: 1))
            #expect(try await counted(day, day + 1) == ExpectationCounts(less: 1, more: 1))
            #expect(try await counted(day + 2, day + 9) == nil)
            let both = LocalDays(day, through: day + 1, in: .utc)
            let said = try await house.database.read { try Answers.words(both, limit: 1, in: $0) }
            #expect(said.map(\.words) == ["Late"])
            let rest = try await house.database.read {
                try Answers.words(both, before: said.first?.cursor, limit: 5, in: $0)
            }
            #expect(rest.map(\.words) == ["Kind"] && rest.first?.person == house.mrsMiggins)
        }
    }

    @Test("A place in the list of words is read back from its text, and nonsense is none")
    func cursor() {
        let cursor = SaidCursor(milliseconds: 1_795_078_800_000, id: 17)
        #expect(SaidCursor(cursor.description) == cursor)
        for text in ["", "1", "1-", "-1-2", "1-0", "a-b", "1-2-3"] { #expect(SaidCursor(text) == nil, "\(text)") }
    }
}
