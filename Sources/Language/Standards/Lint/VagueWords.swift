/// Finds the words of a sentence that cannot be measured: one language's lexicon, ready for use.
///
/// A word is let through where it is a name, a term that the sentence defines, or a kind of thing that the lexicon lists.
/// The time taken grows with the sentence's length alone.
package struct VagueWords: Sendable {
    let lexicon: StandardsLexicon
    private let vague: PhraseIndex<VagueFamily>
    private let fine: PhraseIndex<Bool>

    /// Compiles the lexicon: keep the value, it serves every sentence of its language.
    package init(_ lexicon: StandardsLexicon) {
        self.lexicon = lexicon
        let phrases = VagueFamily.allCases.flatMap { family in
            (lexicon.vague[family] ?? []).map { ($0, family) }
        }
        vague = PhraseIndex(phrases, lists: lexicon.lists)
        fine = PhraseIndex(lexicon.fine.map { ($0, true) }, lists: lexicon.lists)
    }

    /// English, compiled once.
    package static let english = VagueWords(.english)

    /// What cannot be measured in `sentence`, in its order, without overlaps; empty when it is fine.
    package func refusals(in sentence: String) -> [VagueRefusal] {
        let words = SentenceScanner.words(of: sentence)
        return matches(in: words).map { match in
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
            if match.words.upperBound <= kindEnd || match.words.lowerBound < found.last?.words.upperBound ?? 0 {
                continue
            }
            if cutsCompound(match.words, in: words) || names.isName(match.words) || terms.isDefined(match.words) {
                continue
            }
            found.append(match)
        }
        return found
    }

    /// A part of a compound says something else than alone ("short-stay", "pet-friendly"), except beside a strengthening word.
    private func cutsCompound(_ match: Range<Int>, in words: [SentenceWord]) -> Bool {
        if match.upperBound < words.count, words[match.upperBound].follows == .joint { return true }
        guard words[match.lowerBound].follows == .joint, match.lowerBound > 0 else { return false }
        return !lexicon.marks.strengthening.contains(words[match.lowerBound - 1].form)
    }
}
