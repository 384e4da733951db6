import Hummingbird
import Kernel
import PeopleRules
import Store
import Web

/// The door: a password, or a link that works once.
struct SignInRoutes: Sendable {
    let house: House
    let passwords: Passwords
    let mailLink: PeopleRoutes.LinkMailer?
    let sendsMail: PeopleRoutes.MailCheck

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get("sign-in", use: show)
        routes.post("sign-in", use: signIn)
        routes.post("sign-in/links", use: askForLink)
        routes.get("sign-in/links/:link", use: showLink)
        routes.post("sign-in/links/:link", use: useLink)
    }

    /// Nobody can sign in before the desk is set up: the way leads there.
    @Sendable func show(_ request: Request, context: VisitorContext) async throws -> Response {
        let to = Path.ours(request.query["to"])
        guard context.signedIn == nil else { return .see(to ?? .home) }
        if try await house.database.read({ try SetupKey.isNeeded(in: $0) }) { return .see(Path("setup")) }
        return try await page(Typed(["to": to?.href ?? ""]), request, context)
    }

    /// Answers 303 to where the person wanted to go.
    @Sendable func signIn(_ request: Request, context: VisitorContext) async throws -> Response {
        guard let email = context.typedAddress else {
            return try await page(Typed(context.form, [PeopleRefusal.signInFailed]), request, context)
        }
        try limit(.signIn, .signInAnywhere, email, context)
        do {
            let (token, _) = try await SignIn.withPassword(
                email: email, password: context.form["password"] ?? "", device: request.device, passwords: passwords,
                database: house.database)
            return context.welcome(token, to: Path.ours(context.form["to"]) ?? .home)
        } catch let refusal as PeopleRefusal {
            return try await page(Typed(context.form, [refusal]), request, context)
        }
    }

    /// Says the same whether the address is known or not.
    @Sendable func askForLink(_ request: Request, context: VisitorContext) async throws -> Response {
        guard let email = context.typedAddress else {
            return try await page(Typed(context.form, [PeopleRefusal.signInFailed]), request, context)
        }
        try limit(.link, .linkAnywhere, email, context)
        if let mailLink {
            let made = try await house.database.write { tx -> (Member, Token)? in
                guard let member = try Members.find(email: email, in: tx), member.isActive else { return nil }
                return (member, try SignInLinks.make(for: member.id, in: tx))
            }
            if let (member, token) = made {
                try await mailLink(member, house.publicAddress + Path.signIn(with: token).href)
            }
        }
        return try await page(Typed(["email": email]), request, context, note: true)
    }

    /// Programs open links before people do, so looking signs nobody in.
    @Sendable func showLink(_ request: Request, context: VisitorContext) async throws -> Response {
        guard let token = context.parameters.get("link").flatMap({ Token($0) }),
            let member = try await house.database.read({ try SignInLinks.look(token, in: $0) })
        else { return try await page(Typed(FormData(), [PeopleRefusal.linkSpent]), request, context) }
        return Page(linkPage(member.name, to: .signIn(with: token), context.token))
            .response(from: request, context: context)
    }

    @Sendable func useLink(_ request: Request, context: VisitorContext) async throws -> Response {
        try house.limits.take(.signIn, by: "link \(context.network)")
        do {
            guard let link = context.parameters.get("link").flatMap({ Token($0) }) else {
                throw PeopleRefusal.linkSpent
            }
            let (token, _) = try await SignIn.withLink(link, device: request.device, database: house.database)
            return context.welcome(token, to: .home)
        } catch let refusal as PeopleRefusal {
            return try await page(Typed(FormData(), [refusal]), request, context)
        }
    }

    /// One network address may try so often, and everybody together so often for one mail address: much more, since
    /// strangers must not use up what its owner needs.
    private func limit(
        _ rule: RateLimits.Rule, _ anywhere: RateLimits.Rule, _ email: String, _ context: VisitorContext
    ) throws {
        try house.limits.take(rule, by: "from \(context.network)")
        try house.limits.take(anywhere, by: "to \(email.folded)")
    }

    private func page(
        _ typed: Typed, _ request: Request, _ context: VisitorContext, note: Bool = false
    ) async throws -> Response {
        let leaves = try await house.database.read { [sendsMail] in try sendsMail($0) }
        let byMail = mailLink != nil && leaves
        let html = signInPage(typed, token: context.token, byMail: byMail, mailSent: note)
        return Page(html, status: typed.hasProblem ? .unprocessableContent : .ok)
            .response(from: request, context: context)
    }
}

/// The way out.
struct SignOutRoute: Sendable {
    let house: House

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.post("sign-out", use: signOut)
    }

    @Sendable func signOut(_ request: Request, context: MemberContext) async throws -> Response {
        let signedIn = context.signedIn
        try await house.database.write { tx in
            try Sessions.revoke(signedIn.sessionID, of: signedIn.memberID, in: tx)
        }
        house.sessions.forget()
        var response = Response.see(Path.signIn)
        response.setCookie(SessionCookie.session.make("", isSecure: context.isSecure, days: 0))
        return response
    }
}

extension VisitorContext {
    /// The mail address that was typed; nil when it is longer than any is: 254 bytes (RFC 5321 §4.5.3.1.3).
    fileprivate var typedAddress: String? {
        let email = form.text("email") ?? ""
        return email.utf8.count <= 254 ? email : nil
    }

    /// Goes on with a session: its cookie lives as long as a session may be idle.
    func welcome(_ token: Token, to place: Path) -> Response {
        var response = Response.see(place)
        response.setCookie(SessionCookie.session.make(token.text, isSecure: isSecure, days: 30))
        return response
    }
}

extension Request {
    /// What the browser calls itself.
    var device: String { headers[.userAgent] ?? "" }
}
