extension SpokenSentence {
    /// "Send us the form", after which "and we'll" waits for the person; "bear with me" and "give me an hour" are none.
    func isOrder(_ clause: Clause) -> Bool {
        let first = firstWord(of: clause)
        guard first < clause.tokens.upperBound, clause.markers.allSatisfy({ $0 > first + 2 }) else { return false }
        var verb = first
        while ["please", "just", "simply", "kindly", "pls", "either", "only", "do"].contains(text(verb)) { verb += 1 }
        let word = text(verb)
        let next = text(verb + 1)
        if next.hasSuffix("ed"), ClauseReader.isPast(next) { return false }
        if word == "let" && next == "me" && text(verb + 2) != "know" { return false }
        if ["give", "allow", "grant", "gimme"].contains(word), ["me", "us"].contains(next),
            moments.contains(where: { $0.tokens.lowerBound > verb && $0.tokens.lowerBound < clause.tokens.upperBound })
                || text(verb + 2) == "a" && Self.whiles.contains(text(verb + 3))
        {
            return false
        }
        if word == "leave", ["it", "this", "that"].contains(next), ["with", "to"].contains(text(verb + 2)) {
            return false
        }
        if [
            "bear", "hang", "hold", "wait", "sit", "rest", "note", "do", "accept", "forgive", "find", "see", "enjoy",
            "have", "take", "be", "trust", "keep", "relax", "look", "get", "thank", "put",
        ].contains(word) {
            return false
        }
        let isUnknown =
            ClauseSplitter.determiners.contains(next) && !isMoment[verb] && tokens[verb].kind == .word
            && !Self.noOrders.contains(word) && !ClauseSplitter.pronouns.contains(word)
            && !word.hasSuffix("ing") && !word.hasSuffix("ed") && !word.hasSuffix("ly")
        return words.verbs.contains(word) || Self.orders.contains(word) || isUnknown
    }

    private static let orders: Set<String> = [
        "say", "pop", "click", "return", "whatsapp", "reply", "ring", "tap", "enter", "choose", "select", "pick",
        "come", "shout", "holler", "feel", "let", "get", "drop",
    ]
    private static let whiles: Set<String> = [
        "minute", "minutes", "second", "seconds", "sec", "moment", "hours", "day", "days", "few", "couple", "bit",
        "tick", "mo", "week", "while", "chance", "little", "quick", "jiffy", "half", "quarter",
    ]
    /// What stands before "the" or "your" without being an order.
    private static let noOrders: Set<String> = [
        "by", "on", "in", "at", "to", "of", "for", "from", "with", "about", "after", "before", "until", "within",
        "over", "under", "during", "through", "as", "like", "and", "or", "but", "so", "both", "all", "half", "is",
        "are", "was", "were", "has", "had", "not", "then", "than", "that", "this", "what", "which", "sorry", "thanks",
        "without", "since", "between", "into", "onto", "off", "out", "up", "down", "once", "when", "if", "because",
        "given", "per", "via", "re", "here", "there", "nice", "got", "sent", "found", "made", "took", "saw", "lost",
        "read", "had", "left", "spoke", "brought", "gave", "kept", "only", "just", "also", "even", "still", "quite",
    ]
}
