/// Finds the predicate of a clause.
struct ClauseReader: TokenReading {
    let tokens: [Token]
    let words: PromiseWords
    let isMoment: [Bool]

    /// What the clause says in a form that can be a promise; nil when it says nothing of the kind.
    func predicate(of clause: Clause) -> Predicate? {
        let first = firstWord(of: clause)
        guard first < clause.tokens.upperBound else { return nil }
        if let future = future(clause, first) { return future }
        if clause.markers.isEmpty { return withoutMarker(clause, first) }
        return present(clause, first)
    }

    /// The first token that is no greeting, moment or light word.
    func firstWord(of clause: Clause) -> Int {
        var index = clause.tokens.lowerBound
        while index < clause.tokens.upperBound {
            let token = tokens[index]
            let isLight = ClauseSplitter.lightWords.contains(token.text) && !startsMeaning(index)
            let isMark = token.kind == .mark && !["£", "$", "€"].contains(token.text)
            guard isMoment[index] || isMark || isLight else { return index }
            index += 1
        }
        return index
    }

    private func startsMeaning(_ index: Int) -> Bool {
        ["the", "first", "next", "right", "still", "by", "on", "at", "well"].contains(tokens[index].text)
            && !["way", "meantime"].contains(text(index + 1)) && !(text(index + 1) == ",")
    }

    func isAdverb(_ index: Int) -> Bool {
        let word = tokens[index].text
        return word.hasSuffix("ly") && !["reply", "apply", "supply", "fly", "rely", "july", "friendly"].contains(word)
            || Self.adverbs.contains(word) && (word != "turn" || text(index - 1) == "in")
    }

    private static let adverbs: Set<String> = [
        "not", "never", "also", "then", "now", "just", "still", "even", "all", "both", "soon", "first", "always", "of",
        "course",
        "then", "too", "therefore", "either", "next", "ever", "once", "again", "myself", "ourselves", "in", "turn",
        "to", "today", "therefor", "so",
        "already", "indeed", "most", "very", "surely", "each", "simply", "instead", "please", "kindly", "straight",
        "hereby", "there",
    ]
}
