import ConversationsRules
import Kernel
import RegardTesting
import Store
import Testing

private let morning = TestHouse.morning

@Suite("Taking an answer back, on both engines")
struct TakingBackTests {
    @Test(
        "Taken back, an answer is a draft again, is found no more, and the conversation is where it was",
        arguments: Engine.allCases)
    func asBefore(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            try await house.turn([id], .give(to: house.cast.luca))
            let before = try await house.conversation(id)
            let answer = try await reply(house, id, "Hippopotamus.", then: .done)
            #expect(try await house.conversation(id).state == .done)
            house.clock.advance(.seconds(9))
            #expect(try await takeBack(house, answer))
            let after = try await house.conversation(id)
            #expect(after.state == .withColleague && after.assignee == house.cast.luca)
            #expect(after.waitingSince == before.waitingSince && after.touchpoints == before.touchpoints)
            #expect(after.preview == before.preview)
            #expect(try await drafts(house, id) == [.reply: "Hippopotamus."])
            let found = try await house.database.read { try Conversations.search("hippopotamus", in: $0) }
            #expect(found.isEmpty)
            #expect(try await sent(house).isEmpty)
            await #expect(throws: Absent("message")) { _ = try await takeBack(house, answer) }
        }
    }

    @Test("Taking back keeps what was begun since, below the words that came back", arguments: Engine.allCases)
    func newerDraft(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let answer = try await reply(house, id, "First.")
            try await house.database.write { try Drafts.save("Second.", .reply, of: id, by: house.cast.priya, in: $0) }
            #expect(try await takeBack(house, answer))
            #expect(try await drafts(house, id) == [.reply: "First.\n\nSecond."])
        }
    }

    @Test("What somebody else did meanwhile stays when an answer is taken back", arguments: Engine.allCases)
    func takeBackAfterOthers(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let answer = try await reply(house, id)
            try await house.turn([id], .done, by: house.cast.maya)
            #expect(try await takeBack(house, answer))
            #expect(try await house.conversation(id).state == .done)
            let other = try await byMail(house, id: "x@m")
            let second = try await reply(house, other)
            try await house.receive([TestMail(from: "edith@miggins.example", id: "y@m", answers: "x@m")])
            #expect(try await takeBack(house, second))
            let waiting = try await house.conversation(other)
            #expect(waiting.state == .waiting && waiting.waitingSince == morning)
        }
    }

    @Test("What was put off is put off again when the answer is taken back", arguments: Engine.allCases)
    func takeBackLater(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            try await house.turn([id], .later(until: morning + .hours(1)))
            let answer = try await reply(house, id)
            #expect(try await takeBack(house, answer))
            #expect(try await house.conversation(id).laterUntil == morning + .hours(1))
            house.clock.advance(.hours(1))
            try await house.runQueued()
            #expect(try await house.conversation(id).state == .waiting)
        }
    }

    @Test("Only whoever wrote an answer takes it back, and only before it has left", arguments: Engine.allCases)
    func tooLate(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let answer = try await reply(house, id)
            #expect(try await !takeBack(house, answer, by: house.cast.luca))
            _ = try await sent(house)
            #expect(try await !takeBack(house, answer))
            #expect(try await house.conversation(id).touchpoints == 2)
        }
    }
}
