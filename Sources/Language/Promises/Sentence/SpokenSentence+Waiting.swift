extension SpokenSentence {
    /// "A deposit of £50 and we'll hold it": what stands there waits for the customer.
    func isPriceOf(_ clause: Clause, _ index: Int, _ clauses: [Clause]) -> Bool {
        guard index > 0, clause.opener == .and else { return false }
        let before = clauses[index - 1].tokens
        if before.contains(where: { text($0) == "would" && ["need", "require", "want"].contains(text($0 + 1)) }) {
            return true
        }
        if isYourAct(clauses[index - 1]) { return true }
        if before.contains(where: { ["need", "require"].contains(text($0)) }),
            before.contains(where: { text($0) == "your" })
        {
            return true
        }
        guard clauses[index - 1].markers.isEmpty else { return false }
        let first = text(before.lowerBound)
        return ["a", "one", "your", "just", "quick", "that", "the"].contains(first) && before.count <= 8
            && before.contains { Self.prices.contains(tokens[$0].text) }
    }

    /// "You give us the all clear and we'll pour tomorrow".
    private func isYourAct(_ clause: Clause) -> Bool {
        let first = firstWord(of: clause)
        return text(first) == "you" && words.verbs.contains(text(first + 1)) && text(first + 1) != "have"
            && text(first + 1) != "get" && clause.markers.allSatisfy { $0 > first + 1 }
    }

    private static let prices: Set<String> = [
        "deposit", "payment", "signature", "word", "nod", "yes", "reply", "click", "approval", "confirmation", "ok",
        "text", "call", "photo", "copy", "card", "order", "email", "message", "ring", "thumbs", "answer", "form",
    ]

    /// ", if you could sign it that would be great": a request in the form of a condition.
    func isWish(_ index: Int, _ clauses: [Clause]) -> Bool {
        guard index + 1 < clauses.count, text(clauses[index].tokens.lowerBound - 2) == ",",
            let marker = clauses[index + 1].markers.first
        else { return false }
        return text(marker) == "would" && marker <= clauses[index + 1].tokens.lowerBound + 1
    }

    /// "upon receipt of the deed", which only what stands before it waits for.
    func isReceipt(_ clause: Clause) -> Bool {
        ["receipt", "receiving"].contains(text(clause.tokens.lowerBound - 1)) && clause.markers.isEmpty
    }

    /// "When it does not work", "once it fails": what may not happen.
    func mayNotHappen(_ clause: Clause) -> Bool {
        clause.tokens.contains { Self.mishaps.contains(tokens[$0].text) }
    }

    private static let mishaps: Set<String> = [
        "not", "never", "fail", "fails", "breaks", "happens", "wrong", "worse", "again", "whenever", "problem",
        "problems", "refuse", "refuses", "declines",
    ]
}
