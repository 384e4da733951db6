import Kernel
import RegardTesting
import Store
import Testing

@testable import PeopleRules

@Suite("Facts, on both engines")
struct FactTests {
    private let pricesFirst = FactDraft(
        .preference, "The price first", source: FactSource(.said, words: "he told Maya, in the shop", touchpoint: 7))

    @Test("A correction stands in the place of a fact, which is kept", arguments: Engine.allCases)
    func correct(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let shareef = try await house.makeShareef()
            let first = try await house.write { try Facts.learn(pricesFirst, about: shareef, by: maya, in: $0) }
            let second = try await house.write {
                try Facts.correct(
                    first, to: FactDraft(.preference, "The price and the day first", source: pricesFirst.source),
                    by: maya, in: $0)
            }
            let holding = try await house.read { try Facts.holding(of: shareef, in: $0) }
            #expect(holding.map(\.id) == [second])
            #expect(holding.first?.replaces == first)
            #expect(holding.first?.source == pricesFirst.source)
            let history = try await house.read { try Facts.history(of: shareef, in: $0) }
            #expect(history.map(\.id) == [second, first])
            #expect(history.last?.end == .corrected(by: second))
            await #expect(throws: PeopleRefusal.factEnded) {
                try await house.write { try Facts.correct(first, to: pricesFirst, by: maya, in: $0) }
            }
            await #expect(throws: PeopleRefusal.factEnded) {
                try await house.write { try Facts.restore(first, by: maya, in: $0) }
            }
            #expect(try await house.events().suffix(2) == ["fact.learnt", "fact.corrected"])
        }
    }

    @Test("A removed fact comes back by Undo", arguments: Engine.allCases)
    func undo(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let shareef = try await house.makeShareef()
            let id = try await house.write { try Facts.learn(pricesFirst, about: shareef, by: maya, in: $0) }
            try await house.write { try Facts.retire(id, by: maya, in: $0) }
            #expect(try await house.read { try Facts.holding(of: shareef, in: $0) }.isEmpty)
            #expect(try await house.read { try Facts.fact(id, in: $0).end } == .retired(morning, by: maya))
            try await house.write { try Facts.restore(id, by: maya, in: $0) }
            try await house.write { try Facts.restore(id, by: maya, in: $0) }
            #expect(try await house.read { try Facts.holding(of: shareef, in: $0).map(\.id) } == [id])
            #expect(try await house.events().suffix(2) == ["fact.retired", "fact.restored"])
        }
    }

    @Test("Health and belief are kept only with a yes, which is kept too", arguments: Engine.allCases)
    func sensitive(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let shareef = try await house.makeShareef()
            var hip = FactDraft(.situation, "Her hip is still bad", source: FactSource(.said, words: "she told Maya"))
            await #expect(throws: PeopleRefusal.factNeedsYes) {
                try await house.write { [hip] in try Facts.learn(hip, about: shareef, by: nil, in: $0) }
            }
            hip.agreed = true
            let id = try await house.write { [hip] in try Facts.learn(hip, about: shareef, by: nil, in: $0) }
            #expect(try await house.read { try Facts.fact(id, in: $0).agreed } == morning)
        }
    }

    @Test(
        "The words that ask for a yes are whole words",
        arguments: [
            ("Eats halal", true), ("Is diabetic", true), ("Goes to church on Sundays", true),
            ("Allergic to nuts", true),
            ("Rides 14 km to the hospital", false), ("Likes a hipster bar", false), ("Races on Sundays", false),
            ("Pays by card", false), ("Votes for the green frame", true),
        ])
    func words(text: String, asks: Bool) {
        #expect(SensitiveWords.occur(in: text, of: .like) == asks)
        #expect(!SensitiveWords.occur(in: text, of: .owns))
    }

    @Test("A fact without words or source is refused, and 501 characters are too many", arguments: Engine.allCases)
    func limits(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let shareef = try await house.makeShareef()
            await #expect(throws: PeopleRefusal.factSourceMissing) {
                let draft = FactDraft(.like, "Surprises", source: FactSource(.said))
                try await house.write { try Facts.learn(draft, about: shareef, by: nil, in: $0) }
            }
            for (text, refusal) in [
                (" ", PeopleRefusal.factMissing),
                (String(repeating: "a", count: 501), .tooLong(what: "This", limit: 500, length: 501, field: "text")),
            ] {
                await #expect(throws: refusal) {
                    let draft = FactDraft(.like, text, source: FactSource(.seen, touchpoint: 7))
                    try await house.write { try Facts.learn(draft, about: shareef, by: nil, in: $0) }
                }
            }
        }
    }

    @Test("Each list of facts is served by an index", arguments: Engine.allCases)
    func plans(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let holding = try await house.plan(of: FactStore.holding(of: PersonID(1), limit: 100))
            #expect(holding.contains("fact_person"), "\(holding)")
            let history = try await house.plan(of: FactStore.history(of: PersonID(1), limit: 100))
            #expect(history.contains("fact_person"), "\(history)")
            let one = try await house.plan(of: FactStore.withID(FactID(1)))
            #expect(one.contains(engine == .sqlite ? "PRIMARY KEY" : "fact_pkey"), "\(one)")
        }
    }
}
