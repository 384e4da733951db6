extension ClauseReader {
    /// "Be at yours in 45 mins", "Sending it tomorrow", "Ready by 5", "Your laptop back to you by Monday".
    func dropped(_ clause: Clause, _ first: Int) -> Predicate? {
        let word = tokens[first].text
        let next = text(first + 1)
        if ["expect"].contains(word) || ["kindly", "please", "do"].contains(word) && next == "expect" {
            return Predicate(
                form: .expected, start: first, subject: first..<first, verb: word == "expect" ? first : first + 1)
        }
        if word == "be", !["please", "kindly", "pls", "just"].contains(text(first - 1)),
            [
                "at", "with", "there", "round", "over", "back", "right", "by", "ready", "outside", "in", "down", "here",
                "home",
            ]
            .contains(next)
        {
            return Predicate(form: .verbless, start: first, subject: first..<first, verb: first)
        }
        if clause.opener == .and, ["arrives", "comes", "ships", "lands", "leaves"].contains(word),
            first + 1 < clause.tokens.upperBound, isMoment[first + 1]
        {
            return Predicate(form: .verbless, start: first, subject: first..<first, verb: first)
        }
        if ["consider", "call"].contains(word), ["it", "that"].contains(next),
            ["done", "sorted", "fixed", "settled"].contains(text(first + 2))
        {
            return Predicate(form: .verbless, start: first, subject: first..<first, verb: first + 2)
        }
        let isObject =
            ClauseSplitter.determiners.contains(next) || ["it", "them", "you", "him", "us", "me"].contains(next)
        if ["ready", "done", "there", "back", "sorted", "fixed", "finished", "sent"].contains(word) && !isObject
            || Self.isPlaced(word, next) && !isCommute(first)
            || word.hasSuffix("ed") && word.utf8.count > 4 && !Self.wasDone.contains(word)
                && !isObject
        {
            return Predicate(form: .verbless, start: first, subject: first..<first, verb: first)
        }
        if isGerund(first) {
            return Predicate(form: .progressive, start: first, subject: first..<first, verb: first)
        }
        let act = head(of: first)
        if act > first, text(act).hasSuffix("ing") {
            var found = Predicate(form: .progressive, start: first, subject: first..<first, verb: act)
            found.verbStart = first
            return found
        }
        if let placed = headline(clause, first) ?? toFollow(clause, first) ?? underWay(clause, first)
            ?? placed(clause, first)
        {
            return placed
        }
        if ["your", "the"].contains(word),
            let back = (first + 1..<max(first + 1, min(first + 6, clause.tokens.upperBound))).first(where: {
                ["back", "ready"].contains(tokens[$0].text)
            }), !(first + 1..<back).contains(where: { Self.isPast(tokens[$0].text) })
        {
            return Predicate(form: .verbless, start: first, subject: first..<back, verb: back)
        }
        return nil
    }

    /// "on the way to work", where nothing comes to the person.
    private func isCommute(_ first: Int) -> Bool {
        tokens[first].text == "on" && text(first + 2) == "way" && text(first + 3) == "to"
            && !["you", "your", "yours"].contains(text(first + 4))
    }

    /// Without a subject these tell what somebody did, not what will be done.
    private static let wasDone: Set<String> = [
        "tried", "needed", "wanted", "called", "emailed", "checked", "asked", "looked", "messaged", "texted", "phoned",
        "reached", "visited", "waited", "talked", "chatted", "noticed", "stopped", "popped", "missed", "turned",
        "closed",
    ]

    static func isPlaced(_ word: String, _ next: String) -> Bool {
        ["with", "at"].contains(word) && ["you", "yours", "your"].contains(next)
            || word == "on" && ["its", "it", "the", "my", "our"].contains(next)
    }
}
