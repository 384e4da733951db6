/// Finds the words of a sentence that cannot be measured: one language's lexicon, ready for use.
///
/// A word is let through where it is a name, a term that the sentence defines, or a kind of thing that the lexicon lists.
/// The time taken grows with the sentence's length alone.
package struct VagueWords: Sendable {
    let lexicon: StandardsLexicon
    private let vague: PhraseIndex<VagueFamily>
    private let fine: PhraseIndex<Bool>
    private let holds: PhraseIndex<VagueFamily>
    private let greetings: PhraseIndex<Bool>

    /// Compiles the lexicon: keep the value, it serves every sentence of its language.
    package init(_ lexicon: StandardsLexicon) {
        self.lexicon = lexicon
        let phrases = VagueFamily.allCases.flatMap { family in
            (lexicon.vague[family] ?? []).map { ($0, family) }
        }
        vague = PhraseIndex(phrases, lists: lexicon.lists)
        fine = PhraseIndex(lexicon.fine.map { ($0, true) }, lists: lexicon.lists)
        holds = PhraseIndex([(lexicon.holds, .hold)], lists: lexicon.lists)
        greetings = PhraseIndex([(lexicon.greetings, true)], lists: lexicon.lists)
    }

    /// English, compiled once.
    package static let english = VagueWords(.english)

    /// What cannot be measured in `sentence`, in its order, without overlaps, one that runs into another told as one; empty when it
    /// is fine.
    package func refusals(in sentence: String) -> [VagueRefusal] {
        let words = SentenceScanner.words(of: sentence)
        let found = matches(in: words)
        let empty = emptyHolds(in: words, beside: found)
        return (found + empty).sorted { $0.words.lowerBound < $1.words.lowerBound }.map { match in
            let told = told(match.words, of: words)
            let range = words[told.lowerBound].range.lowerBound..<words[told.upperBound - 1].range.upperBound
            return VagueRefusal(
                words: String(sentence.unicodeScalars[range]), family: match.meaning, lexicon: lexicon)
        }
    }

    /// The words of a match without "we" or "is" in front and "that" behind: they tell nothing about what is wrong.
    private func told(_ match: Range<Int>, of words: [SentenceWord]) -> Range<Int> {
        let last = match.upperBound - 1
        let lower = match.first { !lexicon.marks.leading.contains(words[$0].form) } ?? match.lowerBound
        let upper = lower < last && lexicon.marks.trailing.contains(words[last].form) ? last : last + 1
        return lower..<upper
    }

    private func matches(in words: [SentenceWord]) -> [PhraseIndex<VagueFamily>.Match] {
        let names = NameMarks(words, marks: lexicon.marks)
        let terms = DefinedTerms(words, marks: lexicon.marks)
        let kinds = fine.matches(in: words)
        var nextKind = 0
        var kindEnd = 0
        var found: [PhraseIndex<VagueFamily>.Match] = []
        for match in vague.matches(in: words) {
            while nextKind < kinds.count, kinds[nextKind].words.lowerBound <= match.words.lowerBound {
                kindEnd = max(kindEnd, kinds[nextKind].words.upperBound)
                nextKind += 1
            }
            if match.words.upperBound <= kindEnd { continue }
            if let last = found.last, match.words.lowerBound < last.words.upperBound {
                let end = max(last.words.upperBound, match.words.upperBound)
                found[found.count - 1] = .init(words: last.words.lowerBound..<end, meaning: last.meaning)
                continue
            }
            if cutsCompound(match.words, in: words) || names.isName(match.words) || terms.isDefined(match.words) {
                continue
            }
            found.append(match)
        }
        return found
    }

    /// Whether `text` has nothing to tell but to wait: nothing beside it except greetings and what is refused anyway.
    func onlyHolds(_ text: String) -> Bool {
        let words = SentenceScanner.words(of: text)
        return !emptyHolds(in: words, beside: matches(in: words)).isEmpty
    }

    /// "Please hold" in a text that says nothing else; with a number, or with what for, it is fine.
    private func emptyHolds(
        in words: [SentenceWord], beside found: [PhraseIndex<VagueFamily>.Match]
    ) -> [PhraseIndex<VagueFamily>.Match] {
        var told = Set(found.flatMap(\.words))
        var asked: [PhraseIndex<VagueFamily>.Match] = []
        for match in holds.matches(in: words) where told.isDisjoint(with: match.words) {
            told.formUnion(match.words)
            asked.append(match)
        }
        return asked.isEmpty || tells(words, besides: told) ? [] : asked
    }

    /// Whether a word outside of `told` says something: any but those of a greeting and those that only lead on.
    private func tells(_ words: [SentenceWord], besides told: Set<Int>) -> Bool {
        var isGreeting = false
        for (place, word) in words.enumerated() {
            if word.opensSentence { isGreeting = greetings.longestMatch(in: words, at: place) != nil }
            let isLight = [lexicon.marks.leading, lexicon.marks.polite].contains { $0.contains(word.form) }
            if !told.contains(place), !isLight, !isGreeting || word.kind != .word { return true }
        }
        return false
    }

    /// A part of a compound says something else than alone ("short-stay", "pet-friendly"), except beside a strengthening word.
    private func cutsCompound(_ match: Range<Int>, in words: [SentenceWord]) -> Bool {
        if match.upperBound < words.count, words[match.upperBound].follows == .joint { return true }
        guard words[match.lowerBound].follows == .joint, match.lowerBound > 0 else { return false }
        return !lexicon.marks.strengthening.contains(words[match.lowerBound - 1].form)
    }
}
