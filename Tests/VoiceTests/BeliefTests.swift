import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import VoiceRules

@Suite("What colleagues believe, on both engines")
struct BeliefTests {
    @Test("A colleague answers once a quarter, and sees what customers say after that", arguments: Engine.allCases)
    func once(engine: Engine) async throws {
        try await withVoice(engine) { house in
            await #expect(throws: VoiceRefusal.believeFirst) {
                try await house.database.read { [house] in try Beliefs.checkMaySee(house.maya, zone: .utc, in: $0) }
            }
            try await house.believe(.more, by: house.maya)
            await #expect(throws: VoiceRefusal.believedAlready) { try await house.believe(.less, by: house.maya) }
            let now = try await house.standing()
            #expect(now.hasAnswered && now.maySee && now.answered == 1 && now.members == 3)
            house.clock.advance(.days(60))
            let next = try await house.standing()
            #expect(!next.hasAnswered && next.maySee && next.answered == 0)
            house.clock.advance(.days(90))
            #expect(try await !house.standing().maySee)
        }
    }

    @Test("Fewer than five colleagues answer openly: each answer shows at once", arguments: Engine.allCases)
    func small(engine: Engine) async throws {
        try await withVoice(engine) { house in
            #expect(try await house.standing().isSmall)
            try await house.believe(.more, by: house.maya)
            let counts = try #require(try await house.shown())
            #expect(counts.isOpen && counts.asked == 3 && counts.counts[nil] == ExpectationCounts(more: 1))
        }
    }

    @Test(
        "From five colleagues on answers show in steps of five, and all when the quarter is over",
        arguments: Engine.allCases)
    func steps(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let members = try await house.members(11)
            var shown: [Int] = []
            for member in members.prefix(9) {
                try await house.believe(.more, by: member)
                shown.append(try await house.shown()?.counts[nil]?.all ?? 0)
            }
            #expect(shown == [0, 0, 0, 0, 5, 5, 5, 5, 5])
            house.clock.advance(.days(60))
            let closed = try #require(try await house.shown())
            #expect(closed.counts[nil]?.all == 9 && closed.asked == 11 && !closed.isOpen)
        }
    }

    @Test("Fewer than five answers never show, also when the quarter is over", arguments: Engine.allCases)
    func few(engine: Engine) async throws {
        try await withVoice(engine) { house in
            for member in try await house.members(6).prefix(4) { try await house.believe(.more, by: member) }
            #expect(try await house.shown() == nil)
            house.clock.advance(.days(60))
            #expect(try await house.shown() == nil)
        }
    }

    @Test("A belief is changed by its code, and by nothing else", arguments: Engine.allCases)
    func change(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let code = try await house.believe(.more, by: house.maya)
            try await house.database.write { [house] in
                try Beliefs.change(code, to: BeliefSheet(inAll: .less, at: [house.repair: .asExpected]), in: $0)
            }
            let after = try #require(try await house.shown()).counts
            #expect(after[nil] == ExpectationCounts(less: 1) && after[house.repair] == ExpectationCounts(asExpected: 1))
            try await house.database.write { try Beliefs.change(code, to: BeliefSheet(inAll: .less), in: $0) }
            #expect(try await house.shown()?.counts[house.repair] == nil)
            await #expect(throws: VoiceRefusal.codeUnknown) {
                try await house.database.write { try Beliefs.change(.random(), to: BeliefSheet(inAll: .more), in: $0) }
            }
        }
    }

    @Test("What is loaded of the quarter before shows whole and lets its authors see", arguments: Engine.allCases)
    func loaded(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let members = try await house.members(11)
            let sheets = Dictionary(
                uniqueKeysWithValues: members.prefix(9).map {
                    ($0, BeliefSheet(inAll: .more, at: [house.repair: .less]))
                })
            try await house.database.write { try VoiceHistory.loadBeliefs(sheets, in: $0) }
            let shown = try #require(try await house.shown())
            #expect(shown.counts[nil] == ExpectationCounts(more: 9) && shown.asked == 11 && !shown.isOpen)
            #expect(shown.counts[house.repair] == ExpectationCounts(less: 9))
            let standing = try await house.standing(of: members[0])
            #expect(standing.maySee && !standing.hasAnswered)
        }
    }

    @Test(
        "What was asked before is loaded with its answers; those without a name count in fives",
        arguments: Engine.allCases)
    func history(engine: Engine) async throws {
        try await withVoice(engine) { house in
            var asked: [VoiceHistory.Asked] = []
            for number in 0..<14 {
                let person = try await house.newPerson(number)
                let at = TestHouse.morning - .days(60 - number)
                let answer = VoiceHistory.Answer(.more, words: "w", isNamed: number < 6, at: at + .hours(1))
                asked.append(
                    VoiceHistory.Asked(
                        person: person, conversation: try await house.conversation(of: person),
                        contactPoint: house.repair, at: at, answer: number == 0 ? nil : answer))
            }
            try await house.database.write { [asked] in try VoiceHistory.load(asked, in: $0) }
            let days = LocalDays(20_000, through: 30_000, in: .utc)
            let counts = try await house.database.read { try Answers.counts(days, in: $0) }
            #expect(counts[house.repair] == ExpectationCounts(more: 10))
            #expect(try await house.count("unnamed_answer") == 8)
            #expect(try await house.count("invitation") == 14)
        }
    }

    @Test("A round is a quarter of the year by the clocks of the business")
    func rounds() throws {
        let dublin = try #require(Zone("Europe/Dublin"))
        let midnight = LocalDays.midnight(LocalTime.dayNumber(year: 2026, month: 10, day: 1), in: dublin)
        #expect(BeliefRound(midnight, in: dublin).number == 2026 * 4 + 3)
        #expect(BeliefRound(midnight - .seconds(1), in: dublin).number == 2026 * 4 + 2)
        #expect(BeliefRound(number: 2026 * 4 + 3).lastDay == LocalTime.dayNumber(year: 2026, month: 12, day: 31))
        #expect(BeliefRound(number: 2026 * 4).previous.lastDay == LocalTime.dayNumber(year: 2025, month: 12, day: 31))
    }

    @Test(
        "A local day begins at its midnight, also on the days when clocks change",
        arguments: [(2026, 3, 29, -0), (2026, 3, 30, -1), (2026, 10, 25, -1), (2026, 10, 26, 0)])
    func midnights(year: Int, month: Int, day: Int, hours: Int) throws {
        let number = LocalTime.dayNumber(year: year, month: month, day: day)
        let plain = Instant(milliseconds: Int64(number) * 86_400_000)
        #expect(LocalDays.midnight(number, in: try #require(Zone("Europe/London"))) == plain + .hours(hours))
    }
}

extension VoiceHouse {
    @discardableResult
    fileprivate func believe(_ expectation: VoiceRules.Expectation, by member: MemberID) async throws -> Token {
        try await database.write { try Beliefs.keep(BeliefSheet(inAll: expectation), by: member, in: $0) }
    }

    fileprivate func standing(of member: MemberID? = nil) async throws -> BeliefStanding {
        let member = member ?? maya
        return try await database.read { try Beliefs.standing(of: member, zone: .utc, in: $0) }
    }

    /// What may be shown of beliefs now.
    fileprivate func shown() async throws -> BeliefCounts? {
        try await database.read { tx in
            let present = BeliefRound(tx.now, in: .utc)
            return try Beliefs.latest(upTo: present, present: present, in: tx)
        }
    }

    /// The team, filled up to so many.
    fileprivate func members(_ number: Int) async throws -> [MemberID] {
        try await database.write { tx in
            for index in 0..<(number - 3) {
                try Members.make(name: "M \(index)", email: "m\(index)@bramble.example", role: .member, by: nil, in: tx)
            }
            return try Members.all(in: tx).filter(\.isActive).map(\.id)
        }
    }
}
