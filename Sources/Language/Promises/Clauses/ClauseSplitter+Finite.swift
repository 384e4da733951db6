extension ClauseSplitter {
    func isFinite(_ index: Int) -> Bool {
        let word = tokens[index].text
        if word == "'s" { return index > 0 && isIsAfter(tokens[index - 1].text, index) }
        if word == "do", Self.determiners.contains(text(index + 1)) { return false }
        if word == "have" || word == "do" {
            return index == 0
                || !["will", "shall", "to", "would", "can", "could", "should", "not"].contains(tokens[index - 1].text)
        }
        if word == "will", isName(index) { return false }
        if word == "may" { return !tokens[index].isCapitalized || index == 0 }
        if word == "will", index > 0, ["the", "a", "your", "his", "her", "my"].contains(tokens[index - 1].text) {
            return false
        }
        return true
    }

    /// "Will called", "Will Smith rang", "good will".
    private func isName(_ index: Int) -> Bool {
        if ["good", "free", "ill"].contains(text(index - 1)) { return index < 2 || tokens[index - 2].kind == .mark }
        guard tokens[index].isCapitalized, index + 1 < tokens.count, tokens[index + 1].kind == .word else {
            return false
        }
        let next = text(index + 1)
        if next == "will" || next == "and" && index + 2 < tokens.count && tokens[index + 2].isCapitalized {
            return true
        }
        if ["says", "has", "is", "was", "thinks", "wants", "at", "from", "in"].contains(next) { return true }
        if next.hasSuffix("s"), words.verbs.contains(String(next.dropLast())), !words.verbs.contains(next) {
            return true
        }
        return !words.verbs.contains(next) && ClauseReader.isPast(next) && !next.hasSuffix("ing")
            && !["be", "and", "all", "both"].contains(next)
            || tokens[index + 1].isCapitalized && !words.verbs.contains(next) && next != "i" && next != "not"
    }

    private func isIsAfter(_ word: String, _ index: Int) -> Bool {
        Self.pronouns.contains(word) || ["here", "what", "who", "where", "how", "when"].contains(word)
            || text(index + 1).hasSuffix("ing") || isOutcome(index + 1)
    }

    /// "car's back with you", "refund's on its way", "bike's ready by 5".
    func isOutcome(_ index: Int) -> Bool {
        let next = text(index + 1)
        switch text(index) {
        case "on", "back", "out", "over": return ["its", "the", "with", "to", "at", "in"].contains(next)
        case "with", "at": return ["you", "yours"].contains(next)
        case "ready", "done", "sorted", "there": return next == "for" || index + 1 < tokens.count && isMoment[index + 1]
        default: return false
        }
    }
}
