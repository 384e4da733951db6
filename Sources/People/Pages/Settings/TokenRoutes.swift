import Hummingbird
import Kernel
import PeopleRules
import Store
import Web
import Words

/// The personal tokens of the API.
struct TokenRoutes: Sendable {
    let house: House
    let sections: PeopleRoutes.Sections

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("settings/tokens", use: list)
        routes.post("settings/tokens", use: make)
        routes.post("settings/tokens/:token/end", use: revoke)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try await answer(Typed(), made: nil, request, context)
    }

    /// Shows the token once.
    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        do {
            let name = context.form["name"] ?? ""
            let made = try await house.database.write { [member = context.signedIn.memberID] tx in
                try ApiTokens.make(for: member, name: name, in: tx).token
            }
            return try await answer(Typed(), made: made, request, context)
        } catch let refusal as PeopleRefusal {
            return try await answer(Typed(context.form, [refusal]), made: nil, request, context)
        }
    }

    @Sendable func revoke(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id("token", of: ApiToken.self)
        try await house.database.write { [member = context.signedIn.memberID] tx in
            try ApiTokens.revoke(id, of: member, in: tx)
        }
        return Toasts.see(Path.tokens, code: "fact-removed")
    }

    private func answer(
        _ typed: Typed, made: Token?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { [member = context.signedIn.memberID] tx in
            try ApiTokens.of(member, in: tx)
        }
        return house.settings(
            request, context, sections, Path.tokens, counts: seen.counts, title: Words.Settings.keys, typed: typed,
            tokensContent(seen.model, typed, made: made, house.moments(at: seen.now), context.token))
    }
}

/// A member's tokens, a form for one more, and the one that was made just now.
private func tokensContent(
    _ tokens: [ApiToken], _ typed: Typed, made: Token?, _ moments: Moments, _ token: FormToken
) -> HTML {
    func row(_ row: ApiToken) -> HTML { tokenRow(row, moments, token) }
    let name = field(
        typed.text("name", Words.Settings.tokenName), value: typed["name"], example: Words.Settings.tokenExample,
        isRequired: true, limit: 100)
    let list = tokens.isEmpty ? empty(Words.Settings.noTokens) : records(tokens.map(row))
    return """
        <p>\(Words.Settings.tokensLede)</p>\(hiddenHeading(Words.Settings.keys))\
        \(made.map { copyField(FieldText("token", label: Words.Settings.tokenOnce), value: $0.text) })\
        \(list)\(form(to: Path.tokens, .post(token), sheet([name], button(Words.Settings.makeToken, .primary))))
        """
}

private func tokenRow(_ row: ApiToken, _ moments: Moments, _ token: FormToken) -> HTML {
    let used: HTML =
        row.used.map { "\(Words.Settings.lastUsed) \(moments.stamp($0).html)" } ?? "\(Words.Settings.neverUsed)"
    return recordRow(
        id: "token-\(row.id)", title: row.name, meta: [used],
        action: form(to: Path.end(of: row.id), .post(token), button(Words.Settings.revoke, .quiet)))
}
