import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import PromisesRules
import StandardsRules
import Store
import Web
import Words

/// Do we keep the one promise that we give to everybody?
struct GuaranteeRoutes: Sendable {
    let house: House

    func add(to group: some RouterMethods<MemberContext>) {
        group.get("standards/guarantee", use: show)
        group.post("standards/guarantee", use: give)
        group.post("standards/guarantee/acts", use: act)
        group.post("standards/guarantee/misses/:miss", use: answer)
    }

    func add(forVisitors routes: some RouterMethods<VisitorContext>) {
        routes.get("guarantee", use: showToAll)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await page(nil, request, context)
    }

    /// Gives another guarantee, for owners. A refusal shows the form again with what was typed.
    @Sendable func give(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let form = context.form
        do {
            guard let basis = form["basis"].flatMap({ Guarantee.Basis($0) }) else {
                throw PromiseRefusal.guaranteeBasis
            }
            try await house.database.write { [by = context.signedIn.memberID] tx in
                _ = try Guarantees.give(
                    form["sentence"] ?? "", basis: basis, isPublic: form["public"] == "yes", by: by, in: tx)
            }
            return Toasts.see(Path.guarantee, code: "saved")
        } catch let refusal as PromiseRefusal {
            return try await page(Problem(refusal.field, refusal.sentence), request, context)
        }
    }

    /// Shows it to everybody, to the team only, or ends it; for owners.
    @Sendable func act(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let act = context.form["act"]
        try await house.database.write { [by = context.signedIn.memberID] tx in
            switch act {
            case "show": try Guarantees.show(true, by: by, in: tx)
            case "hide": try Guarantees.show(false, by: by, in: tx)
            case "end": try Guarantees.end(by: by, in: tx)
            default: throw Absent("guarantee")
            }
        }
        return Toasts.see(Path.guarantee, code: "saved")
    }

    /// Writes what was done about a miss.
    @Sendable func answer(_ request: Request, context: MemberContext) async throws -> Response {
        let (id, form) = (try context.parameters.require("miss", as: GuaranteeMissID.self), context.form)
        do {
            try await house.database.write { [by = context.signedIn.memberID] tx in
                _ = try Guarantees.answer(id, form["done"] ?? "", by: by, in: tx)
            }
            return Toasts.see(Path.guarantee, code: "saved")
        } catch let refusal as PromiseRefusal {
            return try await page(Problem("done-\(id)", refusal.sentence), request, context)
        }
    }

    private func page(
        _ problem: Problem?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let zone = house.place.now.zone
        let seen = try await house.see(context) { tx in
            let standing = try Guarantees.standing(zone: zone, in: tx)
            return GuaranteeView(
                standing: standing,
                misses: try standing.map { try Guarantees.misses(of: $0.guarantee.id, in: tx) } ?? [],
                standards: try Standards.held(in: tx))
        }
        let content = guaranteePage(
            seen.model, place: house.place.now, moments: house.moments(at: seen.now), token: context.token,
            isOwner: context.signedIn.isOwner, typed: context.form, problem: problem)
        let page = staffPage(
            house.frame(request, context, current: "standards", counts: seen.counts), title: Words.Guarantee.title,
            hasProblem: problem != nil, content: content)
        return Page(page, status: problem == nil ? .ok : .unprocessableContent).response(
            from: request, context: context)
    }

    /// What everybody sees; absent unless it is shown to everybody.
    @Sendable func showToAll(_ request: Request, context: VisitorContext) async throws -> Response {
        try house.limits.take(.survey, by: context.network)
        let place = house.place.now
        let (standing, now) = try await house.database.read { tx in
            (try Guarantees.standing(zone: place.zone, in: tx), tx.now)
        }
        guard let standing, standing.guarantee.isPublic else { throw Absent("guarantee") }
        let page = guestPage(
            Web.Business(name: place.name), title: Words.Guarantee.title,
            content: publicGuaranteePage(standing, moments: house.moments(at: now)))
        return Page(page).response(from: request, context: context)
    }
}
