import Calendars
import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Statistics
import Store
import Testing

@testable import StandardsRules

@Suite("Figures of standards, on both engines")
struct FigureTests {
    /// Ten conversations from ten o'clock on, each answered after so many minutes.
    private func answered(_ house: StandardsHouse, after minutes: [Int]) async throws {
        for (index, wait) in minutes.enumerated() {
            let id = try await house.conversation(
                at: StandardsHouse.at(10, index), channel: index % 2 == 0 ? .email : .phone)
            try await house.say(.ours, in: id, at: StandardsHouse.at(10, index + wait))
        }
    }

    @Test("Attainment is a share with its n, in all and by what the clocks have in common", arguments: Engine.allCases)
    func attainment(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let id = try await house.standard(.everyReply, 1)
            try await answered(house, after: [10, 20, 30, 70, 50, 90, 10, 10, 10, 10])
            let today = CalendarDate(StandardsHouse.nine, in: .utc).dayNumber
            let read = try await house.database.read { tx in
                (
                    all: try Attainment.of([id], days: today...today, in: tx)[id],
                    channel: try Attainment.of(id, by: .channel, days: today...today, in: tx),
                    hour: try Attainment.of(id, by: .hour, days: today...today, in: tx),
                    team: try Attainment.byTeam(id, days: today...today, in: tx),
                    weeks: try Attainment.weeks(of: id, days: (today - 30)...today, in: tx),
                    before: try Attainment.of([id], days: (today - 9)...(today - 1), in: tx)
                )
            }
            #expect(read.all == Attainment(met: 8, n: 10) && read.before.isEmpty)
            #expect(read.all?.estimate?.range == Share(8, of: 10)?.wilson())
            #expect(read.channel == ["email": Attainment(met: 5, n: 5), "phone": Attainment(met: 3, n: 5)])
            #expect(read.hour == ["10": Attainment(met: 8, n: 10)])
            #expect(read.team == ["Owner": Attainment(met: 8, n: 10)])
            #expect(read.weeks?.weeks == [today - 3] && read.weeks?.chart.centre == 0.8)
        }
    }

    @Test("A share is of what the limit beside it judged; what it measures stays", arguments: Engine.allCases)
    func versions(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let id = try await house.standard(.everyReply, 1)
            try await answered(house, after: [10, 20, 70])
            house.clock.advance(.hours(3))
            let today = CalendarDate(StandardsHouse.nine, in: .utc).dayNumber
            func read() async throws -> (all: Attainment?, parts: [Attainment]) {
                try await house.database.read { tx in
                    let parts = try Attainment.byVersion(id, days: today...today, in: tx)
                    return (
                        try Attainment.of([id], days: today...today, in: tx)[id],
                        parts.sorted { $0.key < $1.key }.map(\.value)
                    )
                }
            }
            func change(_ edit: @Sendable @escaping (inout StandardDraft) -> Void) async throws {
                house.clock.advance(.minutes(1))
                try await house.database.write { tx in
                    var draft = StandardDraft(try Standards.standard(id, in: tx).current)
                    edit(&draft)
                    _ = try Standards.change(id, to: draft, by: nil, in: tx)
                }
            }
            try await change { $0.targetPercent = 99 }
            #expect(try await read().all == Attainment(met: 2, n: 3))
            try await change { $0.amount = 2 }
            let after = try await read()
            #expect(after.all == nil && after.parts == [Attainment(met: 2, n: 3)])
            await #expect(throws: StandardsRefusal.measureChanged) { try await change { $0.measure = .firstReply } }
        }
    }

    @Test("A number is suggested from what the business does today", arguments: Engine.allCases)
    func suggestion(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await answered(house, after: Array(1...20).map { $0 * 2 })
            func suggest(_ measure: Measure, _ population: Population = .all) async throws -> Suggestion? {
                try await house.database.read { [shop = house.shop] tx in
                    try Suggestion.read(
                        StandardDraft(action: "", measure: measure, population: population, calendar: shop), in: tx)
                }
            }
            let found = try await suggest(.firstReply)
            #expect(found?.n == 20 && found?.eighty == .minutes(32) && found?.ninetyFive == .minutes(38))
            #expect(found?.limit == TargetTime(45, .minutes))
            #expect(try await suggest(.firstReply, Population(channels: [.phone]))?.n == 10)
            #expect(try await suggest(.firstReply, Population(senders: ["@nobody.example"])) == nil)
            #expect(try await suggest(.orderProcessed) == nil)
        }
    }

    @Test(
        "A sentence that cannot be measured is refused with a number from what is done today",
        arguments: Engine.allCases)
    func vague(engine: Engine) async throws {
        try await withStandards(engine) { house in
            func refusal() async throws -> UnmeasuredSentence? {
                do {
                    _ = try await house.database.read {
                        try StandardDraft.reading("First replies are sent promptly", in: $0)
                    }
                    return nil
                } catch let refusal as UnmeasuredSentence {
                    return refusal
                }
            }
            #expect(try await refusal()?.suggestion == nil)
            try await answered(house, after: Array(1...20).map { $0 * 2 })
            let found = try #require(try await refusal())
            #expect(found.code == "standards.vague" && found.field == "sentence")
            #expect(found.sentence.contains("“promptly”"))
            #expect(found.sentence.contains("Today 80 % take up to 32 min of working time (20)"))
            #expect(found.sentence.hasSuffix("say, for example, within 45 minutes."))
        }
    }

    @Test("A clock is explained stretch by stretch, and the counted ones add up", arguments: Engine.allCases)
    func explained(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.resolution, 4)
            let id = try await house.conversation(at: StandardsHouse.at(16))
            try await house.turn(id, .withThem, at: StandardsHouse.at(16, 30))
            try await house.say(.theirs, in: id, at: StandardsHouse.at(20))
            house.clock.set(StandardsHouse.at(10, day: 1))
            let clock = try #require(try await house.clocks(of: id).first)
            let account = try await house.database.read { try Clocks.explain(clock.id, in: $0) }
            #expect(account.used == .minutes(90) && account.left == .minutes(150))
            #expect(account.stretches.map(\.counts) == [true, false, false, true])
            #expect(account.stretches.filter(\.counts).reduce(0) { $0 + $1.length.milliseconds } == 5_400_000)
            #expect(account.calendarName == "Shop hours" && account.calendarVersion == 1)
        }
    }

    @Test("What is nearest to running out comes first", arguments: Engine.allCases)
    func nearest(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.everyReply, 2)
            try await house.standard(.resolution, 3)
            let one = try await house.conversation(at: StandardsHouse.at(10))
            let other = try await house.conversation(at: StandardsHouse.at(10, 30))
            try await house.say(.ours, in: one, at: StandardsHouse.at(10, 40))
            try await house.say(.theirs, in: one, at: StandardsHouse.at(10, 50))
            let (all, few) = try await house.database.read { tx in
                (try Clocks.nearest(limit: 10, in: tx), try Clocks.faces(of: [one, other], in: tx))
            }
            #expect(all.map(\.conversation) == [other, one, one, other])
            #expect(few[one]?.due == StandardsHouse.at(12, 50) && few[other]?.due == StandardsHouse.at(12, 30))
        }
    }
}
