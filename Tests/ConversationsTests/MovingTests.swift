import ChannelsRules
import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Moving a message to where it belongs, on both engines")
struct MovingTests {
    @Test(
        "A message that is moved takes its answers along, and an emptied conversation is done",
        arguments: Engine.allCases)
    func moves(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let bike = try await byMail(house)
            let bell = try #require(
                try await house.receive(TestMail(from: "edith@miggins.example", subject: "Bell", id: "b@m")))
            let moved = try await house.move(bell.id, to: bike)
            #expect(moved.conversation == bike)
            let empty = try await house.conversation(bell.conversation)
            #expect(
                empty.state == .done && empty.touchpoints == 0 && empty.waitingSince == nil
                    && empty.preview.words.isEmpty)
            #expect(try await house.conversation(bike).touchpoints == 2)
            #expect(try await house.touchpoint(bell.id).placed == .moved)
            let answer = try #require(
                try await house.receive(
                    TestMail(from: "edith@miggins.example", subject: "Bell", id: "c@m", answers: "b@m")))
            #expect(answer.conversation == bike && answer.placed == .answers)
            try await house.undo(moved.move)
            let back = try await house.conversation(bell.conversation)
            #expect(back.state == .waiting && back.touchpoints == 1 && back.preview.words == "Hello there.")
            #expect(try await house.touchpoint(bell.id).placed == .new)
            await #expect(throws: Absent.self) { try await house.undo(moved.move) }
        }
    }

    @Test("Moved to the conversation of somebody else, a message leads its writer there", arguments: Engine.allCases)
    func toSomebodyElse(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let bike = try await byMail(house)
            _ = try await reply(house, bike)
            _ = try await sent(house)
            #expect(try await house.conversation(bike).state == .withThem)
            let walter = try #require(
                try await house.receive(
                    TestMail(from: "walter@miggins.example", subject: "Hers", id: "w@m", at: house.clock.now)))
            _ = try await house.move(walter.id, to: bike)
            #expect(try await house.conversation(bike).state == .waiting)
            let again = try #require(
                try await house.receive(
                    TestMail(
                        from: "walter@miggins.example", subject: "Other", id: "w2@m", answers: "w@m",
                        at: house.clock.now)))
            #expect(again.conversation == bike && again.person == house.cast.walter)
        }
    }

    @Test(
        "Into a conversation of its own, a message takes its subject; nothing else changes", arguments: Engine.allCases)
    func toNew(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let bike = try await byMail(house)
            let bell = try #require(
                try await house.receive(
                    TestMail(from: "edith@miggins.example", subject: "The bell", id: "b@m", answers: "a@m")))
            let moved = try await house.move(bell.id, to: nil)
            let new = try await house.conversation(moved.conversation)
            #expect(new.subject == "The bell" && new.state == .waiting && new.touchpoints == 1)
            #expect(new.person == house.cast.mrsMiggins && new.id != bike)
            #expect(try await house.conversation(bike).touchpoints == 1)
            let reread = try await MailReread(house.database).all()
            #expect(reread.placed == 0)
            #expect(try await house.touchpoint(bell.id).conversation == new.id)
        }
    }

    @Test("An answer that can still be taken back stays, and nothing moves to where it is", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let bike = try await byMail(house)
            let held = try await reply(house, bike)
            await #expect(throws: ConversationRefusal.stillHeld) { _ = try await house.move(held, to: nil) }
            _ = try await sent(house)
            await #expect(throws: ConversationRefusal.alreadyThere) { _ = try await house.move(held, to: bike) }
            let moved = try await house.move(held, to: nil)
            #expect(try await house.conversation(moved.conversation).state == .withThem)
            #expect(try await house.conversation(bike).state == .waiting)
            let record = try await house.database.read {
                try Conversations.records(of: [moved.conversation], in: $0)[moved.conversation]
            }
            #expect(record?.moves.map(\.word) == [held])
        }
    }

    @Test(
        "Two conversations that a later message refers to stay two, and each names the other",
        arguments: Engine.allCases)
    func sameMatter(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let first = try await byMail(house)
            let second = try #require(
                try await house.receive(
                    TestMail(
                        from: "edith@miggins.example", subject: "More", id: "b@m", answers: "unseen@m",
                        at: TestHouse.morning + .minutes(1))))
            #expect(second.conversation != first)
            let third = try #require(
                try await house.receive(
                    TestMail(
                        from: "edith@miggins.example", id: "c@m", references: ["b@m", "a@m", "later@m"],
                        at: TestHouse.morning + .minutes(2))))
            #expect(third.conversation == second.conversation && third.placed == .answers)
            for (one, other) in [(first, second.conversation), (second.conversation, first)] {
                let around = try await house.database.read {
                    try ConversationSurroundings(of: one, letters: [], for: MemberID(1), in: $0)
                }
                #expect(around.links.map(\.id) == [other])
            }
        }
    }
}

extension TestHouse {
    fileprivate func move(
        _ id: TouchpointID, to conversation: ConversationID?
    ) async throws -> (move: ID<TouchpointMove>, conversation: ConversationID) {
        try await database.write { [cast] in try Conversations.move(id, to: conversation, by: cast.priya, in: $0) }
    }

    fileprivate func undo(_ move: ID<TouchpointMove>) async throws {
        try await database.write { [cast] in _ = try Conversations.undoMove(move, by: cast.priya, in: $0) }
    }

    fileprivate func touchpoint(_ id: TouchpointID) async throws -> Touchpoint {
        try await database.read { try Conversations.touchpoint(id, in: $0) }
    }
}
