/// Reads spellings that are words of their own in full where only the longer form fits: "ill call" is "I will call".
enum Respelling {
    static func read(_ tokens: [Token], spelling: Spelling, verbs: Set<String>) -> [Token] {
        guard tokens.contains(where: { spelling.guesses[$0.text] != nil }) else { return tokens }
        var read: [Token] = []
        for (index, token) in tokens.enumerated() {
            if let parts = spelling.guesses[token.text], fits(parts, index, tokens, verbs) {
                let cut = token.from + min(parts[0].utf8.count, token.to - token.from - 1)
                read.append(
                    Token(
                        parts[0], .word, from: token.from, to: cut, isCapitalized: token.isCapitalized, gap: token.gap))
                read.append(Token(parts[1], .word, from: cut, to: token.to))
            } else {
                read.append(token)
            }
        }
        return read
    }

    private static func fits(_ parts: [String], _ index: Int, _ tokens: [Token], _ verbs: Set<String>) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
        let next = tokens[index + 1].text
        let opens =
            index == 0 || tokens[index - 1].kind == .mark
            || ["and", "so", "then", "but", "hi", "ok", "yes", "that", "hope"].contains(tokens[index - 1].text)
            || tokens[index].gap >= .line
        if parts[1] == "are" { return opens && next.hasSuffix("ing") }
        let isVerb =
            verbs.contains(next)
            || ["definitely", "also", "just", "then", "personally", "not", "arrive", "reach"].contains(next)
        return isVerb && (opens || parts[0] == "i" && tokens[index].text != "id")
    }
}
