extension ThreadKeys {
    /// The subject without the marks that answering and forwarding put before it, in any of the languages known here, on one
    /// line: `AW: [Shop] Re[2]: Fwd: Bell` gives `[Shop] Bell`. Empty when nothing else was there.
    package static func baseSubject(_ subject: String) -> String {
        var rest = Substring(MailText.oneLine(subject))
        var tags = ""
        while true {
            if let shorter = withoutMark(rest) {
                rest = shorter
            } else if let (tag, after) = leadingTag(rest), withoutMark(after) != nil {
                tags += tag + " "
                rest = after
            } else {
                return tags + rest
            }
        }
    }

    /// The base subject as it is compared: lower case.
    package static func foldedSubject(_ subject: String) -> String {
        baseSubject(subject).lowercased()
    }

    /// Whether the subject says that the message answers or forwards another.
    package static func isAnswer(_ subject: String) -> Bool {
        baseSubject(subject) != MailText.oneLine(subject)
    }

    /// The text after one mark such as `Re:`, `RE[3]:`, `Fwd :` or `回复：`; nil when none stands there.
    private static func withoutMark(_ text: Substring) -> Substring? {
        guard let colon = text.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let mark = text[..<colon].lowercased().filter { $0 != " " && $0 != "." }
        let word = mark.prefix { !$0.isNumber && $0 != "[" && $0 != "(" && $0 != "^" && $0 != "*" }
        let count = mark.dropFirst(word.count).allSatisfy { $0.isNumber || "[]()^*".contains($0) }
        guard count, marks.contains(String(word)) else { return nil }
        return text[text.index(after: colon)...].drop { $0 == " " }
    }

    /// A tag in square brackets at the start, with what follows it.
    private static func leadingTag(_ text: Substring) -> (String, Substring)? {
        guard text.first == "[", let end = text.firstIndex(of: "]") else { return nil }
        return (String(text[...end]), text[text.index(after: end)...].drop { $0 == " " })
    }

    /// Without full stops and spaces, in lower case.
    private static let marks: Set<String> = [
        "re", "fw", "fwd", "aw", "antw", "antwort", "wg", "wtr", "betr", "tr", "rép", "rep", "ref", "réf", "rv", "res",
        "resp",
        "enc", "r", "i", "ri", "rif", "inoltra", "sv", "vs", "vb", "vl", "vid", "svar", "vidaresänt", "videresendt",
        "odp", "pd",
        "podaj", "fvs", "ynt", "ilt", "ant", "doorst", "bls", "trs", "vá", "továbbítás", "továbbítva", "ha", "atb",
        "ym", "fs",
        "hl", "ir", "nj", "sk", "απ", "σχετ", "πρθ", "ответ", "отв", "пересл", "תגובה", "הועבר", "رد", "إعادةتوجيه",
        "回复", "回覆", "答复", "答覆", "转发", "轉寄", "轉發", "返信", "転送", "회신", "답장", "전달", "odpowiedź",
    ]
}
