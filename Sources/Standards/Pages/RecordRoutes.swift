import Hummingbird
import Kernel
import PeoplePages
import StandardsRules
import Store
import Web
import Words

/// Orders, invoices, calls and visits from a file that somebody chooses or pastes; for owners.
struct RecordRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("standards/records", use: show)
        routes.post("standards/records", use: bring)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await page(Filled(["kind": RecordFile.Kind.orders.rawValue]), nil, request, context)
    }

    /// Keeps what can be kept, and shows what became of each line; a file without its columns is refused as a whole.
    @Sendable func bring(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let (form, zone) = (context.form, house.place.now.zone)
        func filled(_ refusal: (any Refusal)?) -> Filled {
            Filled(form, fields: ["kind", "text"], lists: [], refusal)
        }
        do {
            let chosen = context.files.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
            let text = chosen.isEmpty ? form["text"] ?? "" : chosen
            let file = try RecordFile(text, form["kind"].flatMap(RecordFile.Kind.init) ?? .orders, zone: zone)
            let kept = try await file.keep(in: house.database)
            return try await page(kept.problems.isEmpty ? Filled([:]) : filled(nil), kept, request, context)
        } catch let refusal as StandardsRefusal {
            return try await page(filled(refusal), nil, request, context)
        }
    }

    private func page(
        _ filled: Filled, _ kept: RecordFile.Outcome?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { _ in }
        return house.standards(
            request, context, title: Words.Records.title, counts: seen.counts, hasProblem: filled.hasProblem,
            recordsPage(filled, kept, token: context.token))
    }
}

/// What became of a file, and the form that brings one.
private func recordsPage(_ filled: Filled, _ kept: RecordFile.Outcome?, token: FormToken) -> HTML {
    let kinds = [
        Choice(RecordFile.Kind.orders.rawValue, Words.Records.orders),
        Choice(RecordFile.Kind.contacts.rawValue, Words.Records.contacts),
    ]
    let fields: [HTML] = [
        select(filled.text("kind", Words.Records.kind), kinds, chosen: filled["kind"]),
        field(filled.text("file", Words.Records.file, hint: Words.Records.fileHint), .file),
        area(
            filled.text("text", Words.Records.text), value: filled["text"], rows: 6, example: Words.Records.textExample),
    ]
    return """
        \(pageTitle(Words.Records.title))\(filled.summary)\(lede("\(Words.Records.lead)"))\(kept.map(outcome))\
        \(form(to: Path.records, .post(token), sendsFiles: true, sheet(fields, button(Words.Records.bring, .primary))))
        """
}

private func outcome(_ kept: RecordFile.Outcome) -> HTML {
    let tally = kept.tally
    let says = Words.Records.tally(tally.added, tally.changed, tally.same, kept.problems.count)
    func line(_ problem: RecordFile.Problem) -> HTML {
        "<li>\(Words.Records.line(problem.line)): \(problem.sentence)</li>"
    }
    let problems: HTML =
        kept.problems.isEmpty
        ? ""
        : section(
            Words.Records.problems, id: "problems", "<ul role=\"list\">\(each: kept.problems.prefix(200), line)</ul>")
    let strangers = tally.strangers.isEmpty ? "" : notice("\(Words.Records.strangers(tally.strangers.sorted()))")
    return "\(notice("\(says)"))\(strangers)\(problems)"
}
