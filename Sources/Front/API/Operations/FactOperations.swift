import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules

/// What we know of people.
enum FactOperations {
    static let all: [Operation] = [
        Operation(
            id: "listFacts", method: .get, path: "people/{id}/facts", tag: .people,
            summary:
                "All that was ever kept of a person, newest first, at most 500; what holds was neither replaced nor retired.",
            answer: .ok(.all(of: Fact.schema, named: "Facts"), "The facts."), run: list),
        Operation(
            id: "learnFact", method: .post, path: "people/{id}/facts", tag: .people,
            summary: "Keeps what somebody learnt of a person.", body: FactBody.self,
            answer: .created(Fact.schema, "The fact."), reaches: ["Facts.learn"], run: learn),
        Operation(
            id: "getFact", method: .get, path: "facts/{id}", tag: .people,
            summary: "One fact, whether it holds or not.",
            answer: .ok(Fact.schema, "The fact."), run: get),
        Operation(
            id: "correctFact", method: .post, path: "facts/{id}/corrections", tag: .people,
            summary: "Puts a fact with other words in the place of this one, which is kept.", body: FactBody.self,
            answer: .created(Fact.schema, "The fact that holds now."), reaches: ["Facts.correct"], run: correct),
        Operation(
            id: "retireFact", method: .delete, path: "facts/{id}", tag: .people,
            summary: "Makes a fact hold no longer. It is kept, so it can be restored.",
            answer: .done("It no longer holds."),
            reaches: ["Facts.retire"], run: retire),
        Operation(
            id: "restoreFact", method: .post, path: "facts/{id}/restoration", tag: .people,
            summary: "Makes a retired fact hold again.", answer: .ok(Fact.schema, "The fact."),
            reaches: ["Facts.restore"], run: restore),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let id = try call.id(of: Person.self)
        let facts = try await call.read { tx in
            _ = try People.person(id, in: tx)
            return try Facts.history(of: id, in: tx)
        }
        return call.ok(#"{"items":\#(each: facts, \.json)}"#)
    }

    @Sendable static func learn(_ call: Call) async throws -> Response {
        let id = try call.id(of: Person.self)
        let draft = try await call.body(FactBody.self).draft
        let member = call.member
        let fact = try await call.write { tx in
            try Facts.fact(try Facts.learn(draft, about: id, by: member, in: tx), in: tx)
        }
        return call.created(fact.json, at: "facts/\(fact.id)")
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: Fact.self)
        return call.ok(try await call.read { try Facts.fact(id, in: $0) }.json)
    }

    @Sendable static func correct(_ call: Call) async throws -> Response {
        let id = try call.id(of: Fact.self)
        let draft = try await call.body(FactBody.self).draft
        let member = call.member
        let fact = try await call.write { tx in
            try Facts.fact(try Facts.correct(id, to: draft, by: member, in: tx), in: tx)
        }
        return call.created(fact.json, at: "facts/\(fact.id)")
    }

    @Sendable static func retire(_ call: Call) async throws -> Response {
        let id = try call.id(of: Fact.self)
        let member = call.member
        try await call.write { try Facts.retire(id, by: member, in: $0) }
        return call.done
    }

    @Sendable static func restore(_ call: Call) async throws -> Response {
        let id = try call.id(of: Fact.self)
        let member = call.member
        let fact = try await call.write { tx in
            try Facts.restore(id, by: member, in: tx)
            return try Facts.fact(id, in: tx)
        }
        return call.ok(fact.json)
    }
}
