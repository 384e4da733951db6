extension ClauseSplitter {
    func bare(at index: Int, _ current: Clause) -> Bool {
        if isVouched(index, current) || isBehindEvent(index, current) { return true }
        guard index > current.tokens.lowerBound, Self.pronouns.contains(tokens[index].text), startsClause(index) else {
            return false
        }
        if ["you", "it", "this", "that"].contains(tokens[index].text), !Self.auxiliaries.contains(text(index + 1)) {
            return false
        }
        if tokens[index].text == "one" { return false }
        if Self.finite.contains(text(index - 1)), text(index - 1) != "'s" { return false }
        if ["this", "that", "it", "these", "those"].contains(tokens[index].text), text(index - 1).hasSuffix("ing"),
            index > current.tokens.lowerBound + 1,
            Self.determiners.contains(tokens[current.tokens.lowerBound].text),
            !words.doubting.contains(text(index - 1))
        {
            return false
        }
        if ["have", "do"].contains(text(index + 1)), ["let", "make", "help", "letting"].contains(text(index - 1)) {
            return false
        }
        let before = tokens[current.tokens.lowerBound..<index]
        return before.indices.contains {
            !isMoment[$0] && tokens[$0].kind == .word && !Self.lightWords.contains(tokens[$0].text)
        }
    }

    /// "as soon as they are Dr Osei will call": the main clause behind an event, without a comma.
    private func isBehindEvent(_ index: Int, _ current: Clause) -> Bool {
        guard [.event, .condition].contains(current.opener), index > current.tokens.lowerBound + 1,
            tokens[index].kind == .word,
            ["our", "my"].contains(text(index)) || tokens[index].isCapitalized && !tokens[index - 1].isCapitalized,
            !["of", "from", "to", "with", "for", "by", "at", "in", "on", "and", "or", "the", "a", "an", "your"]
                .contains(
                    text(index - 1))
        else { return false }
        return (index + 1..<min(index + 5, tokens.count)).prefix { tokens[$0].kind == .word && !isMoment[$0] }
            .first { Self.finite.contains(text($0)) }.map { ["will", "shall"].contains(text($0)) } ?? false
    }

    /// "I can confirm your replacement will ship": a clause with a noun of its own right after a verb of saying.
    private func isVouched(_ index: Int, _ current: Clause) -> Bool {
        guard index > current.tokens.lowerBound + 1, Self.determiners.contains(tokens[index].text),
            Self.vouching.contains(text(index - 1))
                || text(index - 1) == "you" && ["promise", "assure", "tell"].contains(text(index - 2))
        else { return false }
        return (index + 1..<min(index + 7, tokens.count)).prefix { tokens[$0].kind == .word && !isMoment[$0] }.contains
        {
            ["will", "shall"].contains(text($0))
        }
    }

    private static let vouching: Set<String> = [
        "confirm", "promise", "guarantee", "say", "sure", "certain", "confident", "assured", "know",
    ]
    private static let auxiliaries: Set<String> = [
        "will", "shall", "would", "should", "could", "can", "may", "might", "must", "are", "is", "was", "were", "had",
        "did", "'s", "have", "has",
    ]

    /// Words before a subject that are no clause of their own.
    static let lightWords: Set<String> = [
        "so", "then", "also", "now", "meanwhile", "yes", "yeah", "yep", "yup", "hun", "hon",
        "mate", "pal", "bro", "buddy", "cheers", "boss", "sir", "maam", "madam", "hiya", "hey", "hi", "hello", "sorry",
        "absolutely", "certainly", "definitely",
        "ok", "okay", "right", "well", "sure", "of", "course",
        "in", "the",
        "meantime", "anyway", "either", "way", "however", "therefore", "thus", "instead", "plus", "additionally",
        "please", "still", "again",
        "afterwards", "by", "on", "at", "from", "until", "before", "after", "and", "but", "first", "next", "next",
        "finally", "lastly",
    ]
}
