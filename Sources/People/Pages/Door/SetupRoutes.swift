import Hummingbird
import Kernel
import PeopleRules
import Store
import Web

/// The first run: the owner, for whom a printed key opens the page, then the business.
struct SetupRoutes: Sendable {
    let house: House
    let passwords: Passwords
    let nameOccasions: PeopleRoutes.OccasionNaming

    func add(forVisitors routes: some RouterMethods<VisitorContext>) {
        routes.get("setup", use: start)
        routes.get("setup/1", use: showOwner)
        routes.post("setup/1", use: makeOwner)
    }

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("setup/2", use: showBusiness)
        routes.post("setup/2", use: saveBusiness)
    }

    /// Leads to the step where the setup was left.
    @Sendable func start(_ request: Request, context: VisitorContext) async throws -> Response {
        let (needsOwner, isDone) = try await house.database.read { tx in
            (try SetupKey.isNeeded(in: tx), try PeopleRules.Business.current(in: tx).setUp != nil)
        }
        return .see(needsOwner ? Path.setup(1) : isDone ? .home : .setup(2))
    }

    @Sendable func showOwner(_ request: Request, context: VisitorContext) async throws -> Response {
        let key = request.query["key"]
        do {
            try await house.database.read { try SetupKey.check(key.flatMap { Token($0) }, in: $0) }
            return answer(Typed(["key": key ?? ""]), request, context)
        } catch PeopleRefusal.setupFinished where context.signedIn != nil {
            return .see(Path("setup"))
        } catch let refusal as PeopleRefusal {
            return closed(refusal, request, context)
        }
    }

    /// Answers 303 to the second step, signed in.
    @Sendable func makeOwner(_ request: Request, context: VisitorContext) async throws -> Response {
        try house.limits.take(.signIn, by: "setup \(context.network)")
        let form = context.form
        let draft = OwnerDraft(
            name: form["name"] ?? "", email: form["email"] ?? "", password: form["password"] ?? "")
        do {
            let key = form["key"].flatMap { Token($0) }
            try await house.database.read { try SetupKey.check(key, in: $0) }
            guard draft.problems.isEmpty else { return answer(Typed(form, draft.problems), request, context) }
            let (token, _) = try await draft.make(
                key: key, device: request.device, passwords: passwords, database: house.database)
            return context.welcome(token, to: .setup(2))
        } catch let refusal as PeopleRefusal where [.setupKeyWrong, .setupFinished].contains(refusal) {
            return closed(refusal, request, context)
        } catch let refusal as PeopleRefusal {
            return answer(Typed(form, [refusal]), request, context)
        }
    }

    /// Once it is finished, the business is changed in the settings.
    @Sendable func showBusiness(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let business = try await house.database.read { try PeopleRules.Business.current(in: $0) }
        guard business.setUp == nil else { return .see(Path.businessSettings) }
        let address = business.publicAddress.isEmpty ? house.publicAddress : business.publicAddress
        let occasions = house.place.now.occasions.map(\.name)
        let typed = BusinessForm.typed(business, address: address, occasions: occasions)
        return answerBusiness(typed, request, context)
    }

    /// Answers 303 to Today.
    @Sendable func saveBusiness(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let change = BusinessForm.change(context.form)
        guard change.problems.isEmpty else {
            return answerBusiness(Typed(context.form, change.problems), request, context)
        }
        let occasions = (context.form["occasions"] ?? "").split(whereSeparator: \.isNewline).map(String.init)
        do {
            let business = try await house.database.write { [nameOccasions] tx in
                try PeopleRules.Business.change(change, in: tx)
                try nameOccasions(occasions, tx)
                try PeopleRules.Business.finishSetup(in: tx)
                return try PeopleRules.Business.current(in: tx)
            }
            house.take(business)
            return .see(Path.home)
        } catch let refusal as PeopleRefusal {
            throw refusal
        } catch let refusal as any Refusal {
            return answerBusiness(Typed(context.form, [refusal], at: "occasions"), request, context)
        }
    }

    private func answerBusiness(_ typed: Typed, _ request: Request, _ context: MemberContext) -> Response {
        Page(businessSetupPage(typed, context.token), status: typed.hasProblem ? .unprocessableContent : .ok)
            .response(from: request, context: context)
    }

    private func answer(_ typed: Typed, _ request: Request, _ context: VisitorContext) -> Response {
        Page(ownerSetupPage(typed, context.token), status: typed.hasProblem ? .unprocessableContent : .ok)
            .response(from: request, context: context)
    }

    private func closed(_ why: PeopleRefusal, _ request: Request, _ context: VisitorContext) -> Response {
        Page(setupClosedPage(isDone: why == .setupFinished), status: .forbidden)
            .response(from: request, context: context)
    }
}
