/// Tells what the words before a clause make of it: an assurance, a report or a hope.
struct Governor: TokenReading {
    let tokens: [Token]
    let words: PromiseWords

    /// Whether a verb of saying, thinking or hoping stands there.
    func speaks(_ range: Range<Int>) -> Bool {
        !refersBack(range) && verbSpeaks(range)
    }

    /// "As agreed", "Per our chat": what was said before, which the next clause says again.
    private func refersBack(_ range: Range<Int>) -> Bool {
        guard let first = range.first, (2...4).contains(range.count) else { return false }
        if text(first) == "per" || matches(["as", "per"], at: first) {
            return range.contains { ["our", "my", "your", "the"].contains(text($0)) }
        }
        return text(first) == "as" && range.count == 2 && Self.settled.contains(text(range.upperBound - 1))
    }

    private static let settled: Set<String> = [
        "agreed", "promised", "confirmed", "said", "mentioned", "discussed", "planned", "arranged",
    ]

    private func verbSpeaks(_ range: Range<Int>) -> Bool {
        hasHedgePhrase(range)
            || range.contains {
                words.doubting.contains(tokens[$0].text) || words.reporting.contains(tokens[$0].text)
                    || words.hedges.contains(tokens[$0].text) || tokens[$0].text == "would"
                    || Self.assuring.contains(tokens[$0].text)
            }
    }

    /// Whether the writer vouches for what follows ("I can confirm that", "rest assured"), rather than hoping or reporting.
    func assures(_ range: Range<Int>) -> Bool {
        guard let last = range.last(where: { tokens[$0].kind == .word && tokens[$0].text != "that" }) else {
            return true
        }
        if range.dropFirst().contains(where: { ["what", "which", "how", "whose"].contains(tokens[$0].text) }) {
            return false
        }
        if range.contains(where: { isWordOfOthers($0) || Self.customs.contains(text($0)) }) { return false }
        var hasDoubt = hasHedgePhrase(range)
        var hasReport = false
        var isNegated = false
        hasDoubt = hasDoubt || range.contains { isHalfSure($0) }
        for index in range {
            let word = tokens[index].text
            isNegated = isNegated || Self.denials.contains(word)
            hasDoubt = hasDoubt || words.doubting.contains(word) || words.hedges.contains(word)
            hasReport = hasReport || words.reporting.contains(word)
        }
        if range.contains(where: {
            ["assured", "advised", "informed"].contains(tokens[$0].text) && $0 > 0
                && ["rest", "be"].contains(tokens[$0 - 1].text)
        }) {
            return true
        }
        if isNegated { return range.contains { ["worry", "doubt", "problem", "worries"].contains(tokens[$0].text) } }
        if hasDoubt
            || range.contains(where: {
                ["would", "should", "might", "may", "could"].contains(tokens[$0].text) && text($0 + 1) != "like"
            })
        {
            return false
        }
        guard hasReport else {
            return !range.contains { words.outsiders.contains(tokens[$0].text) }
                || range.contains { ["i", "we"].contains(tokens[$0].text) }
        }
        return isOwnWord(range, last)
    }

    /// "their word", "we have word": what somebody else has said, unlike "my word".
    private func isWordOfOthers(_ index: Int) -> Bool {
        guard tokens[index].text == "word", index > 0 else { return false }
        return ["their", "his", "her", "its", "your", "have", "got", "had", "the", "'s", "received"].contains(
            tokens[index - 1].text)
    }

    /// Whether a word or phrase of doubt stands there.
    func hasHedge(_ range: Range<Int>) -> Bool {
        hasHedgePhrase(range) || range.contains { words.hedges.contains(tokens[$0].text) }
    }

    private func hasHedgePhrase(_ range: Range<Int>) -> Bool {
        range.contains { index in
            words.hedgePhrases.contains { phrase in
                phrase[0] == tokens[index].text && phrase.indices.allSatisfy { text(index + $0) == phrase[$0] }
            }
        }
    }

    /// "reasonably sure", "nearly certain", unlike "absolutely sure".
    private func isHalfSure(_ index: Int) -> Bool {
        guard index > 0, ["sure", "certain", "confident", "positive"].contains(tokens[index].text) else { return false }
        let before = tokens[index - 1].text
        if ["absolutely", "completely", "perfectly", "totally", "entirely"].contains(before) { return false }
        return before.hasSuffix("ly") || ["pretty", "quite", "almost"].contains(before)
    }

    /// "I promise", "we can confirm", "happy to say": now, and in our own voice.
    private func isOwnWord(_ range: Range<Int>, _ last: Int) -> Bool {
        let verbs: Set<String> = [
            "confirm", "say", "tell", "promise", "assure", "guarantee", "advise", "inform", "announce", "report",
        ]
        guard
            let verb = range.last(where: {
                words.reporting.contains(tokens[$0].text) || verbs.contains(tokens[$0].text)
            })
        else { return true }
        guard verbs.contains(tokens[verb].text) else { return false }
        let before = range.filter { $0 < verb }.map { tokens[$0].text }
        if before.contains(where: { ["you", "he", "she", "they"].contains($0) }) { return false }
        if before.contains(where: { ["i", "we", "me", "my"].contains($0) }) || before.isEmpty { return true }
        return !before.contains { words.outsiders.contains($0) }
            && ["to", "can", "hereby", "please", "kindly", "just", "will"].contains(before[before.count - 1])
    }

    /// What is so for everybody: "our policy is that".
    private static let customs: Set<String> = ["policy", "practice", "procedure", "rule", "terms", "rules"]
    private static let denials: Set<String> = [
        "not", "no", "never", "nobody", "afraid", "refuse", "refuses", "refused", "unable", "reluctant", "hesitate",
        "hate",
        "impossible", "hardly",
    ]
    private static let assuring: Set<String> = [
        "promise", "assure", "assured", "sure", "certain", "guarantee", "confident", "know", "note", "pleased", "happy",
        "glad", "confirm", "advise", "inform", "word", "aware", "what", "says", "ensure",
    ]
}
