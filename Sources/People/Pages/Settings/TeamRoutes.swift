import Hummingbird
import Kernel
import PeopleRules
import Store
import Web
import Words

/// Who is on the team, what they may do, and how they come in.
struct TeamRoutes: Sendable {
    let house: House
    let sections: PeopleRoutes.Sections

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("settings/team", use: list)
        routes.post("settings/team", use: make)
        routes.get("settings/team/:member", use: show)
        routes.post("settings/team/:member", use: change)
        routes.post("settings/team/:member/links", use: makeLink)
        routes.post("settings/team/:member/departure", use: leave)
        routes.post("settings/team/:member/arrival", use: comeBack)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await answerList(Typed(["role": "member"]), request, context)
    }

    /// Shows a sign-in link for the new colleague, once.
    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let change = context.form.memberChange
        do {
            let token = try await house.database.write { [by = context.signedIn.memberID] tx in
                let id = try Members.make(
                    name: change.name ?? "", email: change.email ?? "", role: change.role ?? .member,
                    functions: change.functions ?? [], by: by, in: tx)
                return try SignInLinks.make(for: id, patience: .hours(1), in: tx)
            }
            return try await answerLink(token, name: change.name ?? "", request, context)
        } catch let refusal as PeopleRefusal {
            return try await answerList(Typed(context.form, [refusal]), request, context)
        }
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await answerOne(nil, request, context)
    }

    @Sendable func change(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let (id, form) = (try context.id("member", of: Member.self), context.form)
        do {
            try await house.database.write { tx in
                try Members.change(
                    id, form.memberChange, ifVersion: form.text("version").flatMap { Int($0) }, in: tx)
            }
            house.sessions.forget()
            return Toasts.see(Path.team, code: "saved")
        } catch let refusal as PeopleRefusal {
            return try await answerOne(Typed(form, [refusal]), request, context)
        } catch let conflict as Conflict {
            return try await answerOne(nil, conflict: conflict, request, context)
        }
    }

    @Sendable func makeLink(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.id("member", of: Member.self)
        let (token, member) = try await house.database.write { tx in
            (try SignInLinks.make(for: id, patience: .hours(1), in: tx), try Members.member(id, in: tx))
        }
        return try await answerLink(token, name: member.name, request, context)
    }

    @Sendable func leave(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.id("member", of: Member.self)
        do {
            try await house.database.write { [by = context.signedIn.memberID] tx in
                try Members.leave(id, by: by, in: tx)
            }
        } catch let refusal as PeopleRefusal {
            return try await answerOne(Typed(FormData(), [refusal]), request, context)
        }
        house.sessions.forget()
        return Toasts.see(Path.team, code: "saved", undo: .arrival(of: id))
    }

    @Sendable func comeBack(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.id("member", of: Member.self)
        try await house.database.write { [by = context.signedIn.memberID] tx in
            try Members.comeBack(id, by: by, in: tx)
        }
        return Toasts.see(Path.team, code: "restored")
    }

    private func answerList(_ typed: Typed, _ request: Request, _ context: MemberContext) async throws -> Response {
        let seen = try await house.see(context) { try Members.all(in: $0) }
        return house.settings(
            request, context, sections, Path.team, counts: seen.counts, title: Words.Settings.team, typed: typed,
            teamContent(seen.model, typed, context.token))
    }

    private func answerOne(
        _ typed: Typed?, conflict: Conflict? = nil, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let id = try context.id("member", of: Member.self)
        let seen = try await house.see(context) { try Members.member(id, in: $0) }
        let present = Typed(member: seen.model)
        let typed = conflict.map { Typed(context.form, $0, present: present) } ?? typed ?? present
        return house.settings(
            request, context, sections, Path.team, counts: seen.counts, title: seen.model.name, typed: typed,
            memberContent(seen.model, typed, context.token))
    }

    private func answerLink(
        _ token: Token, name: String, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { _ in true }
        return house.settings(
            request, context, sections, Path.team, counts: seen.counts, title: Words.Settings.linkFor(name),
            linkContent(house.publicAddress + Path.signIn(with: token).href))
    }
}

extension FormData {
    /// What a form says about a colleague.
    fileprivate var memberChange: MemberChange {
        MemberChange(
            name: self["name"], email: self["email"], role: self["role"].flatMap(Member.Role.init),
            functions: self["functions"]?.split(separator: ",").map(String.init))
    }
}
