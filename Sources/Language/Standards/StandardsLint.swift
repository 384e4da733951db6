/// What the linter says about one sentence: the words that cannot be measured, and the standard that it states.
package struct LintedSentence: Sendable, Hashable {
    /// The sentence as it was given.
    package let sentence: String
    /// In the order of the sentence; empty when it is fine.
    package let refusals: [VagueRefusal]
    /// Nil when the sentence states no standard, or none with a number or a time of the clock.
    package let record: StandardRecord?

    /// Whether every word of the sentence can be measured.
    package var isFine: Bool { refusals.isEmpty }
}

/// Checks standards and automatic texts of one language.
package struct StandardsLint: Sendable {
    private let vagueWords: VagueWords
    private let reader: StandardReader

    package init(vagueWords: VagueWords, reader: StandardReader) {
        self.vagueWords = vagueWords
        self.reader = reader
    }

    /// English, compiled once.
    package static let english = StandardsLint(vagueWords: .english, reader: .english)

    /// The linters there are, by language tag.
    package static let byLanguage = ["en": english]

    /// Checks one sentence; its record is read also when words of it are refused.
    package func check(_ sentence: String) -> LintedSentence {
        LintedSentence(
            sentence: sentence, refusals: vagueWords.refusals(in: sentence), record: reader.record(of: sentence))
    }

    /// Checks a text with one sentence a line, in its order; lines without a visible sign are left out.
    package func check(lines text: String) -> [LintedSentence] {
        text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
            .map { String($0) }
            .filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
            .map(check)
    }
}
