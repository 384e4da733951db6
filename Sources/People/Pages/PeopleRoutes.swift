package import Hummingbird
import Kernel
package import PeopleRules
package import Store
package import Web

/// The pages of the room People: the door, the people, the settings, and how each colleague likes to work.
package struct PeopleRoutes: Sendable {
    /// Sends a member the address of a sign-in link by mail.
    package typealias LinkMailer = @Sendable (_ member: Member, _ address: String) async throws -> Void
    /// Whether mail leaves from here at all.
    package typealias MailCheck = @Sendable (Transaction) throws -> Bool
    /// People who used some words, newest first, each with what they said.
    package typealias SaidSearch = @Sendable (_ words: String, Transaction) throws -> [(person: PersonID, said: String)]
    /// Names kinds of occasion, one a line; throws a refusal for a name that cannot be taken.
    package typealias OccasionNaming = @Sendable (_ names: [String], Transaction) throws -> Void
    /// The sections of the settings that a colleague sees; `current` is the address of the one shown.
    package typealias Sections = @Sendable (_ current: Path, SignedIn) -> [ViewLink]

    let house: House
    let passwords: Passwords
    let mailLink: LinkMailer?
    let sendsMail: MailCheck
    let said: SaidSearch
    let nameOccasions: OccasionNaming
    let sections: Sections
    let mine: [ViewLink]

    /// `mailLink` is nil where no mail is set up, or sends while `sendsMail` says so. Whoever assembles the house knows what was
    /// said and has more sections; `mine` are the ways that start from a colleague's own page.
    package init(
        house: House, passwords: Passwords, mailLink: LinkMailer? = nil,
        sendsMail: @escaping MailCheck = { _ in true },
        said: @escaping SaidSearch = { _, _ in [] }, nameOccasions: @escaping OccasionNaming = { _, _ in },
        sections: @escaping Sections = PeopleRoutes.sections, mine: [ViewLink] = []
    ) {
        self.house = house
        self.passwords = passwords
        self.mailLink = mailLink
        self.sendsMail = sendsMail
        self.said = said
        self.nameOccasions = nameOccasions
        self.sections = sections
        self.mine = mine
    }

    /// Adds what anybody may open: the door and the first step of the setup.
    package func add(forVisitors routes: some RouterMethods<VisitorContext>) {
        SignInRoutes(house: house, passwords: passwords, mailLink: mailLink, sendsMail: sendsMail).add(to: routes)
        SetupRoutes(house: house, passwords: passwords, nameOccasions: nameOccasions).add(forVisitors: routes)
    }

    /// Adds what colleagues open. The page of one person, `GET people/:person`, is Front's.
    package func add(to routes: some RouterMethods<MemberContext>) {
        SetupRoutes(house: house, passwords: passwords, nameOccasions: nameOccasions).add(to: routes)
        SignOutRoute(house: house).add(to: routes)
        PersonRoutes(house: house, said: said).add(to: routes)
        FactRoutes(house: house).add(to: routes)
        SettingsRoutes(house: house, sections: sections).add(to: routes)
        TeamRoutes(house: house, sections: sections).add(to: routes)
        TokenRoutes(house: house, sections: sections).add(to: routes)
        MeRoutes(house: house, passwords: passwords, mine: mine).add(to: routes)
    }
}

extension House {
    /// A staff page as an answer; 422 when its form could not be taken.
    func answer(
        _ request: Request, _ context: MemberContext, _ current: String, counts: [String: Int], title: String,
        typed: Typed = Typed(), _ content: HTML
    ) -> Response {
        let frame = frame(request, context, current: current, counts: counts)
        let page = staffPage(frame, title: title, hasProblem: typed.hasProblem, content: content)
        return Page(page, status: !typed.hasProblem ? .ok : typed.isConflict ? .conflict : .unprocessableContent)
            .response(from: request, context: context)
    }
}

/// The heading of a list that needs none for the eye, so that headings never skip a step.
func hiddenHeading(_ words: String) -> HTML { "<h2 class=\"vh\">\(words)</h2>" }
