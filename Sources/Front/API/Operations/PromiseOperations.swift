import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import Language
import PeopleRules
import PromisesRules
import Store
import Web

/// What we promised, and how well we keep it.
enum PromiseOperations {
    static let all: [Operation] =
        reading + PromiseActOperations.all + PromiseActOperations.reviewing + AbsenceOperations.all
        + PromiseDaysOperations.all

    private static let reading: [Operation] = [
        Operation(
            id: "listPromises", method: .get, path: "promises", tag: .promises,
            summary: "Promises: the open ones soonest first, the others latest first.",
            parameters: [
                Parameter(
                    name: "state", schema: .choice(of: PromiseView.self),
                    note: "Which; due when it is left out."),
                Parameter(name: "owner", schema: .id, note: "Only those of one member."), .after, .limit,
            ], answer: .ok(.page(of: Promise.schema, named: "PromisePage"), "One page of them."),
            run: list),
        Operation(
            id: "makePromise", method: .post, path: "promises", tag: .promises,
            summary: "Makes a promise to a person.",
            body: PromiseBody.self, answer: .created(Promise.schema, "The promise.", hasVersion: true),
            reaches: ["Promises.make"], run: make),
        Operation(
            id: "getPromiseFigures", method: .get, path: "promises/figures", tag: .promises,
            summary:
                "The share kept in full and on time, by owner, team, kind and week, and how late the late ones were.",
            parameters: [
                Parameter(
                    name: "days", schema: .number(from: 1),
                    note: "How many days back by the day on which they fell due, today included; 91 else.")
            ], answer: .ok(PromiseFigures.schema, "Shares, each with its n and Wilson interval."),
            run: figures),
        Operation(
            id: "findPromises", method: .post, path: "promises/finding", tag: .promises,
            summary: "The promises in words that somebody is about to send. Nothing is kept of them.",
            body: FindingBody.self,
            answer: .ok(.all(of: PromiseProposal.schema, named: "FoundPromises"), "The promises, in order."), run: find),
        Operation(
            id: "getPromise", method: .get, path: "promises/{id}", tag: .promises,
            summary: "One promise.",
            answer: .ok(Promise.schema, "The promise.", hasVersion: true), run: get),
        Operation(
            id: "listPromisesTo", method: .get, path: "people/{id}/promises", tag: .promises,
            summary: "The latest promises to a person, at most 200.",
            answer: .ok(
                .object(
                    "PromisesToPerson",
                    [.init("items", .list(Promise.schema)), .init("share", PromiseShare.schema)]),
                "The promises, and how many were kept."), run: toPerson),
        Operation(
            id: "makePersonLink", method: .post, path: "people/{id}/promise-links", tag: .promises,
            summary: "Makes a link by which a person sees what we promised them.",
            answer: .ok(.object("PersonLink", [.init("link", .text(), "Shown once.")]), "The link."),
            reaches: ["PersonLinks.make"], isShownOnce: true, run: makeLink),
        Operation(
            id: "closePersonLinks", method: .delete, path: "people/{id}/promise-links", tag: .promises,
            summary: "Makes all these links of a person open nothing more.",
            answer: .done("They are closed."),
            reaches: ["PersonLinks.close"], run: closeLinks),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let view = try call.choice("state", of: PromiseView.self) ?? .due
        let owner = try call.parameter("owner", "an id") { MemberID($0) }
        let (after, limit) = (try call.after(PromiseCursor.self), try call.limit)
        let page = try await call.read {
            try Promises.page(view, of: owner, after: after, limit: limit, in: $0)
        }
        return call.page(page.rows, next: page.next, \.json)
    }

    @Sendable static func make(_ call: Call) async throws -> Response {
        let new = try await call.body(PromiseBody.self).promise
        let member = call.member
        let promise = try await call.write { try Promises.make(new, by: member, in: $0) }
        return call.created(promise.json, at: "promises/\(promise.id)", version: promise.version)
    }

    @Sendable static func figures(_ call: Call) async throws -> Response {
        let days = try call.parameter("days", "a whole number from 1 to 1,000") { text in
            Int(text).flatMap { (1...1000).contains($0) ? $0 : nil }
        }
        let zone = call.house.place.now.zone
        let figures = try await call.read { tx in
            let today = LocalTime(tx.now, in: zone).dayNumber
            return try PromiseFigures.read(days: (today + 1 - (days ?? 91))...today, in: tx)
        }
        return call.ok(figures.json)
    }

    @Sendable static func find(_ call: Call) async throws -> Response {
        let body = try await call.body(FindingBody.self)
        let place = call.house.place.now
        let zone = try body.zone.map { name in
            guard let zone = Zone(name) else { throw PeopleRefusal.zoneUnknown(name) }
            return zone
        }
        let found = PromiseProposal.find(
            in: body.words, at: body.at?.moment ?? call.house.clock.now, zone: zone ?? place.zone,
            language: body.language ?? place.language)
        return call.ok(#"{"items":\#(each: found, \.json)}"#)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: Promise.self)
        let promise = try await call.read { try Promises.promise(id, in: $0) }
        return call.ok(promise.json, version: promise.version)
    }

    @Sendable static func toPerson(_ call: Call) async throws -> Response {
        let id = try call.id(of: Person.self)
        let (promises, share) = try await call.read { tx in
            _ = try People.person(id, in: tx)
            return (try Promises.of(id, limit: 200, in: tx), try PromiseFigures.of(id, in: tx))
        }
        return call.ok(#"{"items":\#(each: promises, \.json),"share":\#(share.json)}"#)
    }

    @Sendable static func makeLink(_ call: Call) async throws -> Response {
        let id = try call.id(of: Person.self)
        let (member, address) = (call.member, DeskAddress(setting: call.house.address.setting))
        let link = try await call.write { try PersonLinks.make(for: id, at: address, by: member, in: $0) }
        return call.ok(#"{"link":\#(link)}"#)
    }

    @Sendable static func closeLinks(_ call: Call) async throws -> Response {
        let id = try call.id(of: Person.self)
        try await call.write { tx in
            _ = try People.person(id, in: tx)
            try PersonLinks.close(of: id, in: tx)
        }
        return call.done
    }
}
