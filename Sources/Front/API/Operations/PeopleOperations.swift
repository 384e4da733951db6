import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import Store

/// People: the list, one person, and what leads to them.
enum PeopleOperations {
    static let all: [Operation] = [
        Operation(
            id: "listPeople", method: .get, path: "people", tag: .people, summary: "One page of all people.",
            parameters: [
                Parameter(
                    name: "order", schema: .choice(of: PeopleOrder.self),
                    note: "`latest` when it is left out: the latest contact first."),
                .after, .limit,
            ], answer: .ok(.page(of: Person.schema, named: "PersonPage"), "The page."), run: list),
        Operation(
            id: "createPerson", method: .post, path: "people", tag: .people, summary: "Makes a person.",
            body: NewPersonBody.self, answer: .created(Person.schema, "The person.", hasVersion: true),
            reaches: ["People.make"], run: create),
        Operation(
            id: "getPerson", method: .get, path: "people/{id}", tag: .people,
            summary: "One person, with what leads to them and what holds of them.",
            answer: .ok(Person.wholeSchema, "The person.", hasVersion: true), run: get),
        Operation(
            id: "changePerson", method: .patch, path: "people/{id}", tag: .people,
            summary: "Changes what is written about a person: a member that is left out stays, null empties it.",
            body: PersonPatchBody.self, answer: .ok(Person.schema, "The person as they are then.", hasVersion: true),
            reaches: ["People.change"], takesIfMatch: true, run: change),
        Operation(
            id: "listConversationsOfPerson", method: .get, path: "people/{id}/conversations", tag: .people,
            summary: "The latest conversations of a person.", parameters: [.limit],
            answer: .ok(.all(of: Conversation.schema, named: "Conversations"), "Latest first."), run: conversations),
        Operation(
            id: "addIdentity", method: .post, path: "people/{id}/identities", tag: .people,
            summary: "Leads one more address, number or key to a person.", body: IdentityBody.self,
            answer: .created(Identity.schema, "What leads to them."), reaches: ["People.addIdentity"],
            run: addIdentity),
        Operation(
            id: "clearTrouble", method: .delete, path: "identities/{id}/trouble", tag: .people,
            summary: "Takes an address into use again from which mail had come back.",
            answer: .done("Letters go there again."), reaches: ["People.clearTrouble"], run: clearTrouble),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let (order, limit, after) = (
            try call.choice("order") ?? PeopleOrder.latest, try call.limit, try call.after(PersonID.self)
        )
        let found = try await call.read { try People.page(order, after: after, limit: limit + 1, in: $0) }
        let (rows, next) = found.cut(to: limit, \.id)
        return call.page(rows, next: next, \.json)
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let new = try await call.body(NewPersonBody.self)
        let member = call.member
        let person = try await call.write { tx in
            try People.person(try People.make(name: new.name, email: new.email, by: member, in: tx), in: tx)
        }
        return call.created(person.json, at: "people/\(person.id)", version: person.version)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: Person.self)
        let (person, identities, facts) = try await call.read { tx in
            (
                try People.person(id, in: tx), try People.identities(of: id, in: tx),
                try Facts.holding(of: id, limit: 100, in: tx)
            )
        }
        return call.ok(person.json(identities, facts), version: person.version)
    }

    @Sendable static func change(_ call: Call) async throws -> Response {
        let id = try call.id(of: Person.self)
        let change = try await call.body(PersonPatchBody.self).change
        let member = call.member
        let person = try await call.writeIfMatch { version, tx in
            try People.change(id, change, ifVersion: version, by: member, in: tx)
        }
        return call.ok(person.json, version: person.version)
    }

    @Sendable static func conversations(_ call: Call) async throws -> Response {
        let id = try call.id(of: Person.self)
        let limit = try call.limit
        let (name, rows) = try await call.read { tx in
            (try People.name(of: id, in: tx), try Conversations.of(id, limit: limit, in: tx))
        }
        return call.ok(#"{"items":\#(each: rows, { $0.json(of: name) })}"#)
    }

    @Sendable static func addIdentity(_ call: Call) async throws -> Response {
        let id = try call.id(of: Person.self)
        let new = try await call.body(IdentityBody.self)
        let member = call.member
        let identity = try await call.write { tx in
            let made = try People.addIdentity(new.kind, new.value, to: id, by: member, in: tx)
            return try People.identities(of: id, in: tx).first { $0.id == made }
        }
        guard let identity else { throw Absent("identity") }
        return call.created(identity.json, at: "people/\(id)")
    }

    @Sendable static func clearTrouble(_ call: Call) async throws -> Response {
        let id = try call.id(of: Identity.self)
        let member = call.member
        try await call.write { try People.clearTrouble(of: id, by: member, in: $0) }
        return call.done
    }
}
