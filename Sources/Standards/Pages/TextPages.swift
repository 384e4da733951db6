import ConversationsRules
import Kernel
import StandardsRules
import Web
import Words

/// The answer that a text is wanted for.
struct TextUse {
    let conversation: ConversationID
    let token: FormToken

    /// The button that puts a text into it.
    func button(for text: AutomaticText) -> HTML {
        form(
            to: Path.uses(of: text.id), .post(token),
            """
            \(hidden("conversation", "\(conversation)"))\(Web.button(Words.Texts.use, .primary))
            """)
    }
}

/// What is said to people without anybody writing it, each put into an answer when one is written; for an owner the form to add a
/// text.
func textsPage(_ texts: [AutomaticText], use: TextUse?, add: HTML?) -> HTML {
    let rows = texts.map { text in
        recordRow(
            id: "text-\(text.id)", title: text.name, to: Path.text(text.id), said: text.words,
            meta: ["\(Words.Texts.languageName(text.language))"], action: use?.button(for: text))
    }
    return """
        \(pageTitle(Words.Texts.title))\(lede("\(Words.Texts.lead)"))\
        \(texts.isEmpty ? empty(Words.Texts.nothing) : records(rows))\
        \(add.map { section(Words.Texts.add, id: "add", $0) })
        """
}

/// The form of a text: its name, what is said, in which language; kept, or only checked.
func textForm(_ filled: Filled, to place: Path, token: FormToken) -> HTML {
    let languages = TextFinding.languages.map { Choice($0, Words.Texts.languageName($0)) }
    let actions: HTML = """
        \(button(Words.Texts.keep, .primary))\(button(Words.Texts.check, name: "do", value: "check"))
        """
    return form(
        to: place, .post(token),
        sheet(
            [
                hidden("version", filled["version"]),
                field(
                    filled.text("name", Words.Texts.name), value: filled["name"], example: Words.Texts.nameExample,
                    isRequired: true, limit: AutomaticText.nameLimit),
                area(
                    filled.text("words", Words.Texts.words), value: filled["words"], example: Words.Texts.wordsExample,
                    isRequired: true, limit: AutomaticText.wordsLimit),
                select(filled.text("language", Words.Texts.language), languages, chosen: filled["language"]),
            ], actions))
}

/// Each phrase that cannot stay, with what to say instead; or that all can.
func textFindings(_ findings: [TextFinding]) -> HTML {
    guard !findings.isEmpty else { return notice("\(Words.Texts.fine)") }
    func line(_ finding: TextFinding) -> HTML { "<li><q>\(finding.words)</q> \(finding.why) \(finding.instead)</li>" }
    return section(Words.Texts.findings, id: "findings", "<ul role=\"list\">\(each: findings, line)</ul>")
}
