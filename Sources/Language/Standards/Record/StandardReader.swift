/// Reads standards out of sentences: one language's grammar, ready for use.
package struct StandardReader: Sendable {
    let grammar: StandardGrammar
    let comparators: PhraseIndex<StandardComparator>
    let afterwords: PhraseIndex<StandardComparator>
    let days: PhraseIndex<Bool>
    let dayEnds: PhraseIndex<Bool>
    let dates: PhraseIndex<Bool>
    let softDays: PhraseIndex<Bool>
    let starts: PhraseIndex<Bool>
    let stops: PhraseIndex<Bool>
    let hours: PhraseIndex<Bool>
    let otherTexts: PhraseIndex<Bool>

    /// Compiles the grammar: keep the value, it serves every sentence of its language.
    package init(_ grammar: StandardGrammar) {
        self.grammar = grammar
        let lists = grammar.lists
        comparators = PhraseIndex(grammar.comparators, lists: lists)
        afterwords = PhraseIndex(grammar.afterwords, lists: lists)
        days = PhraseIndex([(grammar.days, true)], lists: lists)
        dayEnds = PhraseIndex([(grammar.dayEnds, true)], lists: lists)
        dates = PhraseIndex([(grammar.dates, true)], lists: lists)
        softDays = PhraseIndex([(grammar.softDays, true)], lists: lists)
        starts = PhraseIndex([(grammar.starts, true)], lists: lists)
        stops = PhraseIndex([(grammar.stops, true)], lists: lists)
        hours = PhraseIndex([(grammar.hours, true)], lists: lists)
        otherTexts = PhraseIndex([(grammar.otherTexts, true)], lists: lists)
    }

    /// English, compiled once.
    package static let english = StandardReader(.english)

    /// The standard that `sentence` states. Nil when it states none (a greeting, a queue text, opening hours, a question), has
    /// neither a number nor a time of the clock, or has limits that are refused.
    package func record(of sentence: String) -> StandardRecord? {
        reading(of: sentence).record
    }

    /// What `sentence` says as a standard. Takes time by the sentence's length only.
    package func reading(of sentence: String) -> StandardReading {
        let words = SentenceScanner.words(of: sentence).withoutRepeatedNumbers(grammar)
        guard !words.isEmpty, words.count <= Self.mostWords, !sentence.contains("?"),
            otherTexts.matches(in: words).isEmpty
        else { return .none }
        return StandardSentence(sentence, words: words, reader: self).reading()
    }

    /// A longer text is no sentence.
    private static let mostWords = 120
}
