/// A sentence with what is known of it before its clauses are read.
struct SpokenSentence: TokenReading {
    let tokens: [Token]
    let words: PromiseWords
    let sentence: Sentence
    let moments: [MomentPhrase]
    /// For each token of the text, whether it belongs to a moment, and whether it is quoted.
    let isMoment: [Bool]
    let isQuoted: [Bool]

    /// Reads what a clause says.
    var reader: ClauseReader { ClauseReader(tokens: tokens, words: words, isMoment: isMoment) }

    /// Reads what the words before a clause make of it.
    var governor: Governor { Governor(tokens: tokens, words: words) }

    /// The first token of a clause that is no greeting, moment or light word.
    func firstWord(of clause: Clause) -> Int { reader.firstWord(of: clause) }
}
