import ConversationsRules
import Jobs
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing

@testable import PromisesRules

@Suite("A promise from its making to its end, on both engines")
struct PromiseFlowTests {
    @Test("Made, warned, late and broken, each told once in a week of minutes", arguments: Engine.allCases)
    func week(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let made = try await house.promise(due: PromisesHouse.at(12))
            try await house.database.write { try PromiseMinute.begin(in: $0) }
            var heard: [(String, Instant)] = []
            for minute in stride(from: 0, through: 7 * 24 * 60, by: 5) {
                house.clock.set(PromisesHouse.at(9, minute) + .seconds(1))
                try await house.runQueued()
                let events = try await house.events()
                if events.count > heard.count { heard.append((events[events.count - 1], house.clock.now)) }
            }
            #expect(heard.map(\.0) == ["made", "warned", "late", "broken"])
            #expect(
                heard.map(\.1).dropFirst() == [
                    PromisesHouse.at(11, 15) + .seconds(1), PromisesHouse.at(12) + .seconds(1),
                    PromisesHouse.at(17, day: 1) + .seconds(1),
                ])
            #expect(try await house.now(made.id).outcome == .broken(PromisesHouse.at(17, day: 1), .lapsed))
        }
    }

    @Test("Kept in time, nothing is told", arguments: Engine.allCases)
    func kept(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let priya = house.priya
            let made = try await house.promise(due: PromisesHouse.at(12))
            try await house.database.write { _ = try Promises.keep(made.id, by: priya, in: $0) }
            try await house.tell(at: PromisesHouse.at(18, day: 5))
            #expect(try await house.events() == ["made", "kept"])
        }
    }

    @Test("A clock that jumps ahead and back tells everything once", arguments: Engine.allCases)
    func jump(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.promise(due: PromisesHouse.at(12))
            for hour in [13, 9, 10, 40, 12, 60, 9] { try await house.tell(at: PromisesHouse.at(hour)) }
            #expect(try await house.events() == ["made", "warned", "late", "broken"])
            try await house.promise(due: PromisesHouse.at(12, day: 1))
            try await house.tell(at: PromisesHouse.at(12, day: 9))
            #expect(try await house.events().suffix(3) == ["warned", "late", "broken"])
        }
    }

    @Test("Two nodes that run the same minute tell each thing once", arguments: Engine.allCases)
    func twoNodes(engine: Engine) async throws {
        try await withPromises(engine) { house in
            for _ in 0..<40 { try await house.promise(due: PromisesHouse.at(12)) }
            house.clock.set(PromisesHouse.at(13))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 {
                    group.addTask { [database = house.database] in
                        while try await database.write({ try Promises.tell(limit: 7, in: $0) }) > 0 {}
                    }
                }
                try await group.waitForAll()
            }
            let events = try await house.events()
            #expect(events.count { $0 == "warned" } == 40 && events.count { $0 == "late" } == 40)
        }
    }

    @Test(
        "A minute that is cut off before its end leaves the next one queued, and the rest is told then",
        arguments: Engine.allCases)
    func cutOff(engine: Engine) async throws {
        try await withPromises(engine) { house in
            for _ in 0..<9 { try await house.promise(due: PromisesHouse.at(12)) }
            house.clock.set(PromisesHouse.at(12, 1))
            try await house.database.write { _ = try Promises.tell(limit: 4, in: $0) }
            await #expect(throws: Cut.self) {
                try await house.database.write { tx in
                    _ = try Promises.tell(limit: 4, in: tx)
                    throw Cut()
                }
            }
            try await house.database.write { try PromiseMinute.begin(in: $0) }
            try await house.runQueued()
            let events = try await house.events()
            #expect(events.count { $0 == "warned" } == 9 && events.count { $0 == "late" } == 9)
            let next = try await house.database.read { tx in
                try tx.rows("SELECT run_at_ms FROM job WHERE name = \(PromiseMinute.name)") { $0.instant(0) }
            }
            #expect(next == [PromisesHouse.at(12, 2)])
        }
    }

    private struct Cut: Error {}

    @Test("What broke and was undone breaks again only after the next business day", arguments: Engine.allCases)
    func undone(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let priya = house.priya
            let made = try await house.promise(due: PromisesHouse.at(12))
            try await house.tell(at: PromisesHouse.at(18, day: 1))
            try await house.database.write { _ = try Promises.undo(made.id, by: priya, in: $0) }
            try await house.tell(at: PromisesHouse.at(12, day: 4))
            #expect(try await house.now(made.id).outcome == nil)
            try await house.database.write {
                _ = try Promises.keep(made.id, at: PromisesHouse.at(11), by: priya, in: $0)
            }
            #expect(try await house.now(made.id).outcome == .kept(PromisesHouse.at(11)))
        }
    }

    @Test("A holiday that is added meanwhile puts the breaking off", arguments: Engine.allCases)
    func calendarChanges(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let made = try await house.promise(due: PromisesHouse.at(12))
            try await house.database.write { tx in
                try Business.change(
                    BusinessChange(hours: ["9-17", "9-17", "9-17", "9-17", "closed", "closed", "closed"]), in: tx)
            }
            try await house.tell(at: PromisesHouse.at(18, day: 1))
            #expect(try await house.now(made.id).outcome == nil)
            try await house.tell(at: PromisesHouse.at(18, day: 4))
            #expect(try await house.now(made.id).outcome == .broken(PromisesHouse.at(17, day: 4), .lapsed))
        }
    }

    @Test(
        "What somebody who leaves had promised goes to whoever has the conversation, else to who sent them off",
        arguments: Engine.allCases)
    func leaves(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (maya, priya, luca) = (house.maya, house.priya, house.luca)
            let conversation = try await house.conversation()
            try await house.database.write { tx in
                try Conversations.turn([conversation], .give(to: luca), by: maya, in: tx)
            }
            let there = try await house.promise(due: PromisesHouse.at(12), in: conversation)
            let elsewhere = try await house.promise(due: PromisesHouse.at(12))
            let done = try await house.promise(due: PromisesHouse.at(12))
            try await house.database.write { tx in
                _ = try Promises.keep(done.id, by: priya, in: tx)
                try Members.leave(priya, by: maya, in: tx)
            }
            try await house.runQueued()
            #expect(try await house.now(there.id).owner == luca)
            #expect(try await house.now(elsewhere.id).owner == maya)
            #expect(try await house.now(done.id).owner == priya)
        }
    }

    @Test("Who is away passes on what falls due meanwhile, also what is promised later", arguments: Engine.allCases)
    func away(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (priya, luca, maya) = (house.priya, house.luca, house.maya)
            let soon = try await house.promise(due: PromisesHouse.at(12, day: 1))
            let after = try await house.promise(due: PromisesHouse.at(12, day: 8))
            try await house.database.write { tx in
                try Absences.set(
                    priya, from: tx.now, until: PromisesHouse.at(9, day: 5), standIn: luca, by: maya, in: tx)
            }
            try await house.runQueued()
            #expect(try await house.now(soon.id).owner == luca)
            #expect(try await house.now(after.id).owner == priya)
            let later = try await house.promise(due: PromisesHouse.at(13))
            try await house.tell(at: PromisesHouse.at(12, 30))
            #expect(try await house.now(later.id).owner == luca)
            #expect(try await house.events().suffix(2) == ["passed_on", "warned"])
            let given = try await house.promise(due: PromisesHouse.at(15, day: 2))
            try await house.runQueued()
            #expect(try await house.now(given.id).owner == luca)
            let refused = await house.refusal { tx in
                try Absences.set(
                    luca, from: tx.now, until: PromisesHouse.at(9, day: 3), standIn: priya, by: luca, in: tx)
            }
            #expect(refused == .standInAway("Priya Raman"))
        }
    }

    @Test("An answer that is taken back takes its promises with it", arguments: Engine.allCases)
    func takenBack(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (miggins, priya) = (house.mrsMiggins, house.priya)
            let conversation = try await house.conversation()
            let (answer, made) = try await house.database.write { tx in
                let answer = try Conversations.reply(
                    to: conversation, Answer(words: "I'll ring you at 4."), by: priya, in: tx)
                let new = NewPromise(
                    to: miggins, in: conversation, at: answer, owner: priya, "ring you", origin: .found,
                    due: PromisesHouse.at(16))
                return (answer, try Promises.make(new, by: priya, in: tx))
            }
            let found = try await house.database.read { try Promises.inMessages([answer], in: $0) }
            #expect(found[answer]?.map(\.id) == [made.id])
            try await house.database.write { _ = try Conversations.takeBack(answer, by: priya, in: $0) }
            #expect(try await house.now(made.id).outcome?.verdict == .mistaken)
        }
    }

    @Test("A link opens one person's promises, and nobody else's, until it is closed", arguments: Engine.allCases)
    func link(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (miggins, walter, priya) = (house.mrsMiggins, house.house.cast.walter, house.priya)
            let made = try await house.promise(due: PromisesHouse.at(12))
            #expect(
                await house.refusal { _ = try PersonLinks.make(for: miggins, by: priya, in: $0) } == .noPublicAddress)
            func token(_ person: PersonID) async throws -> Token {
                let link = try await house.database.write { tx in
                    try Business.change(BusinessChange(publicAddress: "https://desk.bramble.example"), in: tx)
                    return try PersonLinks.make(for: person, by: priya, in: tx)
                }
                #expect(link.hasPrefix("https://desk.bramble.example/r/"))
                return try #require(Token(link.suffix(27)))
            }
            let (hers, his) = (try await token(miggins), try await token(walter))
            #expect(try await house.database.read { try PersonLinks.open(hers, in: $0) } == miggins)
            #expect(try await house.database.read { try PersonLinks.promise(made.id, by: hers, in: $0) } == made)
            await #expect(throws: Absent.self) {
                try await house.database.read { _ = try PersonLinks.promise(made.id, by: his, in: $0) }
            }
            try await house.database.write { try PersonLinks.close(of: miggins, in: $0) }
            await #expect(throws: Absent.self) {
                try await house.database.read { _ = try PersonLinks.open(hers, in: $0) }
            }
            house.clock.advance(PersonLinks.patience)
            await #expect(throws: Absent.self) {
                try await house.database.read { _ = try PersonLinks.open(his, in: $0) }
            }
        }
    }

    @Test("Promises found in a draft have keys that stay while their words do")
    func found() {
        let text = "I'll ring you tomorrow at noon. You'll have the quote by Friday. Did it rain?"
        let found = PromiseProposal.find(in: text, at: PromisesHouse.at(9), zone: .utc, language: "en")
        #expect(found.map(\.found.due) == [PromisesHouse.at(12, day: 1), PromisesHouse.at(24, day: 1) - .seconds(1)])
        let again = PromiseProposal.find(
            in: "Hello Edith.\n\n" + text, at: PromisesHouse.at(10), zone: .utc, language: "en")
        #expect(again.map(\.key) == found.map(\.key) && Set(found.map(\.key)).count == 2)
        #expect(PromiseProposal.find(in: text, at: PromisesHouse.at(9), zone: .utc, language: "de-CH").isEmpty)
    }

    @Test("The same words twice in one message are two promises, each with a key of its own")
    func twice() {
        let text = "Pads: I'll ring you tomorrow. Saddle: I'll ring you tomorrow."
        let found = PromiseProposal.find(in: text, at: PromisesHouse.at(9), zone: .utc, language: "en")
        #expect(found.map(\.found.words) == ["I'll ring you tomorrow", "I'll ring you tomorrow"])
        #expect(found.last?.key == (found.first?.key ?? "") + "-2")
    }
}
