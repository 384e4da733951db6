import ConversationsRules
import Hummingbird
import Kernel
import PeopleRules
import Store
import VoiceRules
import Web
import Words

/// What colleagues believe that customers would say, before they see it.
struct BeliefRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("gap/belief", use: show)
        routes.post("gap/belief", use: keep)
        routes.post("gap/belief/change", use: change)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await page(BeliefForm(), request, context)
    }

    /// Answers the page with the code, which is shown once.
    @Sendable func keep(_ request: Request, context: MemberContext) async throws -> Response {
        do {
            let (form, member) = (context.form, MemberID(context.signedIn.member))
            let code = try await house.database.write { tx in
                let sheet = try BeliefForm.sheet(form, try ContactPoints.all(in: tx))
                return try Beliefs.keep(sheet, by: member, in: tx)
            }
            return try await said(Words.Belief.thanksTitle, keptPage(code), request, context)
        } catch let refusal as VoiceRefusal {
            return try await page(BeliefForm(context.form, refusal), request, context)
        }
    }

    @Sendable func change(_ request: Request, context: MemberContext) async throws -> Response {
        do {
            guard let code = context.form.text("code").flatMap({ Token($0) }) else { throw VoiceRefusal.codeUnknown }
            let (zone, member) = (house.place.now.zone, MemberID(context.signedIn.member))
            let standing = try await house.database.write { [form = context.form] tx in
                try Beliefs.change(code, to: try BeliefForm.sheet(form, try ContactPoints.all(in: tx)), in: tx)
                return try Beliefs.standing(of: member, zone: zone, in: tx)
            }
            return try await said(Words.Belief.changed, changedPage(standing), request, context)
        } catch let refusal as VoiceRefusal {
            return try await page(BeliefForm(context.form, refusal), request, context)
        }
    }

    private func page(
        _ form: BeliefForm, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let (zone, member) = (house.place.now.zone, MemberID(context.signedIn.member))
        let seen = try await house.see(context) { tx in
            (
                standing: try Beliefs.standing(of: member, zone: zone, in: tx), points: try ContactPoints.all(in: tx)
            )
        }
        let form = form.naming(all: seen.model.points)
        let content = beliefPage(
            house.place.now.name, seen.model.standing, seen.model.points, form, context.token)
        return answer(Words.Belief.title, content, form, counts: seen.counts, request, context)
    }

    private func said(
        _ title: String, _ content: HTML, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { _ in }
        return answer(title, content, BeliefForm(), counts: seen.counts, request, context)
    }

    private func answer(
        _ title: String, _ content: HTML, _ form: BeliefForm, counts: [String: Int], _ request: Request,
        _ context: MemberContext
    ) -> Response {
        let hasProblem = !form.problems.isEmpty
        let page = staffPage(
            house.frame(request, context, current: "gap", counts: counts), title: title, hasProblem: hasProblem,
            content: content)
        return Page(page, status: hasProblem ? .unprocessableContent : .ok).response(from: request, context: context)
    }
}
