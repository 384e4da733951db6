extension ClauseReader {
    func future(_ clause: Clause, _ first: Int) -> Predicate? {
        for marker in clause.markers {
            let word = tokens[marker].text
            if word == "will" || word == "shall" {
                return verb(after: marker + 1, clause, first, marker, .future)
            }
            if let obliged = obliged(marker, clause, first) { return obliged }
            if ["am", "is", "are", "'s"].contains(word), let going = going(after: marker, clause) {
                var found = verb(after: going, clause, first, marker, .future)
                found?.isNegated = (marker..<going).contains { ["not", "never", "no"].contains(tokens[$0].text) }
                return found
            }
            if ["would", "should", "could", "can", "may", "might", "must", "was", "were", "had", "did"].contains(word) {
                return nil
            }
        }
        if matches(["going", "to"], at: first) || matches(["i", "going", "to"], at: first)
            || matches(["we", "going", "to"], at: first)
        {
            let start = tokens[first].text == "going" ? first : first + 1
            return verb(after: start + 2, clause, first, start, .future)
        }
        return nil
    }

    /// "What I'll do is ring the bank", "All I'll do is swap the valve": ringing and swapping.
    private func lookBehindDoing(_ found: inout Predicate, _ clause: Clause) {
        guard text(found.verb) == "do", text(found.verb + 1) == "is" else { return }
        var verb = found.verb + 2
        while verb < clause.tokens.upperBound, isAdverb(verb) { verb += 1 }
        guard verb < clause.tokens.upperBound, words.verbs.contains(text(verb)) else { return }
        found.verb = verb
        found.verbStart = verb
        if ["what", "all"].contains(text(found.start - 1)) { found.start -= 1 }
    }

    /// The verb of a compound: "checking" in "double-checking".
    func head(of verb: Int) -> Int {
        guard text(verb + 1) == "-", verb + 2 < tokens.count, tokens[verb + 2].gap == .none, text(verb) != "re" else {
            return verb
        }
        return words.verbs.contains(text(verb + 2)) || text(verb + 2).hasSuffix("ing") ? verb + 2 : verb
    }

    /// "We are to supply 40 drums".
    private func obliged(_ marker: Int, _ clause: Clause, _ first: Int) -> Predicate? {
        guard ["am", "are"].contains(text(marker)), ["i", "we"].contains(text(first)), marker == first + 1,
            text(marker + 1) == "to", marker + 2 < clause.tokens.upperBound, words.verbs.contains(text(marker + 2))
        else { return nil }
        return verb(after: marker + 2, clause, first, marker, .future)
    }

    private func going(after marker: Int, _ clause: Clause) -> Int? {
        var index = marker + 1
        while index < clause.tokens.upperBound, isAdverb(index) || tokens[index].text == "not" { index += 1 }
        guard matches(["going", "to"], at: index), index + 2 < clause.tokens.upperBound else { return nil }
        return ClauseSplitter.determiners.contains(text(index + 2)) || ["him", "them", "you"].contains(text(index + 2))
            ? nil : index + 2
    }

    func verb(
        after start: Int, _ clause: Clause, _ first: Int, _ marker: Int, _ form: Predicate.Form
    ) -> Predicate? {
        var index = start
        var isNegated = false
        while index < clause.tokens.upperBound, isAdverb(index) || isMoment[index] || tokens[index].kind == .mark {
            if matches(["in", "the", "meantime"], at: index) { index += 2 }
            isNegated = isNegated || ["not", "never"].contains(tokens[index].text)
            index += 1
        }
        guard index < clause.tokens.upperBound, tokens[index].kind == .word else { return nil }
        let isInverted =
            Self.askers.contains(tokens[index].text)
            || marker == first
                && (ClauseSplitter.pronouns.contains(tokens[index].text)
                    || ClauseSplitter.determiners.contains(tokens[index].text)
                    || !words.verbs.contains(tokens[index].text)
                        && (index + 1..<min(index + 4, clause.tokens.upperBound)).contains { text($0) == "be" })
        guard !isInverted else { return nil }
        var found = Predicate(form: form, start: first, subject: first..<marker, verb: index, isNegated: isNegated)
        if tokens[index].text == "be" { moveBehindBe(&found, clause) }
        found.verb = head(of: found.verb)
        lookBehindDoing(&found, clause)
        return found
    }

    /// Subjects that stand behind "will" only in questions: "what time will my flight land".
    private static let askers: Set<String> = [
        "i", "we", "you", "he", "she", "it", "they", "my", "our", "your", "his", "her", "their", "the",
    ]

    private func moveBehindBe(_ found: inout Predicate, _ clause: Clause) {
        var index = found.verb + 1
        while index < clause.tokens.upperBound, isAdverb(index), !words.emptyStates.contains(tokens[index].text),
            !["back", "up", "out", "first", "next", "off", "there", "in"].contains(tokens[index].text)
        {
            found.isNegated = found.isNegated || ["not", "never"].contains(tokens[index].text)
            index += 1
        }
        found.hasBe = true
        if index < clause.tokens.upperBound { found.verb = index }
    }
}
