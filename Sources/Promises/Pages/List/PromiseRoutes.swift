import ConversationsPages
package import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import PromisesRules
import Store
package import Web
import Words

/// What did we promise, and will we keep it?
package struct PromiseRoutes: Sendable {
    let house: House

    package init(house: House) {
        self.house = house
    }

    /// Adds what customers open, without an account.
    package func add(forVisitors routes: some RouterMethods<VisitorContext>) {
        PersonLinkRoutes(house: house).add(to: routes)
        GuaranteeRoutes(house: house).add(forVisitors: routes)
    }

    /// Adds what colleagues open.
    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("promises", use: list)
        MakePromiseRoutes(house: house).add(to: group)
        OnePromiseRoutes(house: house).add(to: group)
        LinkPageRoutes(house: house).add(to: group)
        PromiseDaysRoutes(house: house).add(to: group)
        AbsenceRoutes(house: house).add(to: group)
        GuaranteeRoutes(house: house).add(to: group)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Page {
        let query = request.query
        let view = query["state"].flatMap(PromiseView.init) ?? .due
        let member = query["who"] == "me" ? context.signedIn.memberID : nil
        let cursor = query["after"].flatMap { PromiseCursor($0) }
        let zone = house.place.now.zone
        let seen = try await house.see(context) {
            try PromisesDue(view, of: member, after: cursor, zone: zone, in: $0)
        }
        let frame = house.frame(request, context, current: "promises", counts: seen.counts)
        return Page(
            promisesPage(
                seen.model, frame: frame, place: house.place.now, moments: house.moments(at: seen.now),
                token: context.token))
    }
}

extension House {
    /// A page of a colleague in the room of promises, as an answer.
    func promisePage(
        _ request: Request, _ context: MemberContext, title: String, counts: [String: Int], hasProblem: Bool = false,
        _ content: HTML
    ) -> Response {
        let around = frame(request, context, current: "promises", counts: counts)
        return Page(
            staffPage(around, title: title, hasProblem: hasProblem, content: content),
            status: hasProblem ? .unprocessableContent : .ok
        ).response(from: request, context: context)
    }
}
