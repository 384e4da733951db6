import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("The never-list, on both engines")
struct NeverTests {
    @Test("A late clock is noticed once, also when the minute is run again", arguments: Engine.allCases)
    func noticed(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let standard = try await house.standard()
            let (always, twice) = try await house.database.write { [maya = house.maya] tx in
                (
                    try NeverEvents.make("Nobody waits for three hours", rule: .late(standard), by: maya, in: tx),
                    try NeverEvents.make(
                        "Nobody waits twice", rule: .lateAgain(standard, times: 2, days: 30), by: maya, in: tx)
                )
            }
            func happened() async throws -> [Int] {
                house.clock.advance(.hours(3))
                for _ in 0..<2 { try await house.database.write { _ = try Clocks.tell(in: $0) } }
                let standings = try await house.database.read { try NeverEvents.standings(in: $0) }
                return [always, twice].compactMap { id in standings.first { $0.event.id == id }?.incidents }
            }
            let first = try await house.conversation(at: StandardsHouse.at(10))
            #expect(try await happened() == [1, 0])
            try await house.conversation(at: StandardsHouse.at(13, 30))
            #expect(try await happened() == [2, 1])
            let incident = try await house.database.read { try NeverEvents.incidents(of: always, in: $0).last }
            #expect(incident?.conversation == first && incident?.at == StandardsHouse.at(12))
            #expect(try await house.events("incident") == ["incident.found", "incident.found", "incident.found"])
        }
    }

    @Test("What could have happened counts from when it was put on the list", arguments: Engine.allCases)
    func chances(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let standard = try await house.standard()
            let before = try await house.conversation(at: StandardsHouse.at(10))
            try await house.say(.ours, in: before, at: StandardsHouse.at(10, 30))
            house.clock.advance(.minutes(1))
            let ids = try await house.database.write { tx in
                [
                    try NeverEvents.make("Nobody waits for three hours", rule: .late(standard), by: nil, in: tx),
                    try NeverEvents.make(
                        "Nobody waits twice", rule: .lateAgain(standard, times: 2, days: 30), by: nil, in: tx),
                    try NeverEvents.make("We charge what we quote", rule: .byHand, by: nil, in: tx),
                ]
            }
            for minute in [5, 10, 15] {
                let id = try await house.conversation(at: StandardsHouse.at(11, minute))
                try await house.say(.ours, in: id, at: StandardsHouse.at(11, minute + 2))
            }
            let standings = try await house.database.read { try NeverEvents.standings(in: $0) }
            #expect(ids.map { id in standings.first { $0.event.id == id }?.chances } == [3, 1, 3])
            let bound = try #require(standings.first { $0.event.id == ids[0] }?.upperBound)
            // None in three: 1 - 0.05^(1/3), Clopper & Pearson 1934.
            #expect(abs(bound - 0.63160) < 0.00001)
        }
    }

    @Test("None in 300 is still up to one percent", arguments: Engine.allCases)
    func upperBound(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let id = try await house.database.write {
                try NeverEvents.make("We charge what we quote", rule: .byHand, by: nil, in: $0)
            }
            let event = try await house.database.read { try NeverEvents.event(id, in: $0) }
            let standing = NeverStanding(event: event, incidents: 0, last: nil, chances: 300)
            #expect(abs((standing.upperBound ?? 0) - 0.00994) < 0.00001)
            #expect(standing.days(at: event.made + .days(12) + .hours(3)) == 12)
            #expect(NeverStanding(event: event, incidents: 0, last: nil, chances: 0).upperBound == nil)
        }
    }

    @Test("What is reported by hand has a review without blame", arguments: Engine.allCases)
    func review(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let maya = house.maya
            let incident = try await house.database.write { tx in
                let id = try NeverEvents.make("We charge what we quote", rule: .byHand, by: maya, in: tx)
                return try NeverEvents.report(id, words: "9 more than quoted.", by: maya, in: tx)
            }
            await #expect(throws: StandardsRefusal.reviewMissing) {
                try await house.database.write { tx in
                    try NeverEvents.review(
                        incident, Incident.Review(happened: "A", possible: " ", change: "C"), by: maya, in: tx)
                }
            }
            let review = Incident.Review(happened: "A", possible: "B", change: "C")
            try await house.database.write { try NeverEvents.review(incident, review, by: maya, in: $0) }
            let kept = try await house.database.read { try NeverEvents.incident(incident, in: $0) }
            #expect(kept.review == review && kept.reporter == maya)
        }
    }

    @Test("A rule is read as it is written, and nothing else is one")
    func rules() {
        for rule in [NeverEvent.Rule.byHand, .late(StandardID(7)), .lateAgain(StandardID(7), times: 2, days: 365)] {
            #expect(NeverEvent.Rule(rule.description) == rule)
        }
        for text in ["", "late", "late x", "late_again 7 1 5", "late_again 7 2 0", "by_hand 7"] {
            #expect(NeverEvent.Rule(text) == nil, "\(text)")
        }
    }
}
