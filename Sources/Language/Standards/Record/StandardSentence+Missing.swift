extension StandardSentence {
    /// Which part the sentence lacks, the first that is asked for: what is done, the unit, the number.
    func missing(share: Found<StandardShare>?, limits: [Found<StandardLimit>]) -> MissingPart {
        if let limit = limits.first {
            if let hedge = hedge(of: limit), limit.words.lowerBound > 1 {
                return MissingPart(.number, .hedged, hedge, grammar: reader.grammar)
            }
            let isSaid = words.contains { reader.grammar.auxiliaries.contains($0.form) }
            return MissingPart(isSaid ? .number : .action, grammar: reader.grammar)
        }
        if share != nil || timeAlone { return MissingPart(.action, grammar: reader.grammar) }
        if let words = unitless { return MissingPart(.unit, .absent, words, grammar: reader.grammar) }
        return MissingPart(.number, grammar: reader.grammar)
    }

    /// "48 hours": a time and nothing beside it.
    private var timeAlone: Bool {
        quantities.quantity(at: 0)?.next == words.count || isPercentAlone
    }

    private var isPercentAlone: Bool {
        words.count == 2 && words[0].kind == .number && words[1].kind == .percent
    }

    /// "within 3": a number behind a word that compares, without what it counts.
    private var unitless: String? {
        for (start, match) in comparatorsByStart.sorted(by: { $0.key < $1.key }) where match.meaning != .at {
            guard let number = quantities.number(at: match.words.upperBound),
                number.next == words.count || words[number.next].follows.isBreak
            else { continue }
            return phrase(start..<number.next)
        }
        return nil
    }
}
