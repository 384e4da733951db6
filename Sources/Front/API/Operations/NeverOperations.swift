import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import StandardsRules
import Store
import Web

/// What must never happen, and what is learnt when it does.
enum NeverOperations {
    static let all: [Operation] = [
        Operation(
            id: "listNeverEvents", method: .get, path: "never-events", tag: .standards,
            summary: "The never-list: how often each happened, when last, and the upper bound of its rate.",
            answer: .ok(.all(of: NeverStanding.schema, named: "NeverEvents"), "The list."), run: list),
        Operation(
            id: "createNeverEvent", method: .post, path: "never-events", tag: .standards,
            summary: "Puts something on the never-list.", body: NeverEventBody.self,
            answer: .created(NeverStanding.schema, "How it stands."), reaches: ["NeverEvents.make"], isOwners: true,
            run: create),
        Operation(
            id: "retireNeverEvent", method: .post, path: "never-events/{id}/retirement", tag: .standards,
            summary: "Takes something off the never-list. What happened stays.", answer: .done("It is off the list."),
            reaches: ["NeverEvents.retire"], isOwners: true, run: retire),
        Operation(
            id: "listIncidents", method: .get, path: "never-events/{id}/incidents", tag: .standards,
            summary: "What happened of one of the list, the latest first.", parameters: [.limit],
            answer: .ok(.all(of: Incident.schema, named: "Incidents"), "The incidents."), run: incidents),
        Operation(
            id: "createIncident", method: .post, path: "never-events/{id}/incidents", tag: .standards,
            summary: "Reports that it happened. The owners are told at once.", body: IncidentBody.self,
            answer: .created(Incident.schema, "The incident."), reaches: ["NeverEvents.report"], run: report),
        Operation(
            id: "getIncident", method: .get, path: "incidents/{id}", tag: .standards, summary: "One incident.",
            answer: .ok(Incident.schema, "The incident."), run: incident),
        Operation(
            id: "reviewIncident", method: .put, path: "incidents/{id}/review", tag: .standards,
            summary: "Writes what was learnt, without blame.", body: ReviewBody.self,
            answer: .ok(Incident.schema, "The incident as it is then."), reaches: ["NeverEvents.review"], run: review),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let (standings, now) = (try await call.read { try NeverEvents.standings(in: $0) }, call.house.clock.now)
        return call.ok(#"{"items":\#(each: standings, { $0.json(at: now) })}"#)
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let (body, member) = (try await call.body(NeverEventBody.self), call.member)
        guard let rule = NeverEvent.Rule(body.rule), rule.kind.map(Front.watchable.contains) ?? true else {
            throw StandardsRefusal.ruleUnreadable
        }
        let made = try await call.write { tx in
            let id = try NeverEvents.make(body.sentence, rule: rule, by: member, in: tx)
            guard let standing = try NeverEvents.standings(in: tx).first(where: { $0.event.id == id }) else {
                throw Absent("never-event")
            }
            return standing
        }
        return call.created(made.json(at: call.house.clock.now), at: "never-events/\(made.event.id)/incidents")
    }

    @Sendable static func retire(_ call: Call) async throws -> Response {
        let id = try call.id(of: NeverEvent.self)
        try await call.write { try NeverEvents.retire(id, in: $0) }
        return call.done
    }

    @Sendable static func incidents(_ call: Call) async throws -> Response {
        let (id, limit) = (try call.id(of: NeverEvent.self), try call.limit)
        let found = try await call.read { tx in
            _ = try NeverEvents.event(id, in: tx)
            return try NeverEvents.incidents(of: id, limit: limit, in: tx)
        }
        return call.ok(#"{"items":\#(each: found, \.json)}"#)
    }

    @Sendable static func report(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: NeverEvent.self), call.member)
        let body = try await call.body(IncidentBody.self)
        let incident = try await call.write { tx in
            let made = try NeverEvents.report(id, words: body.words ?? "", about: body.conversation, by: member, in: tx)
            return try NeverEvents.incident(made, in: tx)
        }
        return call.created(incident.json, at: "incidents/\(incident.id)")
    }

    @Sendable static func incident(_ call: Call) async throws -> Response {
        let id = try call.id(of: Incident.self)
        return call.ok(try await call.read { try NeverEvents.incident(id, in: $0) }.json)
    }

    @Sendable static func review(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: Incident.self), call.member)
        let body = try await call.body(ReviewBody.self)
        let incident = try await call.write { tx in
            try NeverEvents.review(id, body.review, by: member, in: tx)
            return try NeverEvents.incident(id, in: tx)
        }
        return call.ok(incident.json)
    }
}

/// Something for the never-list.
struct NeverEventBody: RequestBody {
    let sentence: String
    let rule: String

    static let schema = Schema.object(
        "NeverEventParts",
        [
            .init("sentence", .text(), "What must never happen."),
            .init(
                "rule", .text(),
                "by_hand; late and a standard's id; late_again, its id, how many times, within how many days; event and a kind; event_again likewise; or said and words apart by |."
            ),
        ])
}

/// That it happened.
struct IncidentBody: RequestBody {
    let words: String?
    let conversation: ConversationID?

    static let schema = Schema.object(
        "IncidentParts", [.optional("words", .text()), .optional("conversation", .id, "Where it happened.")])
}

/// What was learnt.
struct ReviewBody: RequestBody {
    let happened: String
    let possible: String
    let change: String

    static let schema = Schema.object(
        "IncidentReview",
        [
            .init("happened", .text(), "What happened, in order."),
            .init("possible", .text(), "What made it possible."),
            .init("change", .text(), "What we change."),
        ])

    var review: Incident.Review { Incident.Review(happened: happened, possible: possible, change: change) }
}
