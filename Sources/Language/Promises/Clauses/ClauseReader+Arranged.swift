extension ClauseReader {
    /// "I've got a tech heading out to you Friday", "We have a driver coming at 4".
    func sent(_ clause: Clause, _ first: Int, _ marker: Int) -> Predicate? {
        guard ["i", "we"].contains(tokens[first].text), marker == first + 1 else { return nil }
        let start = text(marker + 1) == "got" ? marker + 2 : marker + 1
        guard ClauseSplitter.determiners.contains(text(start)) || words.insiders.contains(text(start)) else {
            return nil
        }
        return (start + 1..<max(start + 1, min(start + 7, clause.tokens.upperBound))).first {
            text($0).hasSuffix("ing") && Self.onTheWay.contains(text($0))
        }.map { Predicate(form: .progressive, start: first, subject: first..<first + 1, verb: $0) }
    }

    /// "We have scheduled your delivery for Thursday": an appointment of the person's, confirmed.
    func arranged(_ clause: Clause, _ first: Int, _ marker: Int) -> Predicate? {
        guard ["i", "we"].contains(tokens[first].text), marker == first + 1 else { return nil }
        var verb = marker + 1
        while verb < clause.tokens.upperBound, ["now", "just", "already", "also"].contains(text(verb)) { verb += 1 }
        let isPlaced = isPlacedIn(verb)
        guard isPlaced || ["scheduled", "rescheduled", "booked", "arranged", "reserved"].contains(text(verb)),
            (verb + 1..<max(verb + 1, clause.tokens.upperBound)).contains(where: { ["you", "your"].contains(text($0)) })
        else { return nil }
        return Predicate(form: .confirmed, start: first, subject: first..<first + 1, verb: verb)
    }

    /// "I've put you in for Thursday", "We've got you down for 2".
    private func isPlacedIn(_ verb: Int) -> Bool {
        ["put", "got", "have", "pencilled", "penciled", "slotted", "squeezed", "fitted"].contains(text(verb))
            && text(verb + 1) == "you" && ["in", "down", "booked"].contains(text(verb + 2))
            && (["in", "for", "at", "on", "with"].contains(text(verb + 3))
                || verb + 3 < tokens.count && isMoment[verb + 3])
    }

    private static let onTheWay: Set<String> = [
        "heading", "coming", "driving", "visiting", "calling", "ringing", "phoning", "bringing", "delivering",
        "arriving", "collecting", "picking", "dropping", "starting", "fitting", "fixing", "swinging", "stopping",
    ]

    /// "You can expect our call", also "kindly expect".
    func expected(_ clause: Clause, _ first: Int, _ marker: Int) -> Predicate? {
        guard tokens[first].text == "you" else { return nil }
        var index = marker + 1
        while index < clause.tokens.upperBound, isAdverb(index) { index += 1 }
        if ["count", "rely", "bank"].contains(text(index)), text(index + 1) == "on" {
            return Predicate(form: .expected, start: first, subject: first..<marker, verb: index)
        }
        guard ["expect", "anticipate"].contains(text(index)) else { return nil }
        return Predicate(form: .expected, start: first, subject: first..<marker, verb: index)
    }
}
