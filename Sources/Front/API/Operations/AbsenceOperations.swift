import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import PromisesRules
import Store
import Web

/// Who is away, and who stands in.
enum AbsenceOperations {
    static let all: [Operation] = [
        Operation(
            id: "getAbsence", method: .get, path: "members/{id}/absence", tag: .promises,
            summary: "When a member is away.",
            answer: .ok(
                .object("MemberAbsence", [.init("absence", .nullable(Absence.schema))]),
                "Null when they are not."),
            run: get),
        Operation(
            id: "setAbsence", method: .put, path: "members/{id}/absence", tag: .promises,
            summary:
                "Makes true that a member is away: what they promised for then is passed on. Your own, or an owner's to say.",
            body: AbsenceBody.self, answer: .done("It is so."), reaches: ["Absences.set"],
            isOwnersForOthers: true, run: set),
        Operation(
            id: "endAbsence", method: .delete, path: "members/{id}/absence", tag: .promises,
            summary: "Makes true that a member is not away. What was passed on stays where it is.",
            answer: .done("They are back."), reaches: ["Absences.end"], isOwnersForOthers: true, run: end),
        Operation(
            id: "setWarnings", method: .put, path: "me/warnings", tag: .promises,
            summary: "Says whether you are told by mail that something falls due or is late.", body: WarningsBody.self,
            answer: .done("It is so."), reaches: ["Warnings.mail"], run: setWarnings),
    ]

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: Member.self)
        let absence = try await call.read { try Absences.of(id, in: $0) }
        return call.ok(#"{"absence":\#(absence?.json)}"#)
    }

    @Sendable static func set(_ call: Call) async throws -> Response {
        let body = try await call.body(AbsenceBody.self)
        let (id, by) = (try allowed(call), call.member)
        try await call.write { tx in
            try Absences.set(
                id, from: body.from?.moment ?? tx.now, until: body.until.moment, standIn: body.standIn,
                by: by, in: tx)
        }
        return call.done
    }

    @Sendable static func setWarnings(_ call: Call) async throws -> Response {
        let (body, member) = (try await call.body(WarningsBody.self), call.member)
        try await call.write { try Warnings.mail(body.byMail, to: member, in: $0) }
        return call.done
    }

    @Sendable static func end(_ call: Call) async throws -> Response {
        let (id, by) = (try allowed(call), call.member)
        try await call.write { try Absences.end(id, by: by, in: $0) }
        return call.done
    }

    private static func allowed(_ call: Call) throws -> MemberID {
        let id = try call.id(of: Member.self)
        guard id == call.member || call.caller.isOwner else { throw OwnerOnly() }
        return id
    }
}
