/// Words of a sentence that cannot be measured, why, and what to do instead.
package struct VagueRefusal: Sendable, Hashable {
    /// The words as they stand in the sentence.
    package let words: String
    /// What is wrong with them.
    package let family: VagueFamily
    /// One sentence: the reason.
    package let why: String
    /// What to do instead, with the form of a number to say.
    package let instead: String

    init(words: String, family: VagueFamily, lexicon: StandardsLexicon) {
        self.words = words
        self.family = family
        why = lexicon.reasons[family, default: "“{words}” cannot be measured."].replacing("{words}", with: words)
        instead = lexicon.remedies[family, default: ""]
    }
}
