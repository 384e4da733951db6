import ConversationsPages
import ConversationsRules
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import StandardsRules
import Store
import Web
import Words

/// What do we say to people without anybody writing it?
struct TextRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("standards/texts", use: list)
        routes.post("standards/texts", use: make)
        routes.get("standards/texts/:text", use: show)
        routes.post("standards/texts/:text", use: change)
        routes.post("standards/texts/:text/removal", use: remove)
        routes.post("standards/texts/:text/uses", use: use)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerList(Filled(["language": "en"]), nil, request, context)
    }

    /// Keeps a new text, or only says what is wrong with it.
    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let typed = Typed(context.form)
        do {
            if typed.isCheck { return try await answerList(typed.filled(), try typed.findings, request, context) }
            let id = try await house.database.write { [by = context.signedIn.memberID] tx in
                try AutomaticTexts.make(typed.name, words: typed.words, language: typed.language, by: by, in: tx)
            }
            return Toasts.see(Path.text(id), code: "saved")
        } catch let refusal as StandardsRefusal {
            return try await answerList(typed.filled(refusal), try? typed.findings, request, context)
        }
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerOne(nil, nil, request, context)
    }

    @Sendable func change(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let (typed, id) = (Typed(context.form), try context.parameters.require("text", as: AutomaticTextID.self))
        do {
            if typed.isCheck { return try await answerOne(typed.filled(), try typed.findings, request, context) }
            try await house.database.write { [by = context.signedIn.memberID] tx in
                try AutomaticTexts.change(
                    id, name: typed.name, words: typed.words, language: typed.language, ifVersion: typed.version,
                    by: by,
                    in: tx)
            }
            return Toasts.see(Path.text(id), code: "saved")
        } catch let refusal as StandardsRefusal {
            return try await answerOne(typed.filled(refusal), try? typed.findings, request, context)
        }
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.parameters.require("text", as: AutomaticTextID.self)
        try await house.database.write { try AutomaticTexts.remove(id, in: $0) }
        return Toasts.see(Path.texts, code: "saved")
    }

    /// Puts a text into the draft of an answer. Answers 303 to the conversation.
    @Sendable func use(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("text", as: AutomaticTextID.self)
        guard let conversation = context.form["conversation"].flatMap({ ConversationID($0) }) else {
            throw Absent("conversation")
        }
        try await house.database.write { [by = context.signedIn.memberID] tx in
            try AutomaticTexts.put(id, intoDraftOf: conversation, by: by, in: tx)
        }
        return .see(Path.conversation(conversation))
    }

    private func answerList(
        _ filled: Filled, _ findings: [TextFinding]?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { try AutomaticTexts.all(in: $0) }
        let conversation = request.query["conversation"].flatMap { ConversationID($0) }
        let use = conversation.map { TextUse(conversation: $0, token: context.token) }
        let add = context.signedIn.isOwner && use == nil ? textForm(filled, to: Path.texts, token: context.token) : nil
        return house.standards(
            request, context, title: Words.Texts.title, counts: seen.counts, hasProblem: filled.hasProblem,
            "\(filled.summary)\(findings.map(textFindings))\(textsPage(seen.model, use: use, add: add))")
    }

    private func answerOne(
        _ filled: Filled?, _ findings: [TextFinding]?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let id = try context.parameters.require("text", as: AutomaticTextID.self)
        let seen = try await house.see(context) { try AutomaticTexts.text(id, in: $0) }
        let (text, isOwner) = (seen.model, context.signedIn.isOwner)
        let now =
            filled
            ?? Filled([
                "name": text.name, "words": text.words, "language": text.language, "version": "\(text.version)",
            ])
        let edit = textForm(now, to: Path.text(id), token: context.token)
        let end = form(to: Path.removal(of: id), .post(context.token), button(Words.Texts.remove))
        let content: HTML = isOwner ? "\(edit)\(end)" : "<p>\(text.words)</p>"
        return house.standards(
            request, context, title: text.name, counts: seen.counts, hasProblem: now.hasProblem,
            """
            \(pageTitle(text.name))\(now.summary)\(findings.map(textFindings))\
            \(content)
            """)
    }
}

/// A text as it was typed.
private struct Typed: Sendable {
    let form: FormData
    let name: String
    let words: String
    let language: String

    init(_ form: FormData) {
        self.form = form
        (name, words, language) = (form["name"] ?? "", form["words"] ?? "", form.text("language") ?? "en")
    }

    var isCheck: Bool { form["do"] == "check" }
    var version: Int? { form.text("version").flatMap { Int($0) } }
    var findings: [TextFinding] { get throws { try TextFinding.all(in: words, language: language) } }

    func filled(_ refusal: (any Refusal)? = nil) -> Filled {
        Filled(form, fields: ["name", "words", "language", "version"], lists: [], refusal)
    }
}
