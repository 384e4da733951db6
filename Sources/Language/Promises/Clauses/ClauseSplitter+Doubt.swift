extension ClauseSplitter {
    /// A doubt that speaks of a clause of its own ("and hopefully it will be here") or only of coming earlier than was
    /// said ("by Friday, maybe sooner"), and so leaves the clause before it as firm as it is.
    func doubt(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        guard index > current.tokens.lowerBound else { return nil }
        let isJoined = Self.doubtJoints.contains(tokens[index].text)
        guard isJoined || Self.sentenceAdverbs.contains(tokens[index].text) else { return nil }
        var start = isJoined ? index + 1 : index
        while isJoined, Self.doubtJoints.contains(text(start)) || text(start) == "then" { start += 1 }
        if isJoined, isMildVerb(start) { return (.hedged, start) }
        guard let body = HedgeReader(tokens: tokens, words: words).end(at: start) else { return nil }
        let isVerb = isJoined && tokens[index].text != "," && words.verbs.contains(text(body)) && !isMoment[body]
        if startsClause(body) || isVerb { return (.hedged, start) }
        return isJoined && isEarlier(body, current.tokens.lowerBound..<index) ? (.aside, start) : nil
    }

    /// "should arrive within a week" behind "will be sent": a hope that shares the subject.
    private func isMildVerb(_ index: Int) -> Bool {
        guard ["should", "might", "may", "could"].contains(text(index)), !isMoment[index], index + 1 < tokens.count,
            !tokens[index].isCapitalized
        else { return false }
        let next = text(index + 1)
        return tokens[index + 1].kind == .word && !Self.determiners.contains(next) && !Self.pronouns.contains(next)
    }

    /// "maybe a bit before", "probably Thursday" behind "by Friday": sooner than what stands before, if anything.
    private func isEarlier(_ body: Int, _ before: Range<Int>) -> Bool {
        guard before.contains(where: { isMoment[$0] }) else { return false }
        if matches(["a", "bit"], at: body) || matches(["a", "little"], at: body) || matches(["a", "touch"], at: body) {
            return Self.sooner.contains(text(body + 2))
        }
        if Self.sooner.contains(text(body)) { return true }
        if ["with", "from", "via", "using"].contains(text(body)), !isMoment[body] { return true }
        return body < tokens.count && isMoment[body]
            && before.contains { isMoment[$0] && ["by", "before", "within", "latest"].contains(tokens[$0].text) }
    }

    /// "if not before", "if not sooner", which takes nothing back.
    func isIfNotSooner(_ index: Int) -> Bool {
        guard matches(["if", "not"], at: index) else { return false }
        if Self.sooner.contains(text(index + 2)) { return text(index + 2) != "even" }
        var end = index + 2
        while end < tokens.count, isMoment[end] { end += 1 }
        return end > index + 2 && (end >= tokens.count || tokens[end].kind == .mark)
    }

    private static let doubtJoints: Set<String> = [",", "and", "but", "so", "-", "–", "—", "(", "or"]
    private static let sentenceAdverbs: Set<String> = ["hopefully", "maybe", "perhaps", "with", "fingers"]
    private static let sooner: Set<String> = [
        "before", "sooner", "earlier", "even", "nearer", "closer", "quicker", "faster",
    ]
}
