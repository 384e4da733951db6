package import Kernel
import Language

package typealias AutomaticTextID = ID<AutomaticText>

/// What is said to people without anybody writing it: while they wait on the telephone, in an automatic answer.
package struct AutomaticText: Equatable, Sendable {
    package let id: AutomaticTextID
    package let name: String
    /// As a language tag, "en".
    package let language: String
    package let words: String
    package let kept: Instant
    /// Counts up with each change.
    package let version: Int

    /// The longest name, and the most words, in characters.
    package static let nameLimit = 60
    package static let wordsLimit = 4000
}

/// A phrase that says nothing or cannot be measured, why, and what to say instead.
package struct TextFinding: Equatable, Sendable {
    package let words: String
    package let why: String
    package let instead: String

    /// The languages whose words are known.
    package static let languages: [String] = StandardsLint.byLanguage.keys.sorted()

    /// What is wrong with a text; empty when nothing is. Refused for a language whose words nobody has listed.
    package static func all(in text: String, language: String) throws(StandardsRefusal) -> [TextFinding] {
        let tag = language.lowercased().prefix { $0 != "-" && $0 != "_" }
        guard let lint = StandardsLint.byLanguage[String(tag)] else { throw .languageUnknown(language) }
        return lint.check(lines: text).flatMap(\.refusals).map {
            TextFinding(words: $0.words, why: $0.why, instead: $0.instead)
        }
    }
}
