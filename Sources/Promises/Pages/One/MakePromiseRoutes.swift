import ConversationsPages
import ConversationsRules
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import PromisesRules
import Store
import Web
import Words

/// Making a promise by hand, to a person or in a conversation.
struct MakePromiseRoutes: Sendable {
    let house: House

    func add(to group: some RouterMethods<MemberContext>) {
        group.get("promises/new", use: show)
        group.post("promises", use: make)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await page(PromiseForm(request.query), request, context)
    }

    /// Answers 303 to the conversation or the person; a refusal shows the form again with what was typed.
    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        let (zone, now) = (house.place.now.zone, house.clock.now)
        var form = PromiseForm(context.form)
        do {
            let new = try form.promise(at: now, zone: zone)
            let made = try await house.database.write { [by = context.signedIn.memberID] tx in
                try Promises.make(new, by: by, in: tx)
            }
            let back = made.conversation.map { Path.conversation($0) } ?? Path.person(made.person)
            return Toasts.see(back, code: "promise-made", undo: Path.promiseUndo(made.id))
        } catch let refusal as PromiseRefusal {
            form.problem = Problem(refusal.field, refusal.sentence)
            return try await page(form, request, context)
        }
    }

    private func page(
        _ form: PromiseForm, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        guard let id = form.person else { throw Absent("person") }
        let seen = try await house.see(context) { try People.person(id, in: $0) }
        let title = Words.Promises.makeTo(seen.model.called)
        let content = makePromisePage(
            form, title: title, place: house.place.now, me: context.signedIn.memberID, token: context.token)
        return house.promisePage(
            request, context, title: title, counts: seen.counts, hasProblem: form.problem != nil, content)
    }
}

/// What stands in the form of a promise.
struct PromiseForm: Sendable {
    let person: PersonID?
    let conversation: ConversationID?
    let wording: String
    let due: String
    let owner: String?
    let kind: String
    var problem: Problem?

    init(_ form: FormData) {
        person = form["person"].flatMap { PersonID($0) }
        conversation = form["conversation"].flatMap { ConversationID($0) }
        wording = form["wording"] ?? ""
        due = form["due"] ?? ""
        owner = form["owner"]
        kind = form["kind"] ?? ""
    }

    func promise(at now: Instant, zone: Zone) throws -> NewPromise {
        guard let person else { throw Absent("person") }
        return NewPromise(
            to: person, in: conversation, owner: owner.flatMap { MemberID($0) }, wording,
            kind: PromiseKind(rawValue: kind),
            due: due.isEmpty ? nil : TypedMoment.read(due, at: now, zone: zone))
    }

    func error(_ field: String) -> String? { problem?.field == field ? problem?.says : nil }
}

private func makePromisePage(
    _ form: PromiseForm, title: String, place: Place, me: MemberID, token: FormToken
) -> HTML {
    let staff = place.staff.map { Choice("\($0.id)", $0.name) }
    let kinds = [Choice("", Words.Promises.guessKind)] + PromiseKind.allCases.map { Choice($0.rawValue, $0.title) }
    let fields: [HTML] = [
        hidden("person", form.person.map { "\($0)" }), hidden("conversation", form.conversation.map { "\($0)" }),
        field(
            FieldText("wording", label: Words.Promises.what, error: form.error("wording")), value: form.wording,
            example: Words.Promises.whatExample, isRequired: true, autofocus: true, limit: Promise.wordingLimit),
        field(
            FieldText(
                "due", label: Words.Promises.byWhen, hint: Words.Promises.byWhenHint, error: form.error("due")),
            value: form.due, isRequired: true),
        select(
            FieldText("owner", label: Words.Promises.owner, error: form.error("owner")), staff,
            chosen: form.owner ?? "\(me)"),
        select(FieldText("kind", label: Words.Promises.kind), kinds, chosen: form.kind),
    ]
    return """
        \(pageTitle(title))\(errorSummary(form.problem.map { [$0] } ?? []))\
        \(Web.form(to: Path.promises, .post(token), sheet(fields, button(Words.Promises.makeButton, .primary))))
        """
}
