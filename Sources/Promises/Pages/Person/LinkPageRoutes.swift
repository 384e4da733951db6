import ConversationsPages
import ConversationsRules
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import PromisesRules
import Store
import Web
import Words

/// The links by which a person sees what we promised them: made, put into an answer, closed.
struct LinkPageRoutes: Sendable {
    let house: House

    func add(to group: some RouterMethods<MemberContext>) {
        group.get("people/:person/links", use: show)
        group.post("people/:person/links", use: make)
        group.post("people/:person/links/closing", use: close)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await page(nil, request, context)
    }

    /// Makes a link. It is shown once, or stands in the draft of an answer in the person's latest conversation.
    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("person", as: PersonID.self)
        let isDraft = context.form["do"] == "draft"
        let address = DeskAddress(setting: house.address.setting)
        let (link, drafted) = try await house.database.write {
            [me = context.signedIn.memberID] tx -> (String, ConversationID?) in
            let link = try PersonLinks.make(for: id, at: address, by: me, in: tx)
            guard isDraft, let conversation = try Conversations.of(id, limit: 1, in: tx).first?.id else {
                return (link, nil)
            }
            let typed = try Drafts.of(conversation, by: me, in: tx)[.reply]?.words
            let words = [typed, Words.Promises.linkWords(link)].compactMap(\.self).joined(separator: "\n\n")
            try Drafts.save(words, .reply, of: conversation, by: me, in: tx)
            return (link, conversation)
        }
        if let drafted { return .see(Path.conversation(drafted)) }
        return try await page(link, request, context)
    }

    @Sendable func close(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("person", as: PersonID.self)
        try await house.database.write { try PersonLinks.close(of: id, in: $0) }
        return Toasts.see(Path.person(id), code: "saved")
    }

    private func page(_ made: String?, _ request: Request, _ context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("person", as: PersonID.self)
        let seen = try await house.see(context) { try People.person(id, in: $0) }
        let text = FieldText("link", label: Words.Promises.linkLabel, hint: Words.Promises.linkHint)
        let shown: HTML? = made.map { "<p>\(Words.Promises.linkOnce)</p>\(copyField(text, value: $0))" }
        let make = """
            \(button(Words.Promises.makeLink, .primary, name: "do", value: "make"))\
            \(button(Words.Promises.draftLink, name: "do", value: "draft"))
            """ as HTML
        return house.promisePage(
            request, context, title: Words.Promises.links, counts: seen.counts,
            """
            \(pageTitle(seen.model.name))<p>\(Words.Promises.linksSay(seen.model.called))</p>\(shown)\
            \(form(to: Path.promiseLinks(id), .post(context.token), class: "btns", make))\
            \(form(to: Path.closeLinks(id), .post(context.token), button(Words.Promises.closeLinks)))\
            \(buttons(linkButton(Words.Forms.back, to: Path.person(id), .quiet)))
            """)
    }
}
