/// A part of a standard that a sentence does not say, why it is wanted, and what to write.
package struct MissingPart: Sendable, Hashable {
    package enum Part: String, Sendable, Hashable {
        case number
        case unit
        case action
    }

    /// What is not said of the part.
    enum Fault: Sendable, Hashable {
        case absent
        /// "about 3 days": a number that nobody can be held to.
        case hedged
    }

    package let part: Part
    /// One sentence: what the sentence leaves open.
    package let why: String
    /// What to write.
    package let instead: String

    /// The part, with the words of the sentence that leave it open.
    init(_ part: Part, _ fault: Fault = .absent, _ words: String = "", grammar: StandardGrammar) {
        let said = fault == .hedged ? grammar.hedged : grammar.missing[part]
        self.part = part
        why = (said?.why ?? "").replacing("{words}", with: words)
        instead = said?.instead ?? ""
    }
}
