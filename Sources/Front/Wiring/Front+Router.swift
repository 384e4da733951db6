package import Hummingbird
package import PeopleRules
package import Web

extension Front {
    /// The one router of the program: every request passes the same checks, every room adds its routes.
    package static func router(_ house: House, passwords: Passwords, sendsMail: Bool) -> Router<VisitorContext> {
        let router = Router(context: VisitorContext.self)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorAnswers(log: house.log))
        router.add(middleware: Visitors(house))
        Assets().add(to: router)
        Health(house: house).add(to: router)
        addMemberRoutes(to: router.group(context: MemberContext.self), house)
        return router
    }

    /// What only a colleague who is signed in sees.
    private static func addMemberRoutes(to group: RouterGroup<MemberContext>, _ house: House) {
        group.get("live") { request, _ in house.live.answer(to: request) }
    }
}
