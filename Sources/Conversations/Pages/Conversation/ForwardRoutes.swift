import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import Store
package import Web
import Words

/// The page on which a message is sent on to somebody outside.
package struct ForwardRoutes: Sendable {
    let house: House

    package init(_ house: House) {
        self.house = house
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("touchpoints/:id/forward", use: show)
        group.post("touchpoints/:id/forward", use: forward)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Page {
        try await page(request, context, form: nil, problem: nil)
    }

    private func page(
        _ request: Request, _ context: MemberContext, form: FormData?, problem: Problem?
    ) async throws -> Page {
        let id = try context.id(of: Touchpoint.self)
        let member = context.signedIn.memberID
        let seen = try await house.see(context) { tx in
            (touchpoint: try Conversations.touchpoint(id, in: tx), draft: try ForwardDrafts.of(id, by: member, in: tx))
        }
        let (to, words) = (form?["to"] ?? seen.model.draft?.to ?? "", form?["words"] ?? seen.model.draft?.words ?? "")
        let frame = house.frame(request, context, current: "inbox", counts: seen.counts)
        return Page(
            forwardPage(seen.model.touchpoint, to: to, words: words, problem, frame: frame, context.token),
            status: problem == nil ? .ok : .unprocessableContent)
    }

    /// Sends it on, or keeps what was typed. Answers 303 to the conversation.
    @Sendable func forward(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Touchpoint.self)
        let form = context.form
        let (to, words, keeps) = (form["to"] ?? "", form["words"] ?? "", form["do"] == "keep")
        do {
            let carried = try await house.database.read { try CarriedLetter(of: id, in: $0) }
            let (conversation, sent) = try await house.database.write { [member = context.signedIn.memberID] tx in
                let conversation = try Conversations.touchpoint(id, in: tx).conversation
                if keeps {
                    try ForwardDrafts.save(to: to, words: words, of: id, by: member, in: tx)
                    return (conversation, TouchpointID?.none)
                }
                let forwarding = Forwarding(to: Recipients.typed(to), words: words)
                return (conversation, try Conversations.forward(id, forwarding, carrying: carried, by: member, in: tx))
            }
            guard let sent else { return Toasts.see(Path.conversation(conversation), code: "saved") }
            return Toasts.see(
                Path.conversation(conversation), code: "forwarding", name: Recipients.typed(to).first ?? "",
                undo: Path.takeBack(sent))
        } catch let refusal as ConversationRefusal {
            let problem = Problem(refusal.field == "words" ? "words" : "to", refusal.sentence)
            return try await page(request, context, form: form, problem: problem)
                .response(from: request, context: context)
        }
    }
}

private func forwardPage(
    _ touchpoint: Touchpoint, to: String, words: String, _ problem: Problem?, frame: Frame, _ token: FormToken
) -> HTML {
    func text(_ name: String, _ label: String, hint: String? = nil) -> FieldText {
        FieldText(name, label: label, hint: hint, error: problem?.field == name ? problem?.says : nil)
    }
    let files = touchpoint.files.map { $0.name.isEmpty ? Words.Conversation.unnamedFile : $0.name }
    let along: HTML? = files.isEmpty ? nil : meta("\(Words.Placing.forwardFiles) \(Words.list(files))")
    let fields: HTML = """
        \(field(
            text("to", Words.Placing.forwardTo, hint: Words.Placing.forwardToHint), value: to, isRequired: true,
            limit: 2_000))\
        \(area(text("words", Words.Placing.forwardWords), value: words, rows: 5, limit: Touchpoint.wordsLimit))\(along)\
        <div class="btns">\(button(Words.Placing.forwardSend, .primary, name: "do", value: "send"))\
        \(button(Words.Placing.forwardKeep, name: "do", value: "keep"))</div>
        """
    return staffPage(
        frame, title: Words.Placing.forwardTitle, hasProblem: problem != nil,
        content: """
            \(pageTitle(Words.Placing.forwardTitle))\(errorSummary(problem.map { [$0] } ?? []))\
            \(form(to: Path.forward(touchpoint.id), .post(token), fields))\
            <blockquote>\(paragraphs(touchpoint.words))</blockquote>\
            <p>\(link(Words.Conversation.backToList, to: Path.conversation(touchpoint.conversation)))</p>
            """)
}
