extension ClauseReader {
    func present(_ clause: Clause, _ first: Int) -> Predicate? {
        guard let marker = clause.markers.first else { return nil }
        let word = tokens[marker].text
        if word == "have", let sent = sent(clause, first, marker) ?? arranged(clause, first, marker) { return sent }
        if ["can", "may"].contains(word), let expected = expected(clause, first, marker) { return expected }
        guard ["am", "is", "are", "'s"].contains(word), marker > first || word == "am" || clause.opener == .and else {
            return nil
        }
        var index = marker + 1
        var isNegated = false
        while index < clause.tokens.upperBound, isAdverb(index) || isMoment[index] {
            isNegated = isNegated || ["not", "never"].contains(tokens[index].text)
            index += 1
        }
        guard index < clause.tokens.upperBound, !isNegated else { return nil }
        var form = Predicate.Form.state
        var verb = index
        if tokens[index].text == "hand", text(index + 1).hasSuffix("ing") { verb += 1 }
        if tokens[index].text == "re", text(index + 1) == "-" { verb += 2 }
        let verbStart = verb
        verb = head(of: verb)
        if text(verb).hasSuffix("ing"),
            !["morning", "evening", "nothing", "something", "outstanding", "missing"].contains(text(verb))
        {
            form = .progressive
        }
        var found = Predicate(form: form, start: first, subject: first..<marker, verb: verb)
        found.verbStart = verbStart
        return found
    }
}
