import ConversationsRules
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import StandardsRules
import Store
import Web
import Words

/// What must never happen, and when did it last?
struct NeverRoutes: Sendable {
    let house: House
    let kinds: [String]

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("standards/never", use: list)
        routes.post("standards/never", use: make)
        routes.get("standards/never/:never", use: show)
        routes.post("standards/never/:never/retirement", use: retire)
        routes.post("standards/never/:never/incidents", use: report)
        routes.get("standards/incidents/:incident", use: incident)
        routes.post("standards/incidents/:incident", use: review)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerList(Filled([:]), request, context)
    }

    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let form = context.form
        do {
            let words = (form["said"] ?? "").replacing(",", with: "|")
            let typed = form["rule"] == "said" ? "said \(words)" : form["rule"]
            guard let rule = typed.flatMap({ NeverEvent.Rule($0) }), rule.kind.map(kinds.contains) ?? true else {
                throw StandardsRefusal.ruleUnreadable
            }
            try await house.database.write { [by = context.signedIn.memberID] tx in
                _ = try NeverEvents.make(form["sentence"] ?? "", rule: rule, by: by, in: tx)
            }
            return Toasts.see(Path.neverList, code: "saved")
        } catch let refusal as StandardsRefusal {
            return try await answerList(
                Filled(form, fields: ["sentence", "rule", "said"], lists: [], refusal), request, context)
        }
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("never", as: NeverEventID.self)
        let place = house.place.now
        let seen = try await house.see(context) { tx in
            guard let standing = try NeverEvents.standings(in: tx).first(where: { $0.event.id == id }) else {
                throw Absent("never-event")
            }
            return (standing: standing, incidents: try NeverEvents.incidents(of: id, in: tx))
        }
        let event = seen.model.standing.event
        let report = form(
            to: Path.incidents(of: id), .post(context.token),
            sheet(
                [area(FieldText("words", label: Words.Never.words), isRequired: true)],
                button(Words.Never.report, .primary)))
        let end = form(to: Path.retirement(of: id), .post(context.token), button(Words.Never.retire))
        let isHeld = event.retired == nil
        return house.standards(
            request, context, title: event.sentence, counts: seen.counts,
            neverEventPage(
                seen.model.standing, seen.model.incidents, report: isHeld ? report : nil,
                end: isHeld && context.signedIn.isOwner ? end : nil, place: place,
                moments: house.moments(at: seen.now)))
    }

    @Sendable func retire(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.parameters.require("never", as: NeverEventID.self)
        try await house.database.write { try NeverEvents.retire(id, in: $0) }
        return Toasts.see(Path.neverList, code: "saved")
    }

    @Sendable func report(_ request: Request, context: MemberContext) async throws -> Response {
        let (id, form) = (try context.parameters.require("never", as: NeverEventID.self), context.form)
        let incident = try await house.database.write { [by = context.signedIn.memberID] tx in
            try NeverEvents.report(
                id, words: (form["words"] ?? "").trimmed,
                about: form["conversation"].flatMap { ConversationID($0) }, by: by, in: tx)
        }
        return Toasts.see(Path.incident(incident), code: "saved")
    }

    @Sendable func incident(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerIncident(nil, request, context)
    }

    @Sendable func review(_ request: Request, context: MemberContext) async throws -> Response {
        let (id, form) = (try context.parameters.require("incident", as: IncidentID.self), context.form)
        let review = Incident.Review(
            happened: (form["happened"] ?? "").trimmed, possible: (form["possible"] ?? "").trimmed,
            change: (form["change"] ?? "").trimmed)
        do {
            try await house.database.write { [by = context.signedIn.memberID] tx in
                try NeverEvents.review(id, review, by: by, in: tx)
            }
            return Toasts.see(Path.incident(id), code: "saved")
        } catch let refusal as StandardsRefusal {
            let filled = Filled(form, fields: ["happened", "possible", "change"], lists: [], refusal)
            return try await answerIncident(filled, request, context)
        }
    }

    private func answerList(_ asked: Filled, _ request: Request, _ context: MemberContext) async throws -> Response {
        let seen = try await house.see(context) { tx in
            (standings: try NeverEvents.standings(in: tx), standards: try Standards.held(in: tx))
        }
        let rules = rules(seen.model.standards)
        let add = form(
            to: Path.neverList, .post(context.token),
            sheet(
                [
                    field(
                        asked.text("sentence", Words.Never.sentence), value: asked["sentence"],
                        example: Words.Never.sentenceExample, isRequired: true, limit: NeverEvent.sentenceLimit),
                    select(asked.text("rule", Words.Never.rule), rules, chosen: asked["rule"]),
                    field(
                        asked.text("said", Words.Never.saidWords, hint: Words.Never.saidHint), value: asked["said"],
                        limit: 1000),
                ], button(Words.Never.keep, .primary)))
        let content = neverPage(
            seen.model.standings, add: context.signedIn.isOwner ? add : nil, now: seen.now)
        return house.standards(
            request, context, title: Words.Never.title, counts: seen.counts, hasProblem: asked.hasProblem,
            "\(asked.summary)\(content)")
    }

    /// How something can be noticed: by hand, by a standard, by words, by what is recorded.
    private func rules(_ standards: [Standard]) -> [Choice] {
        func choice(_ rule: NeverEvent.Rule, _ says: String) -> Choice { Choice(rule.description, says) }
        let late = standards.flatMap { standard -> [Choice] in
            let name = standard.current.sentence
            return [
                choice(.late(standard.id), Words.Never.late(name)),
                choice(.lateAgain(standard.id, times: 2, days: 365), Words.Never.lateAgain(name)),
            ]
        }
        let recorded = kinds.flatMap { kind -> [Choice] in
            [
                choice(.event(kind), Words.Never.happens(kind)),
                choice(.eventAgain(kind, times: 2, days: 365), Words.Never.happensAgain(kind)),
            ]
        }
        return [choice(.byHand, Words.Never.byHand)] + late + [Choice("said", Words.Never.said)] + recorded
    }

    private func answerIncident(
        _ filled: Filled?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let id = try context.parameters.require("incident", as: IncidentID.self)
        let place = house.place.now
        let seen = try await house.see(context) { tx in
            let incident = try NeverEvents.incident(id, in: tx)
            return (incident: incident, event: try NeverEvents.event(incident.event, in: tx))
        }
        let kept = seen.model.incident.review
        let now =
            filled
            ?? Filled([
                "happened": kept?.happened ?? "", "possible": kept?.possible ?? "", "change": kept?.change ?? "",
            ])
        func question(_ name: String, _ words: String) -> HTML { area(now.text(name, words), value: now[name]) }
        let review = form(
            to: Path.incident(id), .post(context.token),
            sheet(
                [
                    question("happened", Words.Never.happened), question("possible", Words.Never.possible),
                    question("change", Words.Never.change),
                ], button(Words.Never.keepReview, .primary)))
        return house.standards(
            request, context, title: seen.model.event.sentence, counts: seen.counts,
            hasProblem: filled?.hasProblem ?? false,
            incidentPage(
                seen.model.incident, seen.model.event, review: review, summary: filled?.summary, place: place,
                moments: house.moments(at: seen.now)))
    }
}
