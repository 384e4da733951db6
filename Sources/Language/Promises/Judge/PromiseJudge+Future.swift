extension PromiseJudge {
    /// "will", "shall", "going to": by whose doing it is.
    func future(
        _ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ moments: [MomentPhrase], _ hasMoment: Bool
    ) -> Verdict {
        if costs(predicate) || isFee(predicate) || isEmptyPhrase(predicate) { return .none }
        if clause.contains(where: { text($0) == "already" }), predicate.hasBe { return .none }
        if isOpeningHours(predicate), !clause.contains(where: { matches(["for", "you"], at: $0) }) { return .none }
        switch doer {
        case .us
        where isForAll(clause) && !clause.contains(where: { ["you", "your", "we", "i", "our"].contains(text($0)) }):
            return .none
        case .us, .dropped: return ofUs(predicate, clause, hasMoment, doer)
        case .you: return ofYou(predicate, clause, moments, hasMoment)
        case .thing where isForAll(clause) && !clause.contains(where: { ["you", "your", "yours"].contains(text($0)) }):
            return .none
        case .thing: return ofThing(predicate, clause, hasMoment)
        case .everybody: return ofThing(predicate, clause, hasMoment)
        case .thirdParty:
            if isForAll(clause) { return .none }
            let isDone = predicate.hasBe && !text(predicate.verb).hasSuffix("ing")
            if isForHire(predicate), hasMoment, handles(predicate) { return .promise }
            return isDone || concernsYou(clause) ? ofThing(predicate, clause, hasMoment) : .none
        default: return .none
        }
    }

    /// "I'll tell you what", "I'll put it to you plainly", "Anybody will tell you different": a way of speaking.
    private func isEmptyPhrase(_ predicate: Predicate) -> Bool {
        words.emptyPhrases.contains { phrase in
            phrase.indices.allSatisfy {
                text(predicate.verb + $0) == phrase[$0]
                    || phrase[$0] == "you" && ["ya", "u"].contains(text(predicate.verb + $0))
            }
        }
    }

    /// "Our shop will be open until 6".
    private func isOpeningHours(_ predicate: Predicate) -> Bool {
        ["open", "closed", "shut", "close", "reopen", "closing"].contains(text(predicate.verb))
            && !isOfMatter(predicate)
            && predicate.subject.contains {
                Self.places.contains(tokens[$0].text)
                    || Self.housed.contains(tokens[$0].text)
            }
    }

    /// "We'll reopen your case", unlike "We'll close the shop".
    private func isOfMatter(_ predicate: Predicate) -> Bool {
        guard !predicate.hasBe, ClauseSplitter.determiners.contains(text(predicate.verb + 1)) else { return false }
        let object = (predicate.verb + 2..<predicate.verb + 5).map { text($0) }
        return !object.contains { Self.places.contains($0) || Self.housed.contains($0) }
    }

    private static let housed: Set<String> = ["we", "museum", "library", "doors", "kitchen", "bar"]
}
