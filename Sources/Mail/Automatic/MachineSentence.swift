/// The sentence in which a German machine says that it wrote a message, where no field does: “Diese Antwort wurde automatisch
/// erstellt.”
enum MachineSentence {
    /// Whether one of the words’ first sentences says so. An answer may say it after a few sentences of its own, if it says nothing
    /// else; notes from shops and forms say of themselves that they are machines’ messages further down, and hold what a person wrote.
    static func opens(_ words: String) -> Bool {
        let start = TextPieces.foldedStart(words[...], 1000).drop(while: \.isWhitespace)
        if first.contains(where: { stands($0, at: start.startIndex, in: start) }) { return true }
        return answer.contains { sentence in
            guard let place = start.firstRange(of: sentence), stands(sentence, at: place.lowerBound, in: start) else {
                return false
            }
            return isOwn(start[..<place.lowerBound]) && isEnd(start[place.upperBound...])
        }
    }

    /// What is looked for before the words are: written as it always is.
    static let mark = Phrases(["wurde automatisch "])

    /// Whether the sentence stands there, said and not asked.
    private static func stands(_ sentence: String, at place: Substring.Index, in text: Substring) -> Bool {
        let rest = text[place...]
        guard rest.hasPrefix(sentence) else { return false }
        return rest.dropFirst(sentence.count).first.map { ".!, \n".contains($0) } ?? true
    }

    /// Whether nothing is quoted or told before it, and a sentence or a line ends there.
    private static func isOwn(_ before: Substring) -> Bool {
        guard !before.contains(where: { ":>@\"„“”»«|".contains($0) }) else { return false }
        return before.last { $0 != " " }.map { ".!\n".contains($0) } ?? true
    }

    /// Whether the text ends with this sentence.
    private static func isEnd(_ after: Substring) -> Bool {
        after.drop { $0 == "." || $0 == "!" || $0.isWhitespace }.isEmpty
    }

    private static let answer = ["erstellt", "generiert", "erzeugt", "versendet", "verschickt"].map {
        "diese antwort wurde automatisch \($0)"
    }
    private static let first =
        answer
        + ["erstellt", "generiert", "erzeugt", "versendet", "verschickt"].flatMap {
            ["diese nachricht wurde automatisch \($0)", "diese e-mail wurde automatisch \($0)"]
        }
}
