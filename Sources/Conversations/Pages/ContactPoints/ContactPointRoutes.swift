import ConversationsRules
package import Hummingbird
import Kernel
import Store
package import Web
import Words

/// The kinds of occasion that the business names, in its order: added, renamed, moved, taken out of use.
package struct ContactPointRoutes: Sendable {
    /// The sections of the settings that a colleague sees; `current` is the address of the one shown.
    package typealias Sections = @Sendable (_ current: Path, SignedIn) -> [ViewLink]

    let house: House
    let sections: Sections

    package init(house: House, sections: @escaping Sections) {
        self.house = house
        self.sections = sections
    }

    package func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("settings/contact-points", use: list)
        routes.post("settings/contact-points", use: make)
        routes.get("settings/contact-points/:point", use: show)
        routes.post("settings/contact-points/:point", use: rename)
        routes.post("settings/contact-points/:point/place", use: move)
        routes.post("settings/contact-points/:point/retirement", use: retire)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await answerList(nil, request, context)
    }

    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        do {
            try await house.database.write { [name = context.form["name"] ?? ""] in try ContactPoints.add(name, in: $0)
            }
            return Toasts.see(Path.contactPoints, code: "saved")
        } catch let refusal as ConversationRefusal {
            return try await answerList(refusal, request, context)
        }
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await answerOne(nil, request, context)
    }

    @Sendable func rename(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let (id, name) = (try context.id("point", of: ContactPoint.self), context.form["name"] ?? "")
        do {
            try await house.database.write { try ContactPoints.rename(id, to: name, in: $0) }
            return Toasts.see(Path.contactPoints, code: "saved")
        } catch let refusal as ConversationRefusal {
            return try await answerOne(refusal, request, context)
        }
    }

    /// Puts it at the place that the form names. Answers 303 to the list.
    @Sendable func move(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.id("point", of: ContactPoint.self)
        let place = context.form.text("place").flatMap { Int($0) } ?? 1
        try await house.database.write { try ContactPoints.move(id, to: place, in: $0) }
        return Toasts.see(Path.contactPoints, code: "saved")
    }

    @Sendable func retire(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.id("point", of: ContactPoint.self)
        try await house.database.write { try ContactPoints.retire(id, in: $0) }
        return Toasts.see(Path.contactPoints, code: "fact-removed")
    }

    private func answerList(
        _ refusal: ConversationRefusal?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { try ContactPoints.all(in: $0) }
        let form = NameForm(refusal, typed: context.form["name"])
        return answer(
            request, context, seen.counts, title: Words.Settings.contactPoints, refusal,
            contactPointsContent(seen.model, form, context.token))
    }

    private func answerOne(
        _ refusal: ConversationRefusal?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let id = try context.id("point", of: ContactPoint.self)
        let seen = try await house.see(context) { try ContactPoints.one(id, in: $0) }
        let form = NameForm(refusal, typed: context.form["name"] ?? seen.model.name)
        return answer(
            request, context, seen.counts, title: seen.model.name, refusal,
            contactPointContent(seen.model, form, context.token))
    }

    private func answer(
        _ request: Request, _ context: MemberContext, _ counts: [String: Int], title: String,
        _ refusal: ConversationRefusal?, _ content: HTML
    ) -> Response {
        let problems = refusal.map { [Problem($0.field, $0.sentence)] } ?? []
        let page = staffPage(
            house.frame(request, context, current: "settings", counts: counts), title: title,
            hasProblem: !problems.isEmpty,
            content: settings(
                label: Words.Settings.sections, sections: sections(Path.contactPoints, context.signedIn),
                "\(pageTitle(title))\(errorSummary(problems))\(content)"))
        return Page(page, status: problems.isEmpty ? .ok : .unprocessableContent)
            .response(from: request, context: context)
    }
}
