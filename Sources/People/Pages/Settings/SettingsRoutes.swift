import Hummingbird
import Kernel
import PeopleRules
import Store
package import Web
import Words

extension PeopleRoutes {
    /// The sections of the settings that this room has: members see their tokens, owners all.
    @Sendable package static func sections(_ current: Path, _ signedIn: SignedIn) -> [ViewLink] {
        let owners = [
            (Words.Settings.business, Path.businessSettings), (Words.Settings.ours, .ourAddresses),
            (Words.Settings.team, .team),
        ]
        let all = (signedIn.isOwner ? owners : []) + [(Words.Settings.keys, .tokens)]
        return all.map { ViewLink($0.0, $0.1, isCurrent: $0.1 == current) }
    }
}

/// How the business is called, when it is open, and which addresses are its own.
struct SettingsRoutes: Sendable {
    let house: House
    let sections: PeopleRoutes.Sections

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("settings", use: start)
        routes.get("settings/business", use: showBusiness)
        routes.post("settings/business", use: saveBusiness)
        routes.get("settings/addresses", use: showAddresses)
        routes.post("settings/addresses", use: saveAddresses)
    }

    @Sendable func start(_ request: Request, context: MemberContext) async throws -> Response {
        .see(context.signedIn.isOwner ? Path.businessSettings : .tokens)
    }

    @Sendable func showBusiness(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await answerBusiness(nil, request, context)
    }

    @Sendable func saveBusiness(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let change = BusinessForm.change(context.form)
        guard change.problems.isEmpty else {
            return try await answerBusiness(Typed(context.form, change.problems), request, context)
        }
        do {
            let business = try await house.database.write { [version = context.form.text("version")] tx in
                try PeopleRules.Business.change(change, ifVersion: version.flatMap { Int($0) }, in: tx)
            }
            house.take(business)
            return Toasts.see(Path.businessSettings, code: "saved")
        } catch let conflict as Conflict {
            return try await answerBusiness(nil, conflict: conflict, request, context)
        }
    }

    private func answerBusiness(
        _ typed: Typed?, conflict: Conflict? = nil, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { try PeopleRules.Business.current(in: $0) }
        let present = BusinessForm.typed(seen.model, address: seen.model.publicAddress)
        let typed = conflict.map { Typed(context.form, $0, present: present) } ?? typed ?? present
        let version: HTML = hidden("version", typed["version"])
        let fields = sheet([version, BusinessForm.fields(typed)], button(Words.Settings.save, .primary))
        return house.settings(
            request, context, sections, Path.businessSettings, counts: seen.counts, title: Words.Settings.business,
            typed: typed, form(to: Path.businessSettings, .post(context.token), fields))
    }

    @Sendable func showAddresses(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await answerAddresses(nil, request, context)
    }

    @Sendable func saveAddresses(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let entries = (context.form["ours"] ?? "").split(whereSeparator: \.isNewline).map(String.init)
        do {
            try await house.database.write { try OurAddresses.replace(with: entries, in: $0) }
            return Toasts.see(Path.ourAddresses, code: "saved")
        } catch let refusal as PeopleRefusal {
            return try await answerAddresses(Typed(context.form, [refusal], at: "ours"), request, context)
        }
    }

    private func answerAddresses(
        _ typed: Typed?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { try OurAddresses.entries(in: $0) }
        let typed = typed ?? Typed(["ours": seen.model.joined(separator: "\n")])
        let ours = area(
            typed.text("ours", Words.Settings.ours, hint: Words.Settings.oursHint), value: typed["ours"], rows: 6)
        return house.settings(
            request, context, sections, Path.ourAddresses, counts: seen.counts, title: Words.Settings.ours,
            typed: typed,
            form(
                to: Path.ourAddresses, .post(context.token), sheet([ours], button(Words.Settings.save, .primary))))
    }
}

extension House {
    /// A page of the settings as an answer: the sections beside `content`.
    func settings(
        _ request: Request, _ context: MemberContext, _ sections: PeopleRoutes.Sections, _ current: Path,
        counts: [String: Int], title: String, typed: Typed = Typed(), _ content: HTML
    ) -> Response {
        answer(
            request, context, "settings", counts: counts, title: title, typed: typed,
            Web.settings(
                label: Words.Settings.sections, sections: sections(current, context.signedIn),
                "\(pageTitle(title))\(typed.summary)\(content)"))
    }
}
