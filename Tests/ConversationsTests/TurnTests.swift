import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

private let morning = TestHouse.morning

extension TestHouse {
    /// A conversation that waits on us since the morning.
    func begin(
        _ words: String = "Is it ready?", subject: String = "My bike", person: PersonID? = nil, at: Instant? = nil
    ) async throws -> ConversationID {
        try await database.write { [cast] tx in
            try Conversations.start(
                NewConversation(person: person ?? cast.mrsMiggins, subject: subject, words: words, at: at),
                by: cast.priya,
                in: tx
            ).conversation
        }
    }

    @discardableResult
    func turn(_ ids: [ConversationID], _ turn: Turn, by member: MemberID? = nil) async throws -> ID<ConversationAct> {
        try await database.write { [cast] in try Conversations.turn(ids, turn, by: member ?? cast.priya, in: $0) }
    }

    func undo(_ act: ID<ConversationAct>) async throws -> Int {
        try await database.write { [cast] in try Conversations.undo(act, by: cast.priya, in: $0) }
    }

    /// The kinds of all events about conversations, in their order.
    func events() async throws -> [String] {
        try await database.read { tx in
            try tx.rows("SELECT kind FROM event ORDER BY id") { $0.text(0) }
                .filter { $0.hasPrefix("conversation.") || $0.hasPrefix("touchpoint.") }
        }
    }
}

@Suite("Whose turn it is, on both engines")
struct TurnTests {
    @Test("Done and With them end the waiting; Waiting on us begins it", arguments: Engine.allCases)
    func states(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            #expect(try await house.conversation(id).waitingSince == morning)
            for (turn, state) in [(Turn.done, Conversation.State.done), (.withThem, .withThem)] {
                try await house.turn([id], turn)
                let conversation = try await house.conversation(id)
                #expect(conversation.state == state && conversation.waitingSince == nil)
            }
            house.clock.advance(.hours(1))
            try await house.turn([id], .waiting)
            let conversation = try await house.conversation(id)
            #expect(conversation.state == .waiting && conversation.waitingSince == house.clock.now)
            #expect(
                try await house.events() == [
                    "conversation.started", "touchpoint.received", "conversation.changed", "conversation.done",
                    "conversation.changed", "conversation.changed",
                ])
        }
    }

    @Test("What was put off comes back by itself when its moment has come, and not before", arguments: Engine.allCases)
    func later(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (one, two) = (try await house.begin(), try await house.begin())
            try await house.turn([two], .give(to: house.cast.luca))
            try await house.turn([one, two], .later(until: morning + .hours(2)))
            #expect(try await house.conversation(one).laterUntil == morning + .hours(2))
            house.clock.set(morning + .hours(2) - .seconds(1))
            #expect(try await house.runQueued() == 0)
            house.clock.advance(.seconds(1))
            #expect(try await house.runQueued() == 2)
            let back = (try await house.conversation(one), try await house.conversation(two))
            #expect(back.0.state == .waiting && back.0.laterUntil == nil && back.0.waitingSince == morning)
            #expect(back.1.state == .withColleague && back.1.assignee == house.cast.luca)
        }
    }

    @Test(
        "What is put off anew comes back at the new moment; what was taken up meanwhile stays",
        arguments: Engine.allCases)
    func laterAgain(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (one, two) = (try await house.begin(), try await house.begin())
            try await house.turn([one, two], .later(until: morning + .hours(1)))
            try await house.turn([one], .later(until: morning + .hours(3)))
            try await house.turn([two], .done)
            house.clock.advance(.hours(2))
            try await house.runQueued()
            #expect(try await house.conversation(one).state == .later)
            house.clock.advance(.hours(1))
            try await house.runQueued()
            #expect(try await house.conversation(one).state == .waiting)
            #expect(try await house.conversation(two).state == .done)
        }
    }

    @Test("Later is a moment to come", arguments: Engine.allCases)
    func laterHasPassed(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            await #expect(throws: ConversationRefusal.laterHasPassed) {
                try await house.turn([id], .later(until: morning))
            }
            #expect(try await house.conversation(id).version == 1)
        }
    }

    @Test(
        "What waits on us and is given is with a colleague; taken from them, it waits on us again",
        arguments: Engine.allCases)
    func give(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            try await house.turn([id], .give(to: house.cast.luca))
            var conversation = try await house.conversation(id)
            #expect(conversation.state == .withColleague && conversation.assignee == house.cast.luca)
            #expect(conversation.waitingSince == morning)
            try await house.turn([id], .give(to: nil))
            conversation = try await house.conversation(id)
            #expect(
                conversation.state == .waiting && conversation.assignee == nil && conversation.waitingSince == morning)
            try await house.turn([id], .done)
            try await house.turn([id], .give(to: house.cast.luca))
            #expect(try await house.conversation(id).state == .done)
        }
    }

    @Test("Nothing is given to somebody who has left, or who was never here", arguments: Engine.allCases)
    func giveToNobody(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            await #expect(throws: ConversationRefusal.colleagueGone("Hanna Virtanen")) {
                try await house.turn([id], .give(to: house.cast.hanna))
            }
            await #expect(throws: ConversationRefusal.colleagueUnknown) {
                try await house.turn([id], .give(to: MemberID(9)))
            }
        }
    }

    @Test("Undo puts a whole act back, with the moments as they were", arguments: Engine.allCases)
    func undo(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let ids = [try await house.begin(), try await house.begin(), try await house.begin()]
            try await house.turn([ids[1]], .give(to: house.cast.luca))
            try await house.turn([ids[2]], .later(until: morning + .hours(5)))
            let before = try await house.database.read { tx in
                try ids.map { try Conversations.conversation($0, in: tx) }
            }
            house.clock.advance(.hours(1))
            let act = try await house.turn(ids, .done)
            house.clock.advance(.hours(1))
            #expect(try await house.undo(act) == 3)
            let after = try await house.database.read { tx in try ids.map { try Conversations.conversation($0, in: tx) }
            }
            #expect(after.map(\.state) == before.map(\.state) && after.map(\.assignee) == before.map(\.assignee))
            #expect(after.map(\.waitingSince) == before.map(\.waitingSince))
            #expect(after.map(\.laterUntil) == before.map(\.laterUntil))
            #expect(try await house.undo(act) == 0)
            house.clock.set(morning + .hours(5))
            try await house.runQueued()
            #expect(try await house.conversation(ids[2]).state == .waiting)
        }
    }

    @Test("Undo leaves alone what somebody changed since", arguments: Engine.allCases)
    func undoAfterOthers(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let ids = [try await house.begin(), try await house.begin()]
            let act = try await house.turn(ids, .done)
            try await house.turn([ids[0]], .give(to: house.cast.luca), by: house.cast.maya)
            #expect(try await house.undo(act) == 1)
            #expect(try await house.conversation(ids[0]).state == .done)
            #expect(try await house.conversation(ids[1]).state == .waiting)
        }
    }

    @Test("Put off until a moment that has passed when it is undone, it comes back at once", arguments: Engine.allCases)
    func undoLater(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            try await house.turn([id], .later(until: morning + .hours(1)))
            let act = try await house.turn([id], .withThem)
            house.clock.advance(.hours(2))
            #expect(try await house.undo(act) == 1)
            try await house.runQueued()
            #expect(try await house.conversation(id).state == .waiting)
        }
    }

    @Test("Who saw an older state is told; nothing of the act happens", arguments: Engine.allCases)
    func conflict(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            try await house.turn([id], .withThem)
            await #expect(
                throws: Conflict("“My bike” changed after you opened it. Read what changed, then do it again.")
            ) {
                try await house.database.write {
                    _ = try Conversations.turn([id], .done, ifVersion: 1, by: house.cast.luca, in: $0)
                }
            }
            let conversation = try await house.conversation(id)
            #expect(conversation.state == .withThem && conversation.version == 2)
            try await house.database.write {
                _ = try Conversations.turn([id], .done, ifVersion: 2, by: house.cast.luca, in: $0)
            }
            #expect(try await house.conversation(id).state == .done)
        }
    }

    @Test(
        "Many at once are one act: none without any, none when one is missing, and Done in bulk says so",
        arguments: Engine.allCases)
    func bulk(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let ids = [try await house.begin(), try await house.begin()]
            await #expect(throws: ConversationRefusal.nothingChosen) { try await house.turn([], .done) }
            await #expect(throws: Absent("conversation")) { try await house.turn(ids + [ConversationID(9)], .done) }
            #expect(try await house.conversation(ids[0]).state == .waiting)
            try await house.turn(ids + ids, .done)
            let payloads = try await house.database.read { tx in
                try tx.rows("SELECT payload FROM event WHERE kind = 'conversation.done'") { $0.text(0) }
            }
            #expect(payloads.count == 2 && payloads.allSatisfy { $0.contains("\"inBulk\":true") })
        }
    }

    @Test(
        "What is so already stays untouched; the history tells who did what, without what was undone",
        arguments: Engine.allCases)
    func history(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            try await house.turn([id], .waiting)
            #expect(try await house.conversation(id).version == 1)
            let act = try await house.turn([id], .done)
            _ = try await house.undo(act)
            try await house.turn([id], .give(to: house.cast.luca), by: house.cast.maya)
            let changes = try await house.database.read { try Conversations.changes(of: id, in: $0) }
            #expect(changes.count == 1)
            #expect(changes.first?.member == house.cast.maya && changes.first?.isWith == house.cast.luca)
            #expect(changes.first?.from == .waiting && changes.first?.to == .withColleague)
        }
    }

    @Test(
        "Whatever happens to a conversation in whatever order, its row keeps to the table's checks",
        arguments: Engine.allCases, 0..<5)
    func anything(engine: Engine, seed: Int) async throws {
        try await withHouse(engine) { house in
            var dice = Dice(seed: UInt64(seed))
            let id = try await house.begin()
            var acts: [ID<ConversationAct>] = []
            var answers: [TouchpointID] = []
            let turns: [Turn] = [.done, .withThem, .waiting, .give(to: house.cast.luca), .give(to: nil)]
            for _ in 0..<25 {
                house.clock.advance(.seconds(dice.below(9)))
                switch dice.below(7) {
                case 0, 1: acts.append(try await house.turn([id], turns[dice.below(turns.count)]))
                case 2:
                    acts.append(
                        try await house.turn([id], .later(until: house.clock.now + .seconds(1 + dice.below(30)))))
                case 3:
                    if let act = acts.randomElement(using: &dice) { _ = try await house.undo(act) }
                case 4:
                    let then = Conversation.State.allCases[dice.below(5)]
                    answers.append(
                        try await house.database.write {
                            try Conversations.reply(
                                to: id, Answer(words: "Yes.", then: then), by: house.cast.priya, in: $0)
                        })
                case 5:
                    if let answer = answers.popLast() {
                        _ = try await house.database.write {
                            try Conversations.takeBack(answer, by: house.cast.priya, in: $0)
                        }
                    }
                default:
                    try await house.runQueued()
                    try await house.database.write {
                        try Conversations.note("A note.", in: id, by: house.cast.luca, in: $0)
                    }
                }
                let conversation = try await house.conversation(id)
                let owes = conversation.state == .waiting || conversation.state == .withColleague
                #expect(!owes || conversation.waitingSince != nil)
                #expect((conversation.state == .later) == (conversation.laterUntil != nil))
                #expect(owes || conversation.state == .later || conversation.waitingSince == nil)
            }
        }
    }
}
