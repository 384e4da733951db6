extension ClauseSplitter {
    /// Whether a subject with its finite verb stands here.
    func startsClause(_ index: Int) -> Bool {
        if isSum(index) { return hasFiniteAhead(index) }
        guard index < tokens.count, tokens[index].kind == .word else { return false }
        let word = tokens[index].text
        if Self.nominative.contains(word) {
            return !["st", "n"].contains(text(index + 1)) && index + 1 < tokens.count && tokens[index + 1].kind == .word
        }
        if ["you", "it", "this", "that", "there"].contains(word) {
            let next = text(index + 1)
            return Self.finite.contains(next) && (next != "'s" || word != "you")
                || (["you", "it"].contains(word) && Self.presents.contains(next))
                || ((word == "you" || word == "it") && next.hasSuffix("ly") && Self.finite.contains(text(index + 2)))
        }
        guard !["who", "which", "whom", "whose"].contains(word) else { return false }
        guard !Self.finite.contains(word), !words.verbs.contains(word) || tokens[index].isCapitalized || word == "one"
        else { return false }
        return hasFiniteAhead(index)
    }

    private static let presents: Set<String> = [
        "get", "gets", "have", "receive", "goes", "arrives", "comes", "ships", "leaves", "said", "told", "want", "need",
        "like", "prefer", "get",
        "sign", "pay", "order", "book", "choose", "pick", "return", "complete", "accept", "submit", "transfer",
        "settle",
        "confirm", "send", "decide", "approve", "agree", "reply",
    ]
    private static let stops: Set<String> = [
        "and", "or", "but", "if", "when", "because", "which", "who", "that", "so", "unless", "until", "than", "as",
        "to", "while", "with",
        "by", "before", "after", "once", "for",
    ]

    private func hasFiniteAhead(_ index: Int) -> Bool {
        let isNamed =
            Self.determiners.contains(tokens[index].text) || tokens[index].isCapitalized
            || words.insiders.contains(tokens[index].text)
            || words.outsiders.contains(tokens[index].text) || tokens[index].text.hasSuffix("s")
            || Self.pronouns.contains(tokens[index].text)
            || isSum(index) || text(index + 1) == "will" || text(index + 1) == "'s" && isOutcome(index + 2)
        guard isNamed else { return false }
        for next in index + 1..<max(index + 1, min(index + 9, tokens.count)) {
            if tokens[next].kind == .mark, !["-", "£", "$", "€"].contains(text(next)), !isInNumber(next) {
                return false
            }
            if isMoment[next], !Self.finite.contains(tokens[next].text) { return false }
            if Self.finite.contains(tokens[next].text) {
                return tokens[next].text != "'s" || text(next + 1).hasSuffix("ing") || isOutcome(next + 1)
            }
            if Self.stops.contains(tokens[next].text), !["for", "with"].contains(tokens[next].text) { return false }
        }
        return false
    }
}
