import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import PromisesRules
import Store
import Web

/// The one promise that the whole organisation gives to everybody, and how it goes.
enum GuaranteeOperations {
    static let all: [Operation] = [
        Operation(
            id: "getGuarantee", method: .get, path: "guarantee", tag: .promises,
            summary: "What is guaranteed now: hits, misses, n with its range, and the last miss.",
            answer: .ok(
                .object("GuaranteeNow", [.init("guarantee", .nullable(GuaranteeStanding.schema))]), "How it stands."),
            run: get),
        Operation(
            id: "giveGuarantee", method: .put, path: "guarantee", tag: .promises,
            summary: "Gives a guarantee from now on, in the place of the one before.", body: GuaranteeBody.self,
            answer: .ok(GuaranteeStanding.schema, "How it stands."), reaches: ["Guarantees.give"], isOwners: true,
            run: give),
        Operation(
            id: "showGuarantee", method: .patch, path: "guarantee", tag: .promises,
            summary: "Shows it to everybody, or to the team only.", body: GuaranteeShowingBody.self,
            answer: .done("It is so."), reaches: ["Guarantees.show"], isOwners: true, run: show),
        Operation(
            id: "endGuarantee", method: .delete, path: "guarantee", tag: .promises,
            summary: "Ends it. What was counted stays.", answer: .done("Nothing is guaranteed."),
            reaches: ["Guarantees.end"], isOwners: true, run: end),
        Operation(
            id: "listGuaranteeMisses", method: .get, path: "guarantee/misses", tag: .promises,
            summary: "When what is guaranteed now was not kept, the latest first.", parameters: [.limit],
            answer: .ok(.all(of: GuaranteeMiss.schema, named: "GuaranteeMisses"), "The misses."), run: misses),
        Operation(
            id: "answerGuaranteeMiss", method: .put, path: "guarantee/misses/{id}/answer", tag: .promises,
            summary: "Writes what was done about a miss.", body: MissAnswerBody.self,
            answer: .ok(GuaranteeMiss.schema, "The miss."), reaches: ["Guarantees.answer"], run: answer),
    ]

    @Sendable static func get(_ call: Call) async throws -> Response {
        let zone = call.house.place.now.zone
        let standing = try await call.read { try Guarantees.standing(zone: zone, in: $0) }
        return call.ok(#"{"guarantee":\#(standing?.json)}"#)
    }

    @Sendable static func give(_ call: Call) async throws -> Response {
        let (body, member, zone) = (try await call.body(GuaranteeBody.self), call.member, call.house.place.now.zone)
        guard let basis = Guarantee.Basis(body.basis) else { throw PromiseRefusal.guaranteeBasis }
        let standing = try await call.write { tx in
            try Guarantees.give(body.sentence, basis: basis, isPublic: body.isPublic ?? false, by: member, in: tx)
            return try Guarantees.standing(zone: zone, in: tx)
        }
        guard let standing else { throw Absent("guarantee") }
        return call.ok(standing.json)
    }

    @Sendable static func show(_ call: Call) async throws -> Response {
        let (body, member) = (try await call.body(GuaranteeShowingBody.self), call.member)
        try await call.write { try Guarantees.show(body.isPublic, by: member, in: $0) }
        return call.done
    }

    @Sendable static func end(_ call: Call) async throws -> Response {
        let member = call.member
        try await call.write { try Guarantees.end(by: member, in: $0) }
        return call.done
    }

    @Sendable static func misses(_ call: Call) async throws -> Response {
        let limit = try call.limit
        let found = try await call.read { tx in
            try Guarantees.current(in: tx).map { try Guarantees.misses(of: $0.id, limit: limit, in: tx) } ?? []
        }
        return call.ok(#"{"items":\#(each: found, \.json)}"#)
    }

    @Sendable static func answer(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: GuaranteeMiss.self), call.member)
        let body = try await call.body(MissAnswerBody.self)
        let miss = try await call.write { try Guarantees.answer(id, body.done, by: member, in: $0) }
        return call.ok(miss.json)
    }
}

/// A guarantee that is to be given.
struct GuaranteeBody: RequestBody {
    let sentence: String
    let basis: String
    let isPublic: Bool?

    static let schema = Schema.object(
        "NewGuarantee",
        [
            .init("sentence", .text(), "What everybody can count on."),
            .init("basis", .text(), "standard and its id; promises; or promises and a kind of promise."),
            .optional("isPublic", .flag, "Whether anybody may see how it goes; false when it is left out."),
        ])
}

/// Whether anybody may see the guarantee.
struct GuaranteeShowingBody: RequestBody {
    let isPublic: Bool

    static let schema = Schema.object("GuaranteeShowing", [.init("isPublic", .flag)])
}

/// What was done about a miss.
struct MissAnswerBody: RequestBody {
    let done: String

    static let schema = Schema.object("GuaranteeMissAnswer", [.init("done", .text())])
}
