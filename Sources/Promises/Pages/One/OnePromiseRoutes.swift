import ConversationsPages
import ConversationsRules
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import PromisesRules
import Store
import Web
import Words

/// One promise, and what can be done with it.
struct OnePromiseRoutes: Sendable {
    let house: House

    func add(to group: some RouterMethods<MemberContext>) {
        group.get("promises/:id", use: show)
        group.post("promises/:id/acts", use: act)
        group.post("promises/:id/undo", use: undo)
        group.post("promises/:id/review", use: review)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await page(nil, request, context)
    }

    /// Settles it, passes it on or asks for more time. Answers 303 to where the colleague was; a refusal shows the promise with
    /// what was typed.
    @Sendable func act(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("id", as: PromiseID.self)
        let (me, zone, now) = (context.signedIn.memberID, house.place.now.zone, house.clock.now)
        let address = DeskAddress(setting: house.address.setting)
        do {
            let act = try PromiseAct(context.form, at: now, zone: zone)
            let done = try await house.database.write { tx in
                try act.run(id, at: address, by: me, in: tx)
            }
            if let conversation = done.drafted { return .see(Path.conversation(conversation)) }
            if act.drafts { return .see(Path.promise(id)) }
            let back = Path.ours(context.form["to"]) ?? request.cameFrom ?? Path.promises
            let undo = done.promise.settlement == nil ? nil : Path.promiseUndo(id)
            return Toasts.see(
                back, code: act.toast, name: house.place.now.name(of: done.promise.owner) ?? "", undo: undo)
        } catch let refusal as PromiseRefusal {
            return try await page(Problem(refusal.field, refusal.sentence), request, context)
        }
    }

    /// Takes back what had become of it, or a promise that was only just made. Answers 303 to where the colleague was.
    @Sendable func undo(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("id", as: PromiseID.self)
        let back = Path.ours(context.form["to"]) ?? Path.promise(id)
        do {
            try await house.database.write { [me = context.signedIn.memberID] tx in
                if try Promises.promise(id, in: tx).settlement == nil {
                    try Promises.mistake(id, reason: Words.Frame.undo, by: me, in: tx)
                } else {
                    try Promises.undo(id, by: me, in: tx)
                }
            }
            return Toasts.see(back, code: "undone")
        } catch let refusal as PromiseRefusal {
            return try await page(Problem(refusal.field, refusal.sentence), request, context)
        }
    }

    /// Writes what was learnt from one that was missed. Answers 303 to the promise.
    @Sendable func review(_ request: Request, context: MemberContext) async throws -> Response {
        let (id, form) = (try context.parameters.require("id", as: PromiseID.self), context.form)
        let review = PromiseReview(
            happened: (form["happened"] ?? "").trimmed, possible: (form["possible"] ?? "").trimmed,
            change: (form["change"] ?? "").trimmed)
        do {
            try await house.database.write { [me = context.signedIn.memberID] tx in
                try PromiseReviews.write(review, of: id, by: me, in: tx)
            }
            return Toasts.see(Path.promise(id), code: "saved")
        } catch let refusal as PromiseRefusal {
            return try await page(Problem(refusal.field, refusal.sentence), request, context)
        }
    }

    private func page(
        _ problem: Problem?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let id = try context.parameters.require("id", as: PromiseID.self)
        let seen = try await house.see(context) { tx in
            let promise = try Promises.promise(id, in: tx)
            let review = try promise.outcome?.verdict.misses == true ? PromiseReviews.of(id, in: tx) : nil
            return (
                promise: promise, person: try People.person(promise.person, in: tx),
                identities: try People.identities(of: promise.person, in: tx), review: review
            )
        }
        let content = promisePage(
            seen.model.promise, seen.model.person, seen.model.identities,
            PromiseSetting(
                place: house.place.now, moments: house.moments(at: seen.now), token: context.token,
                typed: context.form, problem: problem, review: seen.model.review))
        return house.promisePage(
            request, context, title: seen.model.person.name, counts: seen.counts, hasProblem: problem != nil, content)
    }
}
