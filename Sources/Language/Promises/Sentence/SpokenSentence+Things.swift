extension SpokenSentence {
    /// Whether what is promised begins with the subject, because a thing or somebody else is spoken of: "Rent will be
    /// credited" and "Quote to follow", unlike "Jo will call".
    func tellsOfThing(_ predicate: Predicate, _ doer: Doer) -> Bool {
        guard doer == .us || doer == .dropped else { return true }
        if predicate.form == .verbless || predicate.subject.contains(where: { tokens[$0].kind == .number }) {
            return true
        }
        guard let first = predicate.subject.first, !ClauseSplitter.pronouns.contains(text(first)) else { return false }
        return text(predicate.verb) == "gets" || predicate.hasBe && isParticiple(predicate.verb)
    }

    /// "our manager, Liam, who'll check the CCTV today": one of us, and what is told of them is a promise.
    func isOurPerson(_ clause: Clause) -> Bool {
        let start = clause.tokens.lowerBound
        guard text(start - 1) == "who", let marker = clause.markers.first, marker == start,
            ["will", "shall"].contains(text(marker))
        else { return false }
        let before = max(sentence.tokens.lowerBound, start - 8)..<start - 1
        guard let ours = before.last(where: { ["our", "my"].contains(text($0)) }) else { return false }
        return (ours..<start - 1).contains { words.insiders.contains(text($0)) }
    }

    private func isParticiple(_ index: Int) -> Bool {
        let word = text(index)
        return word.hasSuffix("ed") || ["sent", "paid", "made", "done", "put", "given", "taken"].contains(word)
    }
}
