/// Decides whether two verbs with one subject are one promise or two.
struct Deliverables: TokenReading {
    let tokens: [Token]
    let words: PromiseWords
    let moments: [MomentPhrase]

    /// Whether `second`, joined to `first` by "and", serves the same deliverable at the same time.
    func isOne(_ first: SentenceReading.Unit, _ second: SentenceReading.Unit) -> Bool {
        let firstTimes = times(in: first.tokens)
        let secondTimes = times(in: second.tokens)
        if !firstTimes.isEmpty, !secondTimes.isEmpty { return false }
        if !secondTimes.isEmpty { return sharesTime(first, second) }
        let isGoing = ["come", "go", "pop", "nip", "swing"].contains(text(first.verb))
        if second.isUnsure, !first.isUnsure { return false }
        if isGoing, second.verb - first.verb <= 4 { return true }
        let isPreparing = words.preparing.contains(text(first.verb)) && firstTimes.isEmpty && !first.hasEvent
        if first.hasEvent != second.hasEvent { return isPreparing }
        let verb = text(second.verb)
        if words.preparing.contains(text(first.verb)) || words.telling.contains(verb) { return true }
        let object = text(second.verb + 1)
        if ["it", "them", "this", "that", "these", "the", "everything"].contains(object),
            object != "the" || text(second.verb + 2) == "same"
        {
            return true
        }
        return !firstTimes.isEmpty || second.tokens.count <= 2
    }

    /// Whether the moment behind the second verb is that of the first too: "check it and let you know by 3", unlike "credit
    /// the amount and arrange for the boxes to be collected on Friday" and "escalate it and update you every day".
    private func sharesTime(_ first: SentenceReading.Unit, _ second: SentenceReading.Unit) -> Bool {
        if second.tokens.contains(where: { ["every", "each"].contains(text($0)) }) { return false }
        return !(text(second.verb) == "arrange" && text(second.verb + 1) == "for")
            || words.preparing.contains(text(first.verb))
    }

    private func times(in range: Range<Int>) -> [MomentPhrase] {
        moments.within(range).filter { $0.tokens.upperBound <= range.upperBound && !$0.isAttribute }
    }
}
