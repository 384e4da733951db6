/// What a sentence says as a standard.
package enum StandardReading: Sendable, Hashable {
    case record(StandardRecord)
    /// It names a limit that no standard can have.
    case refused(LimitRefusal)
    /// It states no standard, or none with a number or a time of the clock.
    case none

    package var record: StandardRecord? {
        if case .record(let record) = self { return record }
        return nil
    }

    package var refusal: LimitRefusal? {
        if case .refused(let refusal) = self { return refusal }
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
