extension ClauseSplitter {
    func isEventWord(_ index: Int) -> Bool {
        ["when", "once", "whenever"].contains(text(index)) || matches(["as", "soon", "as"], at: index)
    }

    func event(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        let word = tokens[index].text
        if word == "once", startsClause(index + 1) || isParticiple(index + 1) || index == current.tokens.lowerBound {
            return (.event, index + 1)
        }
        if ["when", "whenever"].contains(word) { return (isAfterTelling(index) ? .complement : .event, index + 1) }
        if matches(["as", "soon", "as"], at: index) {
            return ["possible", "i", "we", "practicable"].contains(text(index + 3)) && text(index + 4) != "have"
                && text(index + 4) != "get" && text(index + 4) != "hear"
                && text(index + 4) != "know" && text(index + 4) != "receive" ? nil : (.event, index + 3)
        }
        if word == "soon", text(index + 1) == "as", index == current.tokens.lowerBound,
            startsClause(index + 2) || text(index + 2) == "the"
        {
            return (.event, index + 2)
        }
        if word == "the", ["minute", "minutes", "second", "moment", "instant", "seconds"].contains(text(index + 1)),
            startsClause(index + 2)
        {
            return (.event, index + 2)
        }
        if ["until", "before", "after", "while", "as", "since"].contains(word),
            index > current.tokens.lowerBound || word != "as", startsClause(index + 1)
        {
            return (word == "as" || word == "since" ? .reason : .time, index + 1)
        }
        return nil
    }

    func isParticiple(_ index: Int) -> Bool {
        text(index).hasSuffix("ed") || ["done", "paid", "sent", "made"].contains(text(index))
    }

    /// "know when", "tell you what", "confirm when".
    private func isAfterTelling(_ index: Int) -> Bool {
        index > 0
            && ["know", "confirm", "say", "see", "check", "ask", "out", "you", "advise", "explain", "exactly"].contains(
                tokens[index - 1].text)
            && index > 1
            && (tokens[index - 1].text != "you"
                || ["tell", "inform", "advise", "show", "ask"].contains(tokens[index - 2].text))
    }
}
