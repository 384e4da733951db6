extension ClauseSplitter {
    func isConditionWord(_ index: Int) -> Bool {
        words.conditions.contains { matches($0, at: index) }
    }

    func condition(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        guard Self.conditionStarts.contains(tokens[index].text),
            let phrase = words.conditions.first(where: { matches($0, at: index) })
        else { return nil }
        if tokens[index].text == "provided", ["be", "been", "is", "are", "was", "were"].contains(text(index - 1)) {
            return nil
        }
        if isIfNotSooner(index) { return (.aside, index + 1) }
        if tokens[index].text == "if" || tokens[index].text == "whatever" {
            if ["problem", "worries", "matter", "fine", "bother", "worry", "ok", "okay", "regardless"].contains(
                text(index - 1)) || text(index + 1) == "about"
                || (tokens[index].text == "whatever" && index > current.tokens.lowerBound)
            {
                return (.concession, index + 1)
            }
        }
        if ["whatever", "whichever"].contains(tokens[index].text), !asksYou(index) { return (.concession, index + 1) }
        if tokens[index].text == "in", index > current.tokens.lowerBound, text(index + 1) == "case" {
            return (.reason, index + 2)
        }
        if tokens[index].text == "barring" { return (.condition, index + 1) }
        if ["without", "with", "against", "failing", "given"].contains(tokens[index].text) {
            return index == current.tokens.lowerBound ? (.condition, index + 1) : nil
        }
        if tokens[index].text == "if" {
            if ["so", "not"].contains(text(index + 1)) || index == current.tokens.lowerBound {
                return (.condition, index + 1)
            }
            if isAfterAsking(index, current) { return (.complement, index + 1) }
        }
        if ["should", "had", "were"].contains(tokens[index].text), index > current.tokens.lowerBound { return nil }
        return (.condition, index + phrase.count)
    }

    /// "whichever you choose", which waits for the person, unlike "whatever the auction brings".
    private func asksYou(_ index: Int) -> Bool {
        tokens[index..<min(index + 5, tokens.count)].prefix { $0.text != "," }.contains {
            ["you", "your"].contains($0.text)
        }
    }

    private static let conditionStarts: Set<String> = [
        "if", "in", "provided", "providing", "assuming", "as", "so", "on", "should", "had", "otherwise", "supposing",
        "whatever",
        "without", "with", "against", "failing", "barring", "given", "depending", "pending", "were", "whichever",
        "only", "upon", "subject",
    ]

    /// "ask if", "check if", "know if", "see if", "wonder if".
    private func isAfterAsking(_ index: Int, _ current: Clause) -> Bool {
        let last = max(current.tokens.lowerBound, index - 6)
        return tokens[last..<index].contains {
            [
                "ask", "check", "see", "wonder", "find", "know", "confirm", "tell", "asking", "checking", "asked",
                "wondered",
                "wondering",
            ].contains($0.text)
        }
            && !(index > 0 && tokens[index - 1].text == ",") && !isLetKnow(index)
    }

    private func isLetKnow(_ index: Int) -> Bool { index > 0 && tokens[index - 1].text == "know" }
}
