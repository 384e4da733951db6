extension ClauseReader {
    func withoutMarker(_ clause: Clause, _ first: Int) -> Predicate? {
        pledged(first) ?? confirmed(clause, first) ?? lexical(clause, first) ?? thirdPerson(clause, first)
            ?? dropped(clause, first)
    }

    func pledged(_ first: Int) -> Predicate? {
        guard ["i", "we"].contains(tokens[first].text) else { return nil }
        var index = first + 1
        while index < tokens.count, isAdverb(index), tokens[index].text != "to" { index += 1 }
        let isAgreed = text(index) == "agree" && text(index + 1) == "to" && words.verbs.contains(text(index + 2))
        guard
            isAgreed
                || ["promise", "undertake", "commit", "guarantee", "pledge", "vow", "swear", "give"].contains(
                    text(index))
        else { return nil }
        if text(index) == "give" { return nil }
        var next = index + 1
        if text(next) == "you" { next += 1 }
        if text(next) == "it", ClauseSplitter.finite.contains(text(next + 1)) { return nil }
        if ["to", "the", "a", "an", "your", "it", "delivery"].contains(text(next)) || text(next).hasSuffix("ing") {
            return Predicate(form: .pledged, start: first, subject: first..<index, verb: index)
        }
        return nil
    }

    func confirmed(_ clause: Clause, _ first: Int) -> Predicate? {
        for greeting in [["see", "you"], ["speak"], ["talk"], ["catch", "you"], ["see", "ya"]]
        where matches(greeting, at: first) {
            return Predicate(form: .confirmed, start: first, subject: first..<first, verb: first)
        }
        return nil
    }

    /// "I send you the invoice tomorrow", "You get the corrected one today".
    private func lexical(_ clause: Clause, _ first: Int) -> Predicate? {
        guard ["i", "we", "you", "they"].contains(tokens[first].text) else { return nil }
        var index = first + 1
        while index < clause.tokens.upperBound, isAdverb(index), tokens[index].text != "to" { index += 1 }
        guard index < clause.tokens.upperBound else { return nil }
        var form = Predicate.Form.present
        if tokens[index].text == "go", words.verbs.contains(text(index + 1)) || text(index + 1) == "finish" {
            index += 1
            form = .future
        }
        if tokens[index].text == "re", text(index + 1) == "-" { index += 2 }
        let verb = text(index)
        guard
            words.verbs.contains(verb) || words.outcomesForYou.contains(verb)
                || text(first) != "you" && tokens[index].kind == .word && !isMoment[index] && !Self.isPast(verb)
        else { return nil }
        return Predicate(form: form, start: first, subject: first..<first + 1, verb: index)
    }

    /// Whether a word after "I" or "we" tells what was, or is no verb.
    static func isPast(_ word: String) -> Bool {
        word.hasSuffix("ed") && !["need", "feed", "speed", "proceed", "weed"].contains(word) || word.hasSuffix("ing")
            || notPresent.contains(word)
    }

    static let notPresent: Set<String> = [
        "sent", "went", "came", "got", "gave", "told", "said", "spoke", "took", "made", "found", "left", "brought",
        "saw", "rang", "wrote",
        "bought", "paid", "kept", "met", "heard", "thought", "knew", "felt", "ran", "began", "held", "stood", "lost",
        "won", "built", "spent", "drove",
        "sold", "did", "was", "were", "had", "and", "or", "of", "in", "on", "at", "for", "with", "to", "from", "than",
        "as", "the", "a", "caught", "fell",
        "hung", "taught", "chose", "broke", "woke", "understood", "forgot", "became", "saw", "shook", "threw", "flew",
        "grew", "dealt", "both", "all",
        "who", "only", "too", "but", "be", "been", "dug", "swept", "dropped", "fitted", "'s",
    ]
}
