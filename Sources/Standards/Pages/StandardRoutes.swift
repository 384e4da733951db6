import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import StandardsRules
import Store
import Web
import Words

/// What do we hold ourselves to, and do we?
struct StandardRoutes: Sendable {
    let house: House
    /// Where else the list leads.
    let more: [HTML]

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("standards", use: list)
        routes.post("standards", use: make)
        routes.get("standards/new", use: parts)
        routes.get("standards/clocks/:clock", use: explain)
        routes.post("standards/meaning", use: mean)
        routes.get("standards/:standard", use: show)
        routes.get("standards/:standard/staffing", use: staff)
        routes.post("standards/:standard", use: change)
        routes.post("standards/:standard/retirement", use: retire)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerList(Filled([:]), request, context)
    }

    /// Shows what a sentence says, with the other parts to confirm; nothing is kept yet.
    @Sendable func parts(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let sentence = request.query["sentence"] ?? ""
        do {
            let seen = try await house.see(context) { tx in
                let draft = try StandardDraft.reading(sentence, in: tx)
                return (draft: draft, parts: try StandardParts(draft, in: tx))
            }
            let filled = StandardForm.filled(seen.model.draft, calendar: seen.model.parts.calendars.usual?.id)
            return answerParts(seen.model.parts, seen.counts, filled, request, context)
        } catch let refusal as UnmeasuredSentence {
            return try await answerList(Filled(["sentence": sentence], refusal: refusal), request, context)
        }
    }

    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        var draft = StandardDraft(action: "")
        do {
            draft = try StandardForm.draft(context.form, house.place.now)
            let id = try await house.database.write { [draft, by = context.signedIn.memberID] tx in
                try Standards.make(draft, by: by, in: tx)
            }
            return Toasts.see(Path.standard(id), code: "saved")
        } catch let refusal as any Refusal {
            let seen = try await house.see(context) { [draft] in try StandardParts(draft, in: $0) }
            let filled = StandardForm.filled(context.form, refusal)
            return answerParts(seen.model, seen.counts, filled, request, context)
        }
    }

    /// Keeps what we mean by good. Answers 303 to the list.
    @Sendable func mean(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let sentence = context.form["meaning"] ?? ""
        do {
            try await house.database.write { [by = context.signedIn.memberID] tx in
                try ServiceMeaning.say(sentence, by: by, in: tx)
            }
            return Toasts.see(Path.standards, code: "saved")
        } catch let refusal as StandardsRefusal {
            return try await answerList(Filled(["meaning": sentence], refusal: refusal), request, context)
        }
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerOne(nil, request, context)
    }

    @Sendable func change(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.parameters.require("standard", as: StandardID.self)
        let number = context.form.text("number_of").flatMap { Int($0) }
        do {
            let draft = try StandardForm.draft(context.form, house.place.now)
            try await house.database.write { [by = context.signedIn.memberID] tx in
                _ = try Standards.change(id, to: draft, ifNumber: number, by: by, in: tx)
            }
            return Toasts.see(Path.standard(id), code: "saved")
        } catch let refusal as any Refusal {
            return try await answerOne(StandardForm.filled(context.form, refusal), request, context)
        }
    }

    @Sendable func retire(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.parameters.require("standard", as: StandardID.self)
        try await house.database.write { [by = context.signedIn.memberID] tx in
            try Standards.retire(id, by: by, in: tx)
        }
        return Toasts.see(Path.standards, code: "saved")
    }

    @Sendable func staff(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("standard", as: StandardID.self)
        let zone = house.place.now.zone
        let seen = try await house.see(context) { tx in
            let standard = try Standards.standard(id, in: tx)
            return (standard: standard, staffing: try Staffing.read(standard.current, zone: zone, in: tx))
        }
        return house.standards(
            request, context, title: Words.Staffing.title, counts: seen.counts,
            staffingPage(seen.model.standard, seen.model.staffing))
    }

    /// Every stretch of a clock's time, counted and not, and why.
    @Sendable func explain(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("clock", as: ClockID.self)
        let seen = try await house.see(context) { try Clocks.explain(id, in: $0) }
        return house.standards(
            request, context, title: Words.Standards.clock, counts: seen.counts,
            clockPage(seen.model, Moments(now: seen.now, zone: seen.model.zone)))
    }

    private func answerList(
        _ asked: Filled, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let (place, isOwner) = (house.place.now, context.signedIn.isOwner)
        let seen = try await house.see(context) { try StandardsView(zone: place.zone, in: $0) }
        let content = standardsPage(
            seen.model, place: place, moments: house.moments(at: seen.now), asked: asked, more: more,
            token: isOwner ? context.token : nil)
        return house.standards(
            request, context, title: Words.Standards.title, counts: seen.counts, hasProblem: asked.hasProblem, content)
    }

    private func answerParts(
        _ parts: StandardParts, _ counts: [String: Int], _ filled: Filled, _ request: Request, _ context: MemberContext
    ) -> Response {
        let form = StandardForm.html(
            filled, to: Path.standards, calendars: parts.calendars, occasions: house.place.now.occasions,
            words: Words.Standards.keep, token: context.token)
        return house.standards(
            request, context, title: Words.Standards.confirm, counts: counts, hasProblem: filled.hasProblem,
            """
            \(pageTitle(Words.Standards.confirm))\(filled.summary)\(notice("\(parts.suggested)"))\(form)
            """)
    }

    private func answerOne(
        _ filled: Filled?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let id = try context.parameters.require("standard", as: StandardID.self)
        let place = house.place.now
        let seen = try await house.see(context) { try StandardView(id, zone: place.zone, in: $0) }
        let standard = seen.model.standard
        let now =
            filled
            ?? StandardForm.filled(
                StandardDraft(standard.current), calendar: nil, number: standard.current.number)
        let change = StandardForm.html(
            now, to: Path.standard(id), calendars: seen.model.calendars, occasions: place.occasions,
            words: Words.Standards.change, token: context.token)
        let end = form(to: Path.retirement(of: id), .post(context.token), button(Words.Standards.retire))
        let mayChange = context.signedIn.isOwner && standard.retired == nil
        let content = standardPage(
            seen.model, moments: house.moments(at: seen.now), place: place, form: mayChange ? "\(change)\(end)" : nil,
            summary: filled?.summary)
        return house.standards(
            request, context, title: standard.current.sentence, counts: seen.counts,
            hasProblem: filled?.hasProblem ?? false, content)
    }
}

/// What the page of a new standard's parts needs besides the draft.
struct StandardParts: Sendable {
    let calendars: [DeskCalendar]
    /// What the business does today, in a sentence.
    let suggested: String

    init(_ draft: StandardDraft, in tx: Transaction) throws {
        calendars = try DeskCalendars.all(in: tx).filter { $0.retired == nil }
        let calendar = draft.calendar ?? calendars.usual?.id
        var counted = draft
        counted.calendar = calendar
        let found = try calendar == nil ? nil : Suggestion.read(counted, in: tx)
        suggested =
            found.map {
                Words.Standards.suggestion($0.n, eighty: $0.eighty.words, ninetyFive: $0.ninetyFive.words)
            } ?? Words.Standards.noSuggestion
    }
}
