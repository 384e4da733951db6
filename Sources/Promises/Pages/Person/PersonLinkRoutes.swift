import Hummingbird
import Kernel
import PeopleRules
import PromisesRules
import Store
import Web
import Words

/// What we promised a person, behind their own link. Looking at it writes nothing: machines open links before people do.
struct PersonLinkRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get("r/:token", use: show)
        routes.post("r/:token/promises/:id", use: say)
    }

    @Sendable func show(_ request: Request, context: VisitorContext) async throws -> Response {
        try await page(request, context)
    }

    /// The person agrees to a new time, says that a promise was not kept, or that they no longer need it. Answers 303 to the page.
    @Sendable func say(_ request: Request, context: VisitorContext) async throws -> Response {
        try house.limits.take(.survey, by: context.network)
        let says = context.form["says"]
        do {
            let (token, id) = (try self.token(context), context.parameters.get("id").flatMap { PromiseID($0) })
            try await house.database.write { tx in
                guard let id else { throw Absent("promise") }
                let promise = try PersonLinks.promise(id, by: token, in: tx)
                switch says {
                case "fine": try Promises.agree(promise.id, by: nil, in: tx)
                // That they need it no more comes too late to undo that it was not kept.
                case "not-needed" where promise.isLate(at: tx.now): try Promises.fail(promise.id, by: nil, in: tx)
                case "not-needed": try Promises.release(promise.id, by: nil, in: tx)
                case "not-kept" where promise.settlement != nil || promise.isLate(at: tx.now):
                    try Promises.fail(promise.id, by: nil, in: tx)
                default: throw Absent("promise")
                }
            }
            return .see(Path.personLink(token))
        } catch is PromiseRefusal {
            // It was settled meanwhile: the page says how.
            return try await page(request, context)
        } catch is Absent {
            return over(request, context)
        }
    }

    private func token(_ context: VisitorContext) throws -> Token {
        guard let token = context.parameters.get("token").flatMap({ Token($0) }) else { throw Absent("link") }
        return token
    }

    private func page(_ request: Request, _ context: VisitorContext) async throws -> Response {
        try house.limits.take(.survey, by: context.network)
        do {
            let token = try self.token(context)
            let (promises, zone, now) = try await house.database.read { tx in
                let person = try PersonLinks.open(token, in: tx)
                return (try Promises.of(person, in: tx), try People.person(person, in: tx).zone, tx.now)
            }
            let name = house.place.now.name
            let title = Words.Promises.toYou(name)
            let content = personPromisesPage(
                promises, title: title, token: token, moments: Moments(now: now, zone: zone ?? house.place.now.zone),
                csrf: context.token)
            return guest(title, content, request, context)
        } catch is Absent {
            return over(request, context)
        }
    }

    private func over(_ request: Request, _ context: VisitorContext) -> Response {
        guest(
            Words.Promises.linkOver, status: .notFound,
            "<h1>\(Words.Promises.linkOver)</h1><p>\(Words.Promises.linkOverSays)</p>", request, context)
    }

    private func guest(
        _ title: String, status: HTTPResponse.Status = .ok, _ content: HTML, _ request: Request,
        _ context: VisitorContext
    ) -> Response {
        let page = guestPage(Web.Business(name: house.place.now.name), title: title, content: content)
        return Page(page, status: status).response(from: request, context: context)
    }
}
