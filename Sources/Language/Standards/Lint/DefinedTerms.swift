/// Which words of a sentence are terms that the sentence itself defines, or sets apart by quotation marks.
struct DefinedTerms {
    private let words: [SentenceWord]
    private let marks: StandardsLexicon.Marks
    private let quoted: [Int: Range<Int>]

    /// The most words that a quoted term has.
    private static let longestTerm = 3

    init(_ words: [SentenceWord], marks: StandardsLexicon.Marks) {
        self.words = words
        self.marks = marks
        var quoted: [Int: Range<Int>] = [:]
        for (place, word) in words.enumerated() where word.quotation > 0 {
            quoted[word.quotation] = (quoted[word.quotation]?.lowerBound ?? place)..<(place + 1)
        }
        self.quoted = quoted
    }

    func isDefined(_ match: Range<Int>) -> Bool {
        isQuotedTerm(match) || isExplained(match) || (match.count == 1 && isClass(match.lowerBound))
    }

    /// A short quotation inside a longer sentence is a term: the code “Rush”.
    private func isQuotedTerm(_ match: Range<Int>) -> Bool {
        guard let term = quoted[words[match.lowerBound].quotation], term.upperBound >= match.upperBound else {
            return false
        }
        return term.count <= Self.longestTerm && term.count < words.count
    }

    /// "Promptly means within 2 hours", "promptly (that is, within 2 hours)".
    private func isExplained(_ match: Range<Int>) -> Bool {
        guard match.upperBound < words.count else { return false }
        let next = words[match.upperBound]
        if marks.explanations.contains(next.form) { return true }
        if match.count == 1, !next.follows.isBreak, match.upperBound + 1 < words.count,
            marks.explanations.contains(words[match.upperBound + 1].form)
        {
            return true
        }
        guard opensAside(match.upperBound), match.upperBound + 1 < words.count else { return false }
        let second = words[match.upperBound + 1]
        return (next.form == "that" && second.form == "is") || (next.form == "i" && second.form == "e")
    }

    /// A class with a definition beside it: "urgent (marked U)", "Rush orders “code R”".
    private func isClass(_ place: Int) -> Bool {
        let form = words[place].form
        if form.hasSuffix(marks.adverbEnd), !marks.notAdverbs.contains(form) { return false }
        for aside in place + 1...place + 2 {
            guard aside < words.count else { return false }
            if opensAside(aside) { return aside == place + 1 && namesClass(aside) || defines(aside) }
            if words[aside].follows.isBreak { return false }
        }
        return false
    }

    /// Whether a bracket or a quotation opens at this word.
    private func opensAside(_ place: Int) -> Bool {
        let word = words[place]
        guard place > 0 else { return false }
        let before = words[place - 1]
        return (word.bracket > 0 && word.bracket != before.bracket)
            || (word.quotation > 0 && word.quotation != before.quotation)
    }

    /// Whether an aside right after its word says which ones are meant: "Rapid (blue ticket) orders", not "quick (2 hour)".
    private func namesClass(_ aside: Int) -> Bool {
        words[aside].quotation > 0 || (words[aside].kind == .word && !marks.limits.contains(words[aside].form))
    }

    /// Whether one of the first words of the aside at `place` says what is meant: "marked U", "code R", "under 30 minutes".
    private func defines(_ place: Int) -> Bool {
        (place..<min(place + 3, words.count)).contains { marks.definitions.contains(words[$0].form) }
    }
}
