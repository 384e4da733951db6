/// Decides whether a predicate promises something. Each form of a predicate has its rules in a file of its own.
struct PromiseJudge: TokenReading {
    enum Verdict: Hashable {
        case promise
        case unsure
        case none
    }

    let tokens: [Token]
    let words: PromiseWords
    let isMoment: [Bool]

    /// The verdict on a predicate whose subject is `doer`, in a clause with these moments.
    /// `isTied` says whether an event follows that is going to happen ("when it is here").
    func verdict(
        _ predicate: Predicate, _ doer: Doer, in clause: Range<Int>, moments: [MomentPhrase], isTied: Bool = false
    ) -> Verdict {
        guard doer != .nobody, doer != .customerSide, !isHedged(clause) else { return .none }
        if isRule(predicate, doer, clause, moments) { return .none }
        if predicate.isNegated { return negated(predicate, doer) }
        if text(predicate.verb) == "look", text(predicate.verb + 1) == "forward" { return .none }
        let isPresent = ![.future, .verbless, .expected, .pledged, .confirmed].contains(predicate.form)
        let moments =
            isPresent
            ? moments.filter { !predicate.subject.contains($0.tokens.lowerBound) && $0.preposition != "of" } : moments
        let hasMoment = moments.contains { !$0.isAttribute && !$0.isRelative }
        switch predicate.form {
        case .future: return future(predicate, doer, clause, moments, hasMoment)
        case .progressive: return progressive(predicate, doer, clause, hasMoment)
        case .present where isTied && doer == .us:
            return words.telling.contains(text(predicate.verb)) && text(predicate.verb + 1) == "you" ? .promise : .none
        case .present: return present(predicate, doer, clause, moments, hasMoment)
        case .state: return state(predicate, doer, clause, hasMoment)
        case .verbless:
            let isFollowing = text(predicate.verb) == "follow" && text(predicate.verb - 1) == "to"
            return hasMoment || isFollowing || isReturned(predicate) ? .promise : .none
        case .expected: return expected(predicate, clause, hasMoment)
        case .pledged: return .promise
        case .confirmed: return hasMoment ? .unsure : .none
        }
    }

    /// "Back to you shortly".
    private func isReturned(_ predicate: Predicate) -> Bool {
        text(predicate.verb) == "back" && text(predicate.verb + 1) == "to" && text(predicate.verb + 2) == "you"
    }

    /// Whether a token belongs to a moment.
    func isMoment(_ index: Int) -> Bool { index >= 0 && index < isMoment.count && isMoment[index] }
}
