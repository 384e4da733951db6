package import ChannelsRules
package import Hummingbird
import Kernel
import Mail
import Store
package import Web
import Words

/// The mailboxes of the settings: what is written about each, how it goes, and whether it works.
package struct MailboxRoutes: Sendable {
    /// The sections of the settings that a colleague sees; `current` is the address of the one shown.
    package typealias Sections = @Sendable (_ current: Path, SignedIn) -> [ViewLink]

    let house: House
    let access: MailboxAccess
    let sections: Sections

    package init(house: House, access: MailboxAccess, sections: @escaping Sections) {
        self.house = house
        self.access = access
        self.sections = sections
    }

    package func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("settings/mailboxes", use: list)
        routes.post("settings/mailboxes", use: make)
        routes.get("settings/mailboxes/new", use: new)
        routes.get("settings/mailboxes/consent", use: consentAnswer)
        routes.get("settings/mailboxes/:mailbox", use: show)
        routes.post("settings/mailboxes/:mailbox", use: change)
        routes.post("settings/mailboxes/:mailbox/trial", use: test)
        routes.post("settings/mailboxes/:mailbox/consent", use: consent)
        routes.post("settings/mailboxes/:mailbox/look") { try await act($0, $1, Mailboxes.tryNow) }
        routes.post("settings/mailboxes/:mailbox/pause") { try await act($0, $1, Mailboxes.pause) }
        routes.post("settings/mailboxes/:mailbox/resumption") { try await act($0, $1, Mailboxes.resume) }
        routes.post("settings/mailboxes/:mailbox/removal", use: remove)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let seen = try await house.see(context) { try Mailboxes.all(in: $0) }
        return answer(
            request, context, seen.counts, title: Words.Mailboxes.title,
            mailboxesContent(seen.model, house.moments(at: seen.now)))
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await answerNew(MailboxForm(), request, context)
    }

    /// Keeps a new mailbox and tests both directions of it. What does not work yet is told on its page, where it can be put
    /// right.
    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let change = MailboxChange(context.form).guessed
        do {
            let id = try await house.database.write { [key = access.key] tx in
                try Mailboxes.make(change, key: key, in: tx)
            }
            return try await tested(id)
        } catch let refusal as MailboxRefusal {
            let all = change.problems(with: nil)
            return try await answerNew(
                MailboxForm(context.form, all.isEmpty ? [refusal] : all, hasSecret: false), request, context)
        }
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await answerOne(try context.mailbox, request, context)
    }

    @Sendable func change(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let (id, change) = (try context.mailbox, MailboxChange(context.form))
        do {
            try await house.database.write { [key = access.key, version = context.form.text("version")] tx in
                try Mailboxes.change(id, change, ifVersion: version.flatMap { Int($0) }, key: key, in: tx)
            }
            return Toasts.see(Path.mailbox(id), code: "saved")
        } catch let refusal as MailboxRefusal {
            let (old, state) = try await house.database.read { try Mailboxes.one(id, in: $0) }
            let all = change.problems(with: old)
            let form = MailboxForm(context.form, all.isEmpty ? [refusal] : all, hasSecret: state.hasSecret)
            return try await answerOne(id, form: form, request, context)
        }
    }

    @Sendable func test(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await tested(try context.mailbox)
    }

    /// Begins the way of consent: the page leads on to the provider.
    @Sendable func consent(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.mailbox
        let provider = try await MailboxConsent(access).begin(id, redirect: redirect)
        return try await answerOne(id, provider: provider, request, context)
    }

    /// What the provider sends the browser back with.
    @Sendable func consentAnswer(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        guard let state = request.query["state"] else { throw Absent("consent") }
        guard let code = request.query["code"] else {
            throw MailboxRefusal.consentRefused(request.query["error"] ?? "")
        }
        let id = try await MailboxConsent(access).finish(state: state, code: Secret(code), redirect: redirect)
        return Toasts.see(Path.mailbox(id), code: "saved")
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.mailbox
        try await house.database.write { try Mailboxes.remove(id, in: $0) }
        return Toasts.see(Path.mailboxes, code: "fact-removed")
    }

    /// Where providers send their answers.
    private var redirect: String { house.publicAddress + Path.consentAnswer.href }

    private func act(
        _ request: Request, _ context: MemberContext,
        _ body: @escaping @Sendable (MailboxID, Transaction) throws -> Void
    ) async throws -> Response {
        try context.requireOwner()
        let id = try context.mailbox
        try await house.database.write { try body(id, $0) }
        return Toasts.see(Path.mailbox(id), code: "saved")
    }

    /// Tests it; its page then shows what came of that.
    private func tested(_ id: MailboxID) async throws -> Response {
        _ = try await Mailboxes.test(id, access.patient(.seconds(15)), in: house.database)
        return .see(Link.to(Path.mailbox(id), anchor: "tested"))
    }

    private func answerNew(
        _ form: MailboxForm, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { _ in () }
        let fields = sheet(mailboxFields(form, redirect: redirect), button(Words.Mailboxes.keep, .primary))
        return answer(
            request, context, seen.counts, title: Words.Mailboxes.add, problems: form.problems,
            Web.form(to: Path.mailboxes, .post(context.token), fields))
    }

    private func answerOne(
        _ id: MailboxID, form: MailboxForm? = nil, provider: String? = nil,
        _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { tx in
            let (mailbox, state) = try Mailboxes.one(id, in: tx)
            return MailboxView(
                mailbox: mailbox, state: state, notes: try Mailboxes.notes(of: id, in: tx), provider: provider)
        }
        let form = form ?? MailboxForm(seen.model.mailbox, seen.model.state)
        return answer(
            request, context, seen.counts, title: seen.model.mailbox.name, problems: form.problems,
            mailboxContent(
                seen.model, form, redirect: redirect, house.moments(at: seen.now), context.token))
    }

    private func answer(
        _ request: Request, _ context: MemberContext, _ counts: [String: Int], title: String,
        problems: [Web.Problem] = [], _ content: HTML
    ) -> Response {
        let frame = house.frame(request, context, current: "settings", counts: counts)
        let page = staffPage(
            frame, title: title, hasProblem: !problems.isEmpty,
            content: settings(
                label: Words.Settings.sections, sections: sections(Path.mailboxes, context.signedIn),
                "\(pageTitle(title))\(errorSummary(problems))\(content)"))
        return Page(page, status: problems.isEmpty ? .ok : .unprocessableContent)
            .response(from: request, context: context)
    }
}

extension MemberContext {
    /// The mailbox that the address names; absent when it names none.
    fileprivate var mailbox: MailboxID {
        get throws {
            guard let id = parameters.get("mailbox").flatMap({ MailboxID($0) }) else { throw Absent("mailbox") }
            return id
        }
    }
}
