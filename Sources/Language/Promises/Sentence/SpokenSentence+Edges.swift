extension SpokenSentence {
    /// Where a clause ends without marks and joining words behind it.
    func end(of range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound,
            tokens[end - 1].kind == .mark
                || ["and", "or", "so", "but"].contains(tokens[end - 1].text) && !isMoment[end - 1]
        { end -= 1 }
        return end
    }

    /// Where the verbs that share the subject end, so that a moment behind the last of them is seen.
    func sharedEnd(_ index: Int, _ clauses: [Clause], _ end: Int) -> Int {
        guard index + 1 < clauses.count, clauses[index + 1].opener == .andVerb || isYourComing(clauses[index + 1])
        else {
            return end
        }
        return clauses[index + 1].tokens.upperBound
    }

    /// "when you come in on Monday": a moment said by what the person does then.
    func isYourComing(_ clause: Clause) -> Bool {
        clause.opener == .event && text(clause.tokens.lowerBound) == "you"
            && clause.tokens.contains { ["come", "arrive", "visit", "get", "land"].contains(text($0)) }
    }

    /// "when I get in tomorrow", "when the doctor is back on Monday": a day that is ours to keep.
    func isOurPresence(_ clause: Clause) -> Bool {
        let isOurs =
            ["i", "we"].contains(text(clause.tokens.lowerBound))
            || clause.tokens.contains { words.insiders.contains(text($0)) }
        return isOurs
            && clause.tokens.contains {
                ["back", "in", "open", "reopen", "return"].contains(text($0)) && !isMoment[$0]
            }
    }

    /// "let you know what they say by 3": the deadline behind what is told is that of the telling.
    func toldEnd(_ unit: SentenceReading.Unit, _ index: Int, _ clauses: [Clause]) -> Int {
        guard index + 1 < clauses.count, clauses[index + 1].opener == .complement,
            words.telling.contains(text(unit.verb))
        else { return 0 }
        let told = clauses[index + 1].tokens
        guard ["what", "how", "where", "why"].contains(text(told.lowerBound - 1)) else { return 0 }
        return moments.within(told).contains { $0.isDeadline } ? end(of: told) : 0
    }

    /// After asking verbs, what follows "to" is done by others.
    func askingEnd(_ predicate: Predicate, _ end: Int) -> Int {
        guard words.asking.contains(text(predicate.verb)) else { return end }
        for index in predicate.verb + 1..<max(predicate.verb + 1, min(end, predicate.verb + 8)) {
            if tokens[index].text == "to", !isMoment[index], words.verbs.contains(text(index + 1)),
                ["ask", "request", "remind", "tell", "invite"].contains(text(predicate.verb))
            {
                return index
            }
        }
        return end
    }

    /// Takes in a moment that stands before the subject, also before a comma.
    func frontedStart(_ start: Int, _ clause: Clause, _ index: Int, _ clauses: [Clause]) -> Int {
        var first = start
        let before = moments.within(clause.tokens.lowerBound..<max(clause.tokens.lowerBound, start))
        for phrase in before where phrase.tokens.upperBound <= start && !phrase.isAttribute {
            first = min(first, phrase.tokens.lowerBound)
        }
        if first == start, index > 0, clause.opener == .comma || clause.opener == .bare,
            isOnlyMoment(clauses[index - 1])
        {
            first =
                moments.within(clauses[index - 1].tokens).first?.tokens.lowerBound
                ?? first
        }
        return first
    }

    /// Whether a clause says nothing but when.
    private func isOnlyMoment(_ clause: Clause) -> Bool {
        !clause.tokens.isEmpty && clause.tokens.contains { isMoment[$0] }
            && clause.tokens.allSatisfy {
                isMoment[$0] || tokens[$0].kind == .mark || ClauseSplitter.lightWords.contains(tokens[$0].text)
                    || tokens[$0].text == "latest"
            }
    }

    /// Where "Give me half an hour and" begins, whose time is that of the promise behind it.
    func givenStart(_ index: Int, _ clauses: [Clause]) -> Int? {
        guard index > 0, clauses[index].opener == .and || clauses[index].opener == .comma else { return nil }
        let before = clauses[index - 1]
        let first = firstWord(of: before)
        let start = ["just", "please"].contains(text(first)) ? first + 1 : first
        guard ["give", "allow", "grant"].contains(text(start)), ["me", "us"].contains(text(start + 1)) else {
            return nil
        }
        return before.tokens.contains { isMoment[$0] } ? start : nil
    }

    /// Where the words that open an event begin.
    func openerStart(_ clause: Clause) -> Int {
        let start = clause.tokens.lowerBound
        if matches(["as", "soon", "as"], at: start - 3) { return start - 3 }
        if matches(["soon", "as"], at: start - 2) { return start - 2 }
        return ["once", "when", "whenever"].contains(text(start - 1))
            ? start - 1 : max(start - 2, sentence.tokens.lowerBound)
    }

    /// "; once it arrives": what stands before the semicolon does not wait for it.
    func isBehindSemicolon(_ index: Int, _ clauses: [Clause]) -> Bool {
        guard index > 0 else { return false }
        return (clauses[index - 1].tokens.upperBound..<clauses[index].tokens.lowerBound).contains { text($0) == ";" }
    }

    /// Leaves greetings and names before a comma out of the subject.
    func trimSubject(_ predicate: inout Predicate) {
        guard let comma = predicate.subject.last(where: { text($0) == "," && tokens[$0 + 1].kind != .number }),
            comma + 1 < predicate.subject.upperBound
        else { return }
        let rest = comma + 1..<predicate.subject.upperBound
        guard rest.count <= 4, !ClauseSplitter.determiners.contains(tokens[predicate.subject.lowerBound].text) else {
            return
        }
        predicate.subject = rest
        predicate.start = rest.lowerBound
    }
}
