package import Hummingbird
import Kernel
package import VoiceRules
package import Web

/// The pages of the room Voice: the survey that customers open, what colleagues believe, and asking by hand.
package struct VoiceRoutes: Sendable {
    let house: House
    let settings: VoiceSettings

    /// `settings` say whether and how mail leaves, as for the jobs.
    package init(house: House, settings: VoiceSettings) {
        self.house = house
        self.settings = settings
    }

    /// Adds what customers open, without an account.
    package func add(forVisitors routes: some RouterMethods<VisitorContext>) {
        CodeRoutes(house: house).add(to: routes)
        StopRoutes(house: house).add(to: routes)
        SurveyRoutes(house: house).add(to: routes)
    }

    /// Whether a mail program may post here by itself: where somebody says that they do not want to be asked (RFC 8058).
    package static func takesOneClick(_ path: String) -> Bool {
        let steps = path.split(separator: "/")
        return steps.count == 3 && steps[0] == "s" && steps[2] == "stop"
    }

    /// Adds what colleagues open.
    package func add(to routes: some RouterMethods<MemberContext>) {
        BeliefRoutes(house: house).add(to: routes)
        AskRoutes(house: house, settings: settings).add(to: routes)
    }
}

extension House {
    /// A page for customers, as an answer.
    func guest(
        _ title: String, status: HTTPResponse.Status = .ok, hasProblem: Bool = false, footer: HTML? = nil,
        _ content: HTML,
        to request: Request, _ context: VisitorContext
    ) -> Response {
        let page = guestPage(
            Web.Business(name: place.now.name), title: title, hasProblem: hasProblem, content: content, footer: footer)
        return Page(page, status: status).response(from: request, context: context)
    }
}
