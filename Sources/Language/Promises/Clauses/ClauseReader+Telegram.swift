extension ClauseReader {
    /// "Quote to follow tomorrow", "Engineer to attend on Friday", as notes are written.
    func toFollow(_ clause: Clause, _ first: Int) -> Predicate? {
        let last = min(first + 4, clause.tokens.upperBound - 1)
        guard let to = (first + 1..<max(first + 1, last)).first(where: { text($0) == "to" }),
            tokens[first..<to].allSatisfy({ isNounLike($0.text) }), !Self.guides.contains(text(to - 1))
        else { return nil }
        let isDated = to + 2 < clause.tokens.upperBound && isMoment[to + 2]
        let isFollowing =
            ["follow", "come"].contains(text(to + 1))
            && (isDated || text(to + 1) == "follow" && Self.papers.contains(text(to - 1)))
        guard isFollowing || words.insiders.contains(text(to - 1)) && words.verbs.contains(text(to + 1)) else {
            return nil
        }
        return Predicate(form: .verbless, start: first, subject: first..<to, verb: to + 1)
    }

    func isNounLike(_ word: String) -> Bool {
        (!words.verbs.contains(word) || words.doubtfulVerbs.contains(word)) && !Self.greetings.contains(word)
            && !Self.notPresent.contains(word)
    }

    /// What the person follows, rather than what follows.
    private static let guides: Set<String> = [
        "steps", "step", "rules", "guidelines", "procedure", "process", "instructions", "diet", "route", "plan",
    ]

    /// What is said to follow without a moment.
    private static let papers: Set<String> = [
        "invoice", "quote", "confirmation", "details", "report", "results", "photos", "pod", "documents", "paperwork",
        "certificate", "certs", "tracking", "contract", "receipt", "answer", "email", "info", "update", "letter",
        "statement", "refund", "replacement", "brochure", "form", "forms", "link", "copy", "pictures", "pics",
        "part", "parts", "breakdown", "drawings", "estimate", "proof",
    ]

    /// "New password link coming your way".
    func underWay(_ clause: Clause, _ first: Int) -> Predicate? {
        guard tokens[first].kind == .word, !Self.greetings.contains(tokens[first].text) else { return nil }
        return (first..<max(first, min(first + 6, clause.tokens.upperBound - 2))).first {
            ["coming", "heading", "winging"].contains(text($0))
                && (["your", "to", "out", "over", "straight"].contains(text($0 + 1)))
                && (text($0 + 2) == "way" || text($0 + 2) == "you" || text($0 + 3) == "you")
        }.map { Predicate(form: .pledged, start: first, subject: first..<$0, verb: $0) }
    }

    /// "New router out to you tomorrow", "Delivery to your door this Friday".
    func placed(_ clause: Clause, _ first: Int) -> Predicate? {
        guard tokens[first].kind == .word, !Self.greetings.contains(tokens[first].text),
            !Self.isPast(tokens[first].text) || ["the", "a", "all", "both"].contains(tokens[first].text)
        else { return nil }
        for index in first + 1..<max(first + 1, min(first + 6, clause.tokens.upperBound - 2)) {
            let word = tokens[index].text
            if isMoment[index] || tokens[index].kind == .mark && word != "-" || Self.isPast(word) && word != "to" {
                return nil
            }
            guard ["to", "with"].contains(word), ["you", "your", "yours"].contains(text(index + 1)) else { continue }
            let isWay = ["out", "over", "back", "round", "across", "off", "delivery", "straight", "way"].contains(
                text(index - 1))
            guard isWay, index - 1 > first || text(index - 1) == "on" || text(index - 1) == "delivery" else {
                return nil
            }
            return Predicate(form: .verbless, start: first, subject: first..<index - 1, verb: index - 1)
        }
        return nil
    }

    private static let greetings: Set<String> = [
        "thanks", "thank", "sorry", "welcome", "regards", "congratulations", "apologies", "access", "reply", "no",
        "any", "further", "please", "as", "i", "we", "you", "if",
    ]
}
