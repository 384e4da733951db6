/// What a sentence says as a standard.
package enum StandardReading: Sendable, Hashable {
    case record(StandardRecord)
    /// It names a limit that no standard can have, or several; never empty.
    case refused([LimitRefusal])
    /// It may be meant as a standard, and a part of it is not said.
    case incomplete(MissingPart)
    /// It is none, nor meant to be: a queue text, opening hours, a question.
    case none

    package var record: StandardRecord? {
        if case .record(let record) = self { return record }
        return nil
    }

    package var refusals: [LimitRefusal] {
        if case .refused(let refusals) = self { return refusals }
        return []
    }

    /// The first of them.
    package var refusal: LimitRefusal? { refusals.first }

    package var missing: MissingPart? {
        if case .incomplete(let part) = self { return part }
        return nil
    }
}

/// A limit that no standard can have, why, and what to write instead.
package struct LimitRefusal: Sendable, Hashable {
    /// What is wrong with the limit.
    package enum Fault: Sendable, Hashable {
        /// Another limit stands beside it; a standard is one number.
        case second
        /// "within 0 hours": nobody can keep it.
        case nothing
        /// "within 3 days or more": it has no upper end.
        case open
    }

    /// The limit as it stands in the sentence.
    package let words: String
    package let fault: Fault
    /// One sentence: the reason.
    package let why: String
    /// What to write instead.
    package let instead: String

    init(_ words: String, _ fault: Fault, grammar: StandardGrammar) {
        let said = grammar.refusals[fault]
        self.words = words
        self.fault = fault
        why = (said?.why ?? "“{words}” is no limit.").replacing("{words}", with: words)
        instead = said?.instead ?? ""
    }
}
