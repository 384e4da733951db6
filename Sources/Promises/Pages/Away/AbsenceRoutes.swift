import ConversationsPages
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import PromisesRules
import Store
import Web
import Words

/// When a colleague is away, who sees to their promises then, and whether they are warned by mail. Owners say so for all.
struct AbsenceRoutes: Sendable {
    let house: House

    func add(to group: some RouterMethods<MemberContext>) {
        group.get("me/absence", use: show)
        group.post("me/absence", use: save)
        group.post("me/absence/end", use: end)
        group.post("me/warnings", use: warn)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await page(try whose(request.query["member"], context), nil, request, context)
    }

    /// Answers 303 to the page; a refusal shows it again with what was typed.
    @Sendable func save(_ request: Request, context: MemberContext) async throws -> Response {
        let (form, zone, now) = (context.form, house.place.now.zone, house.clock.now)
        let id = try whose(form["member"], context)
        do {
            let start = try form.text("from").map { try moment($0, now, zone) } ?? now
            guard let until = form.text("until"), let standIn = form["standIn"].flatMap({ MemberID($0) }) else {
                throw PromiseRefusal.awayBackwards
            }
            let end = try moment(until, now, zone)
            try await house.database.write { [by = context.signedIn.memberID] tx in
                try Absences.set(id, from: start, until: end, standIn: standIn, by: by, in: tx)
            }
            return Toasts.see(Path.absence(of: id), code: "saved")
        } catch let refusal as PromiseRefusal {
            return try await page(id, Problem(refusal.field, refusal.sentence), request, context)
        }
    }

    @Sendable func end(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try whose(context.form["member"], context)
        try await house.database.write { [by = context.signedIn.memberID] tx in
            try Absences.end(id, by: by, in: tx)
        }
        return Toasts.see(Path.absence(of: id), code: "saved")
    }

    @Sendable func warn(_ request: Request, context: MemberContext) async throws -> Response {
        let (isOn, me) = (context.form["mail"] == "yes", context.signedIn.memberID)
        try await house.database.write { try Warnings.mail(isOn, to: me, in: $0) }
        return Toasts.see(Path.myAbsence, code: "saved")
    }

    /// Oneself, or for an owner anybody.
    private func whose(_ text: String?, _ context: MemberContext) throws -> MemberID {
        let me = context.signedIn.memberID
        guard let id = text.flatMap({ MemberID($0) }), id != me else { return me }
        try context.requireOwner()
        return id
    }

    private func moment(_ text: String, _ now: Instant, _ zone: Zone) throws(PromiseRefusal) -> Instant {
        guard let moment = TypedMoment.read(text, at: now, zone: zone) else { throw .awayBackwards }
        return moment
    }

    private func page(
        _ id: MemberID, _ problem: Problem?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let me = context.signedIn.memberID
        let seen = try await house.see(context) { tx in
            let passed = try Promises.passedOn(from: id, limit: 30, in: tx)
            return AbsenceView(
                member: id, me: me, absence: try Absences.of(id, in: tx),
                areMailed: try Warnings.areMailed(to: me, in: tx), passed: passed,
                names: try People.summary(ids: passed.map(\.person), in: tx))
        }
        return house.promisePage(
            request, context, title: Words.Absence.title, counts: seen.counts, hasProblem: problem != nil,
            absencePage(
                seen.model, place: house.place.now, moments: house.moments(at: seen.now), token: context.token,
                isOwner: context.signedIn.isOwner, typed: context.form, problem: problem))
    }
}

/// What the page of an absence shows, as plain values.
struct AbsenceView: Sendable {
    let member: MemberID
    let me: MemberID
    let absence: Absence?
    let areMailed: Bool
    /// What was passed on from the member, the latest first.
    let passed: [Promise]
    let names: [PersonID: PersonSummary]
}

func absencePage(
    _ view: AbsenceView, place: Place, moments: Moments, token: FormToken, isOwner: Bool, typed: FormData,
    problem: Problem?
) -> HTML {
    let away: HTML =
        view.absence.map { absence -> HTML in
            let says = Words.Absence.away(
                from: moments.stamp(absence.from).says, until: moments.stamp(absence.until).says,
                standIn: place.name(of: absence.standIn) ?? "")
            let end = form(
                to: Path.endAbsence, .post(token),
                "\(hidden("member", "\(view.member)"))\(button(Words.Absence.end))")
            return "<p>\(says)</p>\(end)"
        } ?? "<p>\(Words.Absence.notAway)</p>"
    let rows = view.passed.map { promise in
        recordRow(
            id: "p-\(promise.id)", title: view.names[promise.person]?.name ?? "", to: Path.promise(promise.id),
            line: promise.wording, meta: ["\(Words.Promises.seesToIt(place.name(of: promise.owner) ?? ""))"],
            badges: [promise.badge(moments)], time: moments.stamp(promise.due), isUnder: true)
    }
    let list: HTML =
        rows.isEmpty ? meta(Words.Absence.passedOnNone) : "\(meta(Words.Absence.stays))\(records(rows))"
    return """
        \(pageTitle(place.name(of: view.member) ?? Words.Absence.title))\(errorSummary(problem.map { [$0] } ?? []))\
        \(away)\(absenceForm(view, place, token, isOwner: isOwner, typed, problem))\
        \(section(Words.Absence.passedOn, id: "passed", list))\
        \(when: view.member == view.me, warningsForm(view, token))
        """
}

private func absenceForm(
    _ view: AbsenceView, _ place: Place, _ token: FormToken, isOwner: Bool, _ typed: FormData, _ problem: Problem?
) -> HTML {
    func text(_ name: String, _ label: String, hint: String? = nil) -> FieldText {
        FieldText(name, label: label, hint: hint, error: problem?.field == name ? problem?.says : nil)
    }
    let staff = place.staff.map { Choice("\($0.id)", $0.name) }
    let who: HTML =
        isOwner
        ? select(text("member", Words.Absence.who), staff, chosen: "\(view.member)")
        : hidden("member", "\(view.member)")
    let fields: [HTML] = [
        who,
        field(text("from", Words.Absence.from, hint: Words.Absence.fromHint), .moment, value: typed["from"]),
        field(text("until", Words.Absence.until), .moment, value: typed["until"], isRequired: true),
        select(
            text("standIn", Words.Absence.standIn), staff.filter { $0.value != "\(view.member)" },
            chosen: typed["standIn"]),
    ]
    return form(to: Path.myAbsence, .post(token), sheet(fields, button(Words.Absence.set, .primary)))
}

private func warningsForm(_ view: AbsenceView, _ token: FormToken) -> HTML {
    section(
        Words.Absence.warnings, id: "warnings",
        form(
            to: Path.myWarnings, .post(token),
            sheet([check("mail", Words.Absence.byMail, isOn: view.areMailed)], button(Words.Absence.set))))
}
