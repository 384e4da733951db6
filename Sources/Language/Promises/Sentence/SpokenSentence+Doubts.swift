extension SpokenSentence {
    /// ", but I can't make any guarantees", unlike ", but I can't promise an answer today", which speaks of something else.
    func disclaims(_ clause: Clause, _ index: Int, _ clauses: [Clause]) -> Bool {
        guard clause.tokens.contains(where: { ["not", "no"].contains(text($0)) }) else { return false }
        if clause.tokens.contains(where: { matches(["hold", "me"], at: $0) || matches(["quote", "me"], at: $0) }) {
            return true
        }
        guard
            let pledge = clause.tokens.last(where: { Self.pledges.contains(text($0)) })
        else { return false }
        if speaksOfNext(index - 1, clauses), clauses[index + 1].tokens.count > 3 { return false }
        if ["an", "a", "any", "the", "you"].contains(text(pledge + 1)) {
            return (pledge + 2..<clause.tokens.upperBound).contains { Self.ofTime.contains(text($0)) }
        }
        let next = pledge + 1
        return next >= clause.tokens.upperBound || tokens[next].kind == .mark || isMoment[next]
            || ["it", "that", "this", "anything", "though", "either", "yet"].contains(text(next))
    }

    private static let pledges: Set<String> = ["guarantee", "guarantees", "promise", "promises", "swear"]
    private static let ofTime: Set<String> = ["date", "time", "day", "timing", "deadline", "anything", "that", "it"]

    /// Whether the clause behind this one speaks of the next after it: ", I hope that works for you".
    func speaksOfNext(_ index: Int, _ clauses: [Clause]) -> Bool {
        let next = index + 2
        return next < clauses.count && [.bare, .complement].contains(clauses[next].opener)
            && clauses[next].tokens.lowerBound <= clauses[index + 1].tokens.upperBound + 1
    }

    /// "Fingers crossed, it shows up Monday", "… on Monday, hopefully": a doubt beside the clause, without a verb of its own.
    func isDoubtedBeside(_ index: Int, _ clauses: [Clause]) -> Bool {
        let isBefore = index > 0 && clauses[index - 1].opener == .fresh && clauses[index].opener == .comma
        let isBehind = index + 1 < clauses.count && clauses[index + 1].opener == .comma
        return isBefore && clauses[index - 1].markers.isEmpty && governor.hasHedge(clauses[index - 1].tokens)
            || isBehind && clauses[index + 1].markers.isEmpty && governor.hasHedge(clauses[index + 1].tokens)
                && !speaksOfNext(index, clauses)
    }
}
