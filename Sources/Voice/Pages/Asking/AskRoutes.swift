import ConversationsRules
import Hummingbird
import Kernel
import PeopleRules
import Store
import VoiceRules
import Web
import Words

/// Asking one person how it was, by hand.
struct AskRoutes: Sendable {
    let house: House
    let settings: VoiceSettings

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.post("conversations/:id/ask", use: ask)
    }

    /// Answers 303 to the conversation when the question went by mail; else the page with the link, which is shown once.
    @Sendable func ask(_ request: Request, context: MemberContext) async throws -> Response {
        guard let id = context.parameters.get("id").flatMap({ ConversationID($0) }) else {
            throw Absent("conversation")
        }
        let (settings, member) = (settings, MemberID(context.signedIn.member))
        let (asked, name) = try await house.database.write { tx in
            let asked = try Asking.ask(about: id, by: member, settings: settings, in: tx)
            let person = try Conversations.conversation(id, in: tx).person
            return (asked, try People.person(person, in: tx).called)
        }
        let back = Path("conversations", id: id)
        if asked.isMailed { return .see(back) }
        let seen = try await house.see(context) { _ in }
        let page = staffPage(
            house.frame(request, context, current: "inbox", counts: seen.counts),
            title: Words.Survey.Asking.linkFor(name), content: linkPage(asked.link, name: name, back: back))
        return Page(page).response(from: request, context: context)
    }
}

private func linkPage(_ address: String, name: String, back: Path) -> HTML {
    let text = FieldText("link", label: Words.Survey.Asking.linkLabel, hint: Words.Survey.Asking.linkHint)
    return """
        \(pageTitle(Words.Survey.Asking.linkFor(name)))<p>\(Words.Survey.Asking.linkOnce)</p>\
        \(copyField(text, value: address))\(buttons(linkButton(Words.Forms.back, to: back)))
        """
}
