import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Timeline

@testable import StandardsRules

@Suite("A never-event as a rule over what is recorded, on both engines")
struct NeverRuleTests {
    private static func make(_ rule: NeverEvent.Rule, _ house: StandardsHouse) async throws -> NeverEventID {
        try await house.database.write { try NeverEvents.make("Nobody is passed around", rule: rule, by: nil, in: $0) }
    }

    private static func incidents(of id: NeverEventID, _ house: StandardsHouse) async throws -> [Incident] {
        try await house.database.read { try NeverEvents.incidents(of: id, in: $0) }
    }

    @Test("An event of the kind opens an incident, each time once", arguments: Engine.allCases)
    func event(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let never = try await Self.make(.event("conversation.done"), house)
            let id = try await house.conversation(at: StandardsHouse.at(10))
            #expect(try await Self.incidents(of: never, house).isEmpty)
            try await house.turn(id, .done, at: StandardsHouse.at(11))
            let found = try await Self.incidents(of: never, house)
            #expect(found.map(\.conversation) == [id] && found.first?.at == StandardsHouse.at(11))
            #expect(found.first?.person == house.mrsMiggins)
            #expect(try await house.events("incident") == ["incident.found"])
        }
    }

    @Test("Again for one person within the days, and not for another", arguments: Engine.allCases)
    func again(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let never = try await Self.make(.eventAgain("conversation.done", times: 2, days: 30), house)
            let stranger = try await house.database.write {
                try People.findOrMake(email: "ann@b.example", name: "Ann", at: $0.now, in: $0).person
            }
            func done(_ person: PersonID?, _ day: Int) async throws {
                let id = try await house.conversation(of: person, at: StandardsHouse.at(10, day: day))
                try await house.turn(id, .done, at: StandardsHouse.at(11, day: day))
            }
            try await done(nil, 0)
            try await done(stranger, 1)
            #expect(try await Self.incidents(of: never, house).isEmpty)
            try await done(nil, 40)
            #expect(try await Self.incidents(of: never, house).isEmpty)
            try await done(nil, 50)
            #expect(try await Self.incidents(of: never, house).map(\.person) == [house.mrsMiggins])
        }
    }

    @Test("Words that somebody writes open an incident; ours, and other words, do not", arguments: Engine.allCases)
    func said(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let never = try await Self.make(.said(["small claims", "squeals"]), house)
            let id = try await house.conversation(at: StandardsHouse.at(10))
            #expect(try await Self.incidents(of: never, house).map(\.conversation) == [id])
            try await house.say(.theirs, in: id, at: StandardsHouse.at(11))
            try await house.say(.ours, in: id, at: StandardsHouse.at(12))
            #expect(try await Self.incidents(of: never, house).count == 1)
        }
    }

    @Test("Words are found whole, in whatever case, over ends of lines")
    func words() {
        let words = SaidWords("I'll go to SMALL\nClaims — or my Lawyer's office.")
        #expect(words.contain("small claims") && words.contain("lawyer") && words.contain("LAWYER S"))
        #expect(!words.contain("law") && !words.contain("claims office"))
    }

    @Test("A rule is read as it is written; what the never-list records is none")
    func rules() {
        let rules: [NeverEvent.Rule] = [
            .event("promise.broken"), .eventAgain("clock.late", times: 3, days: 90), .said(["lawyer", "small claims"]),
        ]
        for rule in rules { #expect(NeverEvent.Rule(rule.description) == rule) }
        let none = [
            "event", "event incident.found", "event_again incident.found 2 9", "event x", "event Promise.broken",
            "event_again promise.broken 1 9", "said ", "said a|", "said x",
        ]
        for text in none { #expect(NeverEvent.Rule(text) == nil, "\(text)") }
    }

    @Test("A person's events are found by index", arguments: Engine.allCases)
    func plan(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let query = NeverEventStore.events(of: house.mrsMiggins, "conversation.done", since: StandardsHouse.nine)
            let plan = try await house.database.plan(of: query, inOrder: false)
            #expect(plan.contains("event_person"), "\(plan)")
        }
    }
}
