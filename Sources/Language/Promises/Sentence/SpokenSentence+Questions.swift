extension SpokenSentence {
    /// "When will it be ready": the clause itself asks.
    func isAskedHere(_ clause: Clause, _ predicate: Predicate) -> Bool {
        let first = text(clause.tokens.lowerBound)
        if ["when", "who", "how", "why", "where", "which"].contains(first), clause.opener == .fresh { return true }
        guard ["what", "which"].contains(first), predicate.form == .future else { return false }
        return !ClauseSplitter.pronouns.contains(text(clause.tokens.lowerBound + 1))
    }

    /// The promises of a question that are not asked: the question is a later clause of its own.
    func unasked(_ units: [SentenceReading.Unit], _ clauses: [Clause]) -> [SentenceReading.Unit] {
        guard let last = clauses.last(where: { !$0.tokens.isEmpty }) else { return [] }
        let asking = clauses.last { clause in
            clause.markers.contains { $0 <= clause.tokens.lowerBound + 1 }
                || Self.tags.contains(text(clause.tokens.lowerBound))
        }
        if endsWithTag { return units }
        return units.filter { unit in
            guard unit.tokens.upperBound <= last.tokens.lowerBound, let asking else { return false }
            return asking.tokens.lowerBound >= unit.tokens.upperBound
        }
    }

    /// "…, ok?", "…, deal?".
    private var endsWithTag: Bool {
        guard let last = sentence.tokens.last(where: { tokens[$0].kind == .word }) else { return false }
        return Self.tags.contains(tokens[last].text) && last > 0 && tokens[last - 1].text == ","
    }

    private static let tags: Set<String> = [
        "ok", "okay", "alright", "yeah", "yes", "deal", "does", "is", "would", "will", "can", "do", "are", "what",
        "how", "could", "sound", "right", "when", "where", "which", "who",
    ]
}
