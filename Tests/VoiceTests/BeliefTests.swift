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
            #expect(counts.isOpen && counts.team.asked == 3 && counts.counts[nil] == ExpectationCounts(more: 1))
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
            #expect(closed.counts[nil]?.all == 9 && closed.team.asked == 11 && !closed.isOpen)
        }
    }

    @Test("Fewer than five answers never show, also when the quarter is over", arguments: Engine.allCases)
    func few(engine: Engine) async throws {
        try await withVoice(engine) { house in
            for member in try await house.members(6).prefix(4) { try await house.believe(.more, by: member) }
            let running = try #require(try await house.shown())
            #expect(running.counts.isEmpty && running.team == BeliefTeam(asked: 6, tookPart: 4))
            house.clock.advance(.days(60))
            let over = try #require(try await house.shown())
            #expect(!over.mayShowAll && over.team.tookPart == 4)
        }
    }

    @Test(
        "While the round runs the team is counted as it is now: a census ends when it grows, and who left does not make one",
        arguments: Engine.allCases)
    func team(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let members = try await house.members(6)
            for member in members.prefix(5) { try await house.believe(.more, by: member) }
            func team() async throws -> BeliefTeam { try #require(try await house.shown()).team }
            #expect(try await team().isCensus(5))
            _ = try await house.members(8)
            #expect(try await team() == BeliefTeam(asked: 8, tookPart: 5))
            #expect(try await !team().isCensus(5))
            try await house.database.write { tx in
                for member in members.prefix(2) { try Members.leave(member, by: nil, in: tx) }
            }
            #expect(try await team() == BeliefTeam(asked: 8, tookPart: 5, left: 2))
            #expect(try await !team().isCensus(5))
            house.clock.advance(.days(60))
            #expect(try await team().asked == 6)
        }
    }

    @Test(
        "A change of what shows already shows when the quarter is over, and of what waits at once",
        arguments: Engine.allCases)
    func changedLater(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let members = try await house.members(8)
            var codes: [Token] = []
            for member in members.prefix(6) {
                codes.append(try await house.believe(.more, by: member, at: [house.repair: .more]))
            }
            let before = try await house.shown()
            func change(_ code: Token, _ sheet: BeliefSheet) async throws {
                try await house.database.write { try Beliefs.change(code, to: sheet, in: $0) }
                #expect(try await house.shown() == before)
            }
            try await change(codes[0], BeliefSheet(inAll: .less))
            try await change(codes[1], BeliefSheet(inAll: .less, at: [house.repair: .less]))
            try await change(codes[1], BeliefSheet(inAll: .asExpected, at: [house.repair: .asExpected]))
            try await change(codes[5], BeliefSheet(inAll: .less, at: [house.repair: .less]))
            house.clock.advance(.days(60))
            let after = try #require(try await house.shown()).counts
            #expect(after[nil] == ExpectationCounts(less: 2, asExpected: 1, more: 3))
            #expect(after[house.repair] == ExpectationCounts(less: 1, asExpected: 1, more: 3))
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
            #expect(shown.counts[nil] == ExpectationCounts(more: 9) && shown.team.asked == 11 && !shown.isOpen)
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

    @Test("Where clocks skip midnight the day begins with the first moment after it, in the Americas and in Asia")
    func skipped() throws {
        for (name, date, begins) in [
            ("America/Havana", (2026, 3, 8), "2026-03-08T05:00:00Z"),
            ("Asia/Beirut", (2026, 3, 29), "2026-03-28T22:00:00Z"),
        ] {
            let zone = try #require(Zone(name))
            let day = LocalTime.dayNumber(year: date.0, month: date.1, day: date.2)
            let midnight = LocalDays.midnight(day, in: zone)
            #expect(midnight.iso8601 == begins, "\(name)")
            #expect(LocalTime(midnight, in: zone).dayNumber == day)
            #expect(LocalTime(midnight - .seconds(1), in: zone).dayNumber == day - 1)
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
    fileprivate func believe(
        _ expectation: VoiceRules.Expectation, by member: MemberID,
        at points: [ContactPointID: VoiceRules.Expectation] = [:]
    ) async throws -> Token {
        try await database.write { try Beliefs.keep(BeliefSheet(inAll: expectation, at: points), by: member, in: $0) }
    }

    fileprivate func standing(of member: MemberID? = nil) async throws -> BeliefStanding {
        let member = member ?? maya
        return try await database.read { try Beliefs.standing(of: member, zone: .utc, in: $0) }
    }

    /// What may be shown of beliefs now.
    fileprivate func shown() async throws -> BeliefCounts? {
        try await database.read { tx in
            let present = BeliefRound(tx.now, in: .utc)
            return try Beliefs.latest(upTo: present, present: present, zone: .utc, in: tx)
        }
    }

    /// The team, filled up to so many.
    fileprivate func members(_ number: Int) async throws -> [MemberID] {
        try await database.write { tx in
            for index in try Members.all(in: tx).count(where: \.isActive) - 3..<(number - 3) {
                try Members.make(name: "M \(index)", email: "m\(index)@bramble.example", role: .member, by: nil, in: tx)
            }
            return try Members.all(in: tx).filter(\.isActive).map(\.id)
        }
    }
}
