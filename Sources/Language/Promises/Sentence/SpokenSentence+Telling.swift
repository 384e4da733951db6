extension SpokenSentence {
    /// "let me know when it will arrive".
    func isIndirectQuestion(_ clause: Clause) -> Bool {
        ["when", "how", "what", "where", "why", "if", "whether", "which"].contains(text(clause.tokens.lowerBound - 1))
    }

    /// "make sure that it's there by Friday": the moment of the complement is ours.
    func isEnsuring(_ unit: SentenceReading.Unit) -> Bool {
        if text(unit.verb) == "see", text(unit.verb + 1) == "that" { return true }
        let range = unit.verb..<min(unit.verb + 3, tokens.count)
        return range.contains { ["sure", "ensure", "certain", "guarantee", "it"].contains(tokens[$0].text) }
    }

    /// Whether a clause speaks of what the next one says.
    func isGoverned(by clause: Clause) -> Bool {
        !clause.tokens.isEmpty && governor.speaks(clause.tokens)
    }
}
