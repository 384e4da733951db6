package import Hummingbird
import Kernel
package import Web

/// The pages of the room Standards: what we hold ourselves to, the calendars that it counts by, and every clock explained.
package struct StandardsRoutes: Sendable {
    let house: House
    /// The kinds of events that a never-event can watch.
    let kinds: [String]
    /// Where else the list of standards leads, among its own ways.
    let more: [HTML]

    package init(house: House, kinds: [String], more: [HTML]) {
        (self.house, self.kinds, self.more) = (house, kinds, more)
    }

    /// Adds what colleagues open; what changes something is an owner's.
    package func add(to routes: some RouterMethods<MemberContext>) {
        TextRoutes(house: house).add(to: routes)
        StandardRoutes(house: house, more: more).add(to: routes)
        CalendarRoutes(house: house).add(to: routes)
        RecordRoutes(house: house).add(to: routes)
        NeverRoutes(house: house, kinds: kinds).add(to: routes)
    }
}

extension House {
    /// A page of this room as an answer.
    func standards(
        _ request: Request, _ context: MemberContext, title: String, counts: [String: Int], hasProblem: Bool = false,
        _ content: HTML
    ) -> Response {
        let page = staffPage(
            frame(request, context, current: "standards", counts: counts), title: title, hasProblem: hasProblem,
            content: content)
        return Page(page, status: hasProblem ? .unprocessableContent : .ok).response(from: request, context: context)
    }
}
