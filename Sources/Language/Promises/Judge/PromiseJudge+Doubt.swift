extension PromiseJudge {
    /// Whether a word or a phrase of doubt stands in the clause: "hopefully", "with luck".
    func isHedged(_ clause: Range<Int>) -> Bool {
        for index in clause {
            if words.hedges.contains(tokens[index].text), !isMoment[index] { return true }
            if Self.hedgeStarts.contains(tokens[index].text),
                words.hedgePhrases.contains(where: { matches($0, at: index) })
            {
                return true
            }
        }
        return false
    }

    private static let hedgeStarts = Set(PromiseWords.english.hedgePhrases.map { $0[0] })

    /// What we say we will not do: good readers disagree on "we won't charge you", and the rest promises nothing.
    func negated(_ predicate: Predicate, _ doer: Doer) -> Verdict {
        doer == .us && !predicate.hasBe && !(predicate.start..<predicate.verb).contains { text($0) == "never" }
            && Self.refrained.contains(text(predicate.verb)) ? .unsure : .none
    }

    private static let refrained: Set<String> = [
        "charge", "bill", "let", "start", "begin", "cancel", "share", "close", "touch", "disturb", "proceed", "take",
        "increase", "raise",
        "sell", "pass", "throw", "deduct", "debit", "enter", "dispose", "invoice", "remove", "move", "go",
    ]
}
