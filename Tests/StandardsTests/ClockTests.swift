import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("Clocks of conversations, on both engines")
struct ClockTests {
    @Test("A reply's clock begins with their word and stops with ours", arguments: Engine.allCases)
    func reply(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            let id = try await house.conversation(at: StandardsHouse.at(10))
            let running = try #require(try await house.clocks(of: id).first)
            #expect(running.state == .running && running.due == StandardsHouse.at(12))
            #expect(running.warn == StandardsHouse.at(11, 30) && running.met == nil)
            try await house.say(.ours, in: id, at: StandardsHouse.at(11))
            let stopped = try #require(try await house.clocks(of: id).first)
            #expect(stopped.state == .stopped && stopped.met == true && stopped.used == .hours(1))
            #expect(stopped.member == house.maya && stopped.next == nil && stopped.id == running.id)
        }
    }

    @Test(
        "A standard that is made or given up counts from then on, in the same transaction too",
        arguments: Engine.allCases)
    func sameTransaction(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let id = try await house.conversation(at: StandardsHouse.at(10))
            let draft = house.draft(calendar: house.shop)
            let (before, after, given) = try await house.database.write { [maya = house.maya] tx in
                func count() throws -> Int { try tx.row("SELECT count(*) FROM clock") { $0.int(0) } ?? 0 }
                func say() throws {
                    let said = Recording(words: "Said.", direction: .theirs, channel: .phone)
                    let new = NewConversation(
                        person: house.mrsMiggins, subject: "Bell", words: "It is silent.", channel: .phone)
                    try Conversations.record(said, in: id, by: maya, in: tx)
                    _ = try Conversations.start(new, by: nil, in: tx)
                }
                try say()
                let before = try count()
                let standard = try Standards.make(draft, by: maya, in: tx)
                try say()
                let after = try count()
                try Standards.retire(standard, by: maya, in: tx)
                try say()
                return (before, after, try count())
            }
            #expect(before == 0 && after > 0 && given == 0)
        }
    }

    @Test("What is used up at the due moment is on time, a second later it is late", arguments: Engine.allCases)
    func onTheMoment(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            let one = try await house.conversation(at: StandardsHouse.at(10))
            let other = try await house.conversation()
            try await house.say(.ours, in: one, at: StandardsHouse.at(12))
            try await house.say(.ours, in: other, at: StandardsHouse.at(12) + .seconds(1))
            #expect(try await house.clocks(of: one).first?.met == true)
            let late = try #require(try await house.clocks(of: other).first)
            #expect(late.met == false && late.late == StandardsHouse.at(12))
        }
    }

    @Test("With them pauses, and closed hours do not count", arguments: Engine.allCases)
    func pauses(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.resolution, 4)
            let id = try await house.conversation(at: StandardsHouse.at(15))
            try await house.turn(id, .withThem, at: StandardsHouse.at(16))
            let paused = try #require(try await house.clocks(of: id).first)
            #expect(paused.state == .paused && paused.due == nil && paused.used == .hours(1) && paused.next == nil)
            try await house.say(.theirs, in: id, at: StandardsHouse.at(16, 30))
            let running = try #require(try await house.clocks(of: id).first)
            #expect(running.due == StandardsHouse.at(11, 30, day: 1))
            try await house.turn(id, .later(until: StandardsHouse.at(11, day: 1)), at: StandardsHouse.at(10, day: 1))
            #expect(try await house.clocks(of: id).first?.due == StandardsHouse.at(11, 30, day: 1))
            try await house.turn(id, .done, at: StandardsHouse.at(11, day: 1))
            let done = try #require(try await house.clocks(of: id).first)
            #expect(done.state == .stopped && done.met == true && done.used == .minutes(210))
        }
    }

    @Test("What comes back goes on, without the time in Done", arguments: Engine.allCases)
    func reopens(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.resolution, 4)
            let id = try await house.conversation(at: StandardsHouse.at(9, 30))
            try await house.turn(id, .done, at: StandardsHouse.at(10, 30))
            try await house.say(.theirs, in: id, at: StandardsHouse.at(13))
            let clock = try #require(try await house.clocks(of: id).first)
            #expect(clock.state == .running && clock.met == nil && clock.due == StandardsHouse.at(16))
        }
    }

    @Test("Each exchange has a row of its own", arguments: Engine.allCases)
    func exchanges(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            let id = try await house.conversation(at: StandardsHouse.at(9, 30))
            try await house.say(.theirs, in: id, at: StandardsHouse.at(10))
            try await house.say(.ours, in: id, at: StandardsHouse.at(11))
            try await house.say(.theirs, in: id, at: StandardsHouse.at(12))
            try await house.say(.ours, in: id, at: StandardsHouse.at(15))
            let clocks = try await house.clocks(of: id)
            #expect(clocks.map(\.exchange) == [1, 2] && clocks.map(\.met) == [true, false])
            #expect(clocks.map(\.used) == [.minutes(90), .hours(3)])
        }
    }

    @Test("An answer that is taken back runs the clock on; one that is undone too", arguments: Engine.allCases)
    func takenBack(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.everyReply)
            try await house.standard(.resolution, 8)
            let id = try await house.conversation(at: StandardsHouse.at(10))
            house.clock.set(StandardsHouse.at(10, 30))
            let answer = try await house.database.write { [maya = house.maya] tx in
                try Conversations.reply(to: id, Answer(words: "We look.", then: .done), by: maya, in: tx)
            }
            #expect(try await house.clocks(of: id).map(\.state) == [.stopped, .stopped])
            let back = try await house.database.write { [maya = house.maya] tx in
                try Conversations.takeBack(answer, by: maya, in: tx)
            }
            #expect(back)
            let clocks = try await house.clocks(of: id)
            #expect(clocks.map(\.state) == [.running, .running])
            #expect(clocks[0].due == StandardsHouse.at(12))
        }
    }

    @Test("A follow-up counts from Done to our next word, and not when they wrote first", arguments: Engine.allCases)
    func followUp(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.followUp, 1, .workingDays)
            let id = try await house.conversation(at: StandardsHouse.at(10))
            try await house.turn(id, .done, at: StandardsHouse.at(11))
            #expect(try await house.clocks(of: id).first?.due == StandardsHouse.at(17, day: 1))
            try await house.say(.theirs, in: id, at: StandardsHouse.at(12))
            #expect(try await house.clocks(of: id).isEmpty)
            try await house.turn(id, .done, at: StandardsHouse.at(13))
            try await house.say(.ours, in: id, at: StandardsHouse.at(14))
            #expect(try await house.clocks(of: id).map(\.met) == [true])
        }
    }

    @Test("Only what it covers has a clock, and only what began since it counts", arguments: Engine.allCases)
    func population(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let before = try await house.conversation(at: StandardsHouse.at(9, 30))
            house.clock.set(StandardsHouse.at(9, 45))
            try await house.standard(population: Population(channels: [.email]))
            let form = try await house.conversation(at: StandardsHouse.at(10))
            let mail = try await house.conversation(channel: .email)
            try await house.say(.theirs, in: before, at: StandardsHouse.at(10, 30))
            #expect(try await house.clocks(of: before).isEmpty)
            #expect(try await house.clocks(of: form).isEmpty)
            #expect(try await house.clocks(of: mail).count == 1)
        }
    }
}
