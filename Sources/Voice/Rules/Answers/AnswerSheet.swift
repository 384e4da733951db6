package import Kernel

/// What a person sends.
package struct AnswerSheet: Sendable {
    package var expectation: Expectation?
    package var words: String
    /// Whether they leave their name off.
    package var isUnnamed: Bool
    /// The one-time value of the page.
    package var once: String
    /// The value of the page that asks "Yes, send it"; nil before.
    package var sure: String?

    package init(
        _ expectation: Expectation?, words: String = "", isUnnamed: Bool = false, once: String, sure: String? = nil
    ) {
        self.expectation = expectation
        self.words = words
        self.isUnnamed = isUnnamed
        self.once = once
        self.sure = sure
    }

    /// What will be kept: an answer, and words or nil. Refused when there is none, or too many words.
    func checked() throws(VoiceRefusal) -> (expectation: Expectation, words: String?) {
        guard let expectation else { throw .answerMissing }
        return (expectation, try Self.checked(words))
    }

    static func checked(_ words: String) throws(VoiceRefusal) -> String? {
        let plain = words.replacing("\r\n", with: "\n")
        guard let start = plain.firstIndex(where: { !$0.isWhitespace }),
            let end = plain.lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        let kept = plain[start...end]
        guard kept.count <= NamedAnswer.wordsLimit else { throw .wordsTooLong(kept.count) }
        return String(kept)
    }
}

/// What became of what a person sent.
package enum AnswerOutcome: Equatable, Sendable {
    /// It is kept with their name.
    case kept
    /// It is kept without a name. Only this code, which is shown once, leads back to it.
    case keptUnnamed(code: Token)
    /// The letter arrived a moment ago, so a machine may have sent it: one more press is asked for, with this value.
    case needsSure(String)
    /// The page was older than an answer that had come, and said the same: nothing changed.
    case cameBefore
}
