/// What the linter says about one sentence: the words that cannot be measured, and the standard that it states or why not.
package struct LintedSentence: Sendable, Hashable {
    /// The sentence as it was given.
    package let sentence: String
    /// In the order of the sentence; empty when it is fine.
    package let refusals: [VagueRefusal]
    /// What it says as a standard. A text that is none may name several limits, so they are refused apart from words.
    package let standard: StandardReading

    /// What a standard lacks where the sentence has no record and no word of it is refused, so that its writer learns why. It is
    /// no refusal: the check of words and the check of parts are two, and a queue text or a fact may be fine without a number.
    package var missing: [MissingPart] {
        refusals.isEmpty ? [standard.missing].compactMap { $0 } : []
    }

    /// Nil when the sentence states no standard, none with a number or a time of the clock, or one whose limit is refused.
    package var record: StandardRecord? { standard.record }

    /// Whether every word of the sentence can be measured, and its limit is one that a standard can have.
    package var isFine: Bool { refusals.isEmpty && standard.refusal == nil }
}

extension LintedSentence {
    /// The same without refusing to be asked to hold.
    fileprivate var withoutHolds: Self {
        Self(sentence: sentence, refusals: refusals.filter { $0.family != .hold }, standard: standard)
    }
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
            sentence: sentence, refusals: vagueWords.refusals(in: sentence), standard: reader.reading(of: sentence))
    }

    /// Checks a text with one sentence a line, in its order; lines without a visible sign are left out. A line that only asks to
    /// hold is fine where another one says something.
    package func check(lines text: String) -> [LintedSentence] {
        let onlyHolds = vagueWords.onlyHolds(text)
        return text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
            .map { String($0) }
            .filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
            .map { line in onlyHolds ? check(line) : check(line).withoutHolds }
    }
}
