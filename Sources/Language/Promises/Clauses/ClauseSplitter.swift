/// Cuts a sentence into clauses.
struct ClauseSplitter: TokenReading {
    let tokens: [Token]
    let words: PromiseWords
    /// Tokens that belong to a moment, which no clause cuts through.
    let isMoment: [Bool]

    static let finite: Set<String> = [
        "will", "shall", "would", "should", "could", "can", "may", "might", "must", "am", "is", "are", "was", "were",
        "have",
        "has", "had", "do", "does", "did", "'s",
    ]
    static let nominative: Set<String> = ["i", "we", "he", "she", "they"]
    static let pronouns: Set<String> = [
        "i", "we", "you", "he", "she", "it", "they", "this", "that", "someone", "somebody", "everything", "there",
        "nobody", "everyone",
        "one", "those", "these", "everybody", "both", "all",
    ]
    static let determiners: Set<String> = [
        "the", "a", "an", "your", "our", "my", "their", "his", "her", "its", "this", "that", "these", "those",
    ]

    func clauses(in range: Range<Int>) -> [Clause] {
        var found: [Clause] = []
        var current = Clause(tokens: range.lowerBound..<range.lowerBound, opener: .fresh)
        var index = range.lowerBound
        while index < range.upperBound {
            if let (opener, body) = opening(at: index, current, range),
                index > current.tokens.lowerBound || opener != .comma
            {
                current.tokens = current.tokens.lowerBound..<index
                if !current.tokens.isEmpty || current.opener != .fresh { found.append(current) }
                current = Clause(tokens: body..<body, opener: opener)
                index = body
                if [.bare, .comma, .and, .andVerb].contains(opener), !opensCondition(index) {
                    note(&current, &index, range)
                }
            } else {
                note(&current, &index, range)
            }
        }
        current.tokens = current.tokens.lowerBound..<range.upperBound
        if !current.tokens.isEmpty { found.append(current) }
        return found
    }

    /// Whether the body of a clause begins with a condition of its own: "and if", "then unless".
    private func opensCondition(_ index: Int) -> Bool {
        isConditionWord(index) || text(index) == "unless" || isEventWord(index)
    }

    private func note(_ clause: inout Clause, _ index: inout Int, _ range: Range<Int>) {
        guard index < range.upperBound else { return }
        if Self.finite.contains(tokens[index].text), !isMoment[index], isFinite(index) { clause.markers.append(index) }
        index += 1
    }
}
