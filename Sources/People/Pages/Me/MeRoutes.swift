import Hummingbird
import Kernel
import PeopleRules
import Store
import Web
import Words

/// How a colleague likes to work: look, keys, password, and where they are signed in.
struct MeRoutes: Sendable {
    let house: House
    let passwords: Passwords
    let mine: [ViewLink]

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("me", use: show)
        routes.post("me", use: save)
        routes.post("me/signature", use: sign)
        routes.post("me/password", use: setPassword)
        routes.post("me/devices", use: signOutOthers)
        routes.post("me/devices/:session/end", use: signOut)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await answer(Typed(), request, context)
    }

    /// The look lives in cookies of this browser, so a page needs no question to the database for it.
    @Sendable func save(_ request: Request, context: MemberContext) async throws -> Response {
        let form = context.form
        do {
            try await house.database.write { [member = context.signedIn.memberID] tx in
                _ = try Members.change(member, MemberChange(name: form["name"]), in: tx)
            }
        } catch let refusal as PeopleRefusal {
            return try await answer(Typed(form, [refusal]), request, context)
        }
        house.sessions.forget()
        var response = Toasts.see(Path.me, code: "saved")
        let theme = form["theme"].flatMap { Look.Theme(rawValue: $0) }?.rawValue ?? ""
        response.setCookie(context.preference("theme", theme))
        response.setCookie(context.preference("density", form["density"] == "compact" ? "compact" : ""))
        response.setCookie(context.preference("keys", form["keys"] == "yes" ? "" : "off"))
        return response
    }

    /// Keeps what stands under the letters that they write. Answers 303 to the page.
    @Sendable func sign(_ request: Request, context: MemberContext) async throws -> Response {
        let form = context.form
        do {
            try await house.database.write { [member = context.signedIn.memberID] tx in
                _ = try Members.change(member, MemberChange(signature: form["signature"] ?? ""), in: tx)
            }
        } catch let refusal as PeopleRefusal {
            return try await answer(Typed(form, [refusal]), request, context)
        }
        return Toasts.see(Path.me, code: "saved")
    }

    @Sendable func setPassword(_ request: Request, context: MemberContext) async throws -> Response {
        let (form, signedIn) = (context.form, context.signedIn)
        try house.limits.take(.signIn, by: "password \(signedIn.member)")
        do {
            let present = try await house.database.read { tx in
                try SignIn.present(
                    form["present"] ?? "", in: signedIn.sessionID, of: signedIn.memberID, in: tx)
            }
            try await SignIn.setPassword(
                of: signedIn.memberID, to: form["password"] ?? "", present: present,
                keeping: signedIn.sessionID, passwords: passwords, database: house.database)
        } catch let refusal as PeopleRefusal {
            return try await answer(Typed(FormData(), [refusal]), request, context)
        }
        house.sessions.forget()
        return Toasts.see(Path.me, code: "saved")
    }

    @Sendable func signOutOthers(_ request: Request, context: MemberContext) async throws -> Response {
        let signedIn = context.signedIn
        try await house.database.write { tx in
            _ = try Sessions.revokeAll(of: signedIn.memberID, keeping: signedIn.sessionID, in: tx)
        }
        house.sessions.forget()
        return Toasts.see(Path.me, code: "revoked")
    }

    @Sendable func signOut(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id("session", of: Session.self)
        try await house.database.write { [member = context.signedIn.memberID] tx in
            try Sessions.revoke(id, of: member, in: tx)
        }
        house.sessions.forget()
        return Toasts.see(Path.me, code: "revoked")
    }

    private func answer(_ typed: Typed, _ request: Request, _ context: MemberContext) async throws -> Response {
        let signedIn = context.signedIn
        let seen = try await house.see(context) { tx in
            let sessions = try Sessions.of(signedIn.memberID, in: tx)
            let here = sessions.first { $0.id == signedIn.sessionID }
            return Me(
                member: try Members.member(signedIn.memberID, in: tx), session: signedIn.sessionID,
                sessions: sessions, hasPassword: try SignIn.hasPassword(signedIn.memberID, in: tx),
                mayReplacePassword: here?.mayReplacePassword(at: tx.now) ?? false)
        }
        let look = [
            "theme": request.cookie("theme") ?? "", "density": request.cookie("density") ?? "",
            "keys": request.cookie("keys") == "off" ? "" : "yes",
        ]
        return house.answer(
            request, context, "me", counts: seen.counts, title: Words.Me.title, typed: typed,
            mePage(seen.model, typed, look: look, ways: mine, house.moments(at: seen.now), context.token))
    }
}

/// What the page of one's own shows.
struct Me: Sendable {
    let member: Member
    /// The session of this browser.
    let session: SessionID
    let sessions: [Session]
    let hasPassword: Bool
    /// Whether a new password needs no present one: a link opened this session a moment ago.
    let mayReplacePassword: Bool
}

extension MemberContext {
    /// A cookie for a year that says how somebody likes to see Regard.
    fileprivate func preference(_ name: String, _ value: String) -> Cookie {
        SessionCookie.plain(name, value, isSecure: isSecure, days: value.isEmpty ? 0 : 365)
    }
}
