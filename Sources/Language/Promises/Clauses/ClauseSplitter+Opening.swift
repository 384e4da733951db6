extension ClauseSplitter {
    func opening(at index: Int, _ current: Clause, _ range: Range<Int>) -> (Clause.Opener, Int)? {
        guard !isMoment[index] || index == range.lowerBound else { return nil }
        let token = tokens[index]
        if let doubt = doubt(at: index, current) { return doubt }
        if token.kind == .mark { return markOpening(at: index, current) }
        if ["please", "let"].contains(token.text), tokens[index - (index > 0 ? 1 : 0)].kind == .word,
            index > current.tokens.lowerBound,
            !["and", "to", "will", "so", "but", "can", "could"].contains(text(index - 1)),
            text(index + (token.text == "please" ? 3 : 2)) == "know", isRequest(index, current)
        {
            return (.comma, index)
        }
        switch token.text {
        case "and", "plus", "or", "then", "n":
            return coordination(at: index, current)
        case "but", "however", "yet", "though", "although", "whereas":
            return index == current.tokens.lowerBound && token.text != "but"
                ? (.concession, index + 1) : (.but, index + 1)
        case "even" where ["if", "though", "when"].contains(text(index + 1)): return (.concession, index + 2)
        case "so": return soOpening(at: index, current)
        case "because": return (.reason, index + 1)
        case "whether": return (text(index + 1) == "or" ? .concession : .complement, index + 1)
        case "which", "who", "whom", "whose":
            return index == range.lowerBound || text(index - 1) == "matter" ? nil : (.relative, index + 1)
        case "that": return thatOpening(at: index, current)
        case "unless": return (.unless, index + 1)
        case "regardless": return nil
        default: break
        }
        if let opening = condition(at: index, current) ?? event(at: index, current) ?? question(at: index, current) {
            return opening
        }
        return bare(at: index, current) ? (.bare, index) : nil
    }

    private func soOpening(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        let next = text(index + 1) == "that" ? index + 2 : index + 1
        guard index > current.tokens.lowerBound, startsClause(next) || next == index + 2 else { return nil }
        return (.so, next)
    }

    /// "that" opens a clause after a verb or a noun, not as a pronoun or before a noun.
    private func thatOpening(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        guard index > current.tokens.lowerBound else { return nil }
        let next = text(index + 1)
        if Self.finite.contains(next) {
            let isPronoun =
                index > 0 && (tokens[index - 1].kind == .mark || ["and", "but", "so"].contains(tokens[index - 1].text))
            return isPronoun ? nil : (.relative, index + 1)
        }
        let governs = words.reporting.contains(text(index - 1)) || words.doubting.contains(text(index - 1))
        return startsClause(index + 1) || governs ? (.complement, index + 1) : nil
    }

    private func question(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        guard ["what", "where", "why", "how"].contains(tokens[index].text), index > current.tokens.lowerBound,
            startsClause(index + 1)
        else { return nil }
        return (.complement, index + 1)
    }
}
