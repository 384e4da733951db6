package import ChannelsRules
package import Hummingbird
import Kernel
import Mail
import Store
package import Web
import Words

/// The keys with which mail from our domains is signed, among the settings.
package struct SigningRoutes: Sendable {
    let house: House
    let key: SealingKey?
    let sections: MailboxRoutes.Sections

    /// `key` is nil where this program can keep no secrets.
    package init(house: House, key: SealingKey?, sections: @escaping MailboxRoutes.Sections) {
        self.house = house
        self.key = key
        self.sections = sections
    }

    package func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("settings/signing", use: list)
        routes.post("settings/signing", use: make)
        routes.post("settings/signing/:domain/removal", use: remove)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try await answer([], request, context)
    }

    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        guard context.signedIn.isOwner else { throw OwnerOnly() }
        let domain = context.form.text("domain") ?? ""
        let algorithm = context.form["algorithm"].flatMap(DKIMKey.Algorithm.init) ?? .rsa
        do {
            try await house.database.write { [key] tx in
                try DomainKeys.make(for: domain, algorithm, key: key, in: tx)
            }
            return Toasts.see(Path.signing, code: "saved")
        } catch let refusal as DomainKeyRefusal {
            return try await answer([Web.Problem(refusal.field, refusal.sentence)], request, context)
        }
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        guard context.signedIn.isOwner else { throw OwnerOnly() }
        guard let domain = context.parameters.get("domain") else { throw Absent("key") }
        try await house.database.write { try DomainKeys.remove(domain, in: $0) }
        return Toasts.see(Path.signing, code: "fact-removed")
    }

    private func answer(
        _ problems: [Web.Problem], _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        guard context.signedIn.isOwner else { throw OwnerOnly() }
        let seen = try await house.see(context) { try DomainKeys.all(in: $0) }
        let frame = house.frame(request, context, current: "settings", counts: seen.counts)
        let content = signingContent(seen.model, context.form, problems, context.token)
        let page = staffPage(
            frame, title: Words.Signing.title, hasProblem: !problems.isEmpty,
            content: settings(
                label: Words.Settings.sections, sections: sections(Path.signing, context.signedIn),
                "\(pageTitle(Words.Signing.title))\(errorSummary(problems))\(content)"))
        return Page(page, status: problems.isEmpty ? .ok : .unprocessableContent)
            .response(from: request, context: context)
    }
}

extension Path {
    package static let signing = Path("settings", "signing")

    static func signingRemoval(of domain: String) -> Path { Path("settings", "signing", domain, "removal") }
}
