extension ClauseReader {
    /// "Boiler ready Friday", "Plumber coming Thurs 9am", "Next update at 3pm": a thing or a doer and a moment, as on a note.
    func headline(_ clause: Clause, _ first: Int) -> Predicate? {
        guard !["please", "pls", "kindly"].contains(text(first - 1)) else { return nil }
        if let placed = placedNews(clause, first) { return placed }
        let last = min(first + 6, clause.tokens.upperBound - 1)
        guard let end = (first..<max(first, last)).first(where: { isMoment[$0 + 1] }) else { return nil }
        let word = text(end)
        let isShort = end == first + 1 && words.doubtfulVerbs.contains(text(first)) && word != "back"
        if end > first, words.verbs.contains(text(first)), !isShort { return nil }
        if Self.arrivals.contains(word), end > first, isNoun(first..<end) {
            return Predicate(form: .verbless, start: first, subject: first..<end, verb: end)
        }
        guard isNoun(first..<end + 1), isNews(end, isLast: endsBehindMoment(end + 1, clause)) else { return nil }
        return Predicate(form: .verbless, start: first, subject: first..<end + 1, verb: end)
    }

    /// "Engineer with you at 9 tomorrow", "Replacement on its way tonight".
    private func placedNews(_ clause: Clause, _ first: Int) -> Predicate? {
        for end in first + 1..<max(first + 1, min(first + 5, clause.tokens.upperBound - 1)) {
            guard let place = Self.placesOfArrival.first(where: { matches($0, at: end) }) else { continue }
            let isDated = end + place.count < clause.tokens.upperBound && isMoment[end + place.count]
            guard isDated, isNoun(first..<end), end > first + 1 || !words.verbs.contains(text(first)) else {
                return nil
            }
            return Predicate(form: .verbless, start: first, subject: first..<end, verb: end)
        }
        return nil
    }

    private static let placesOfArrival: [[String]] = [
        ["with", "you"], ["back", "with", "you"], ["on", "its", "way"], ["on", "site"], ["at", "yours"],
        ["in", "your", "inbox"], ["in", "the", "post"], ["out", "to", "you"], ["over", "to", "you"],
        ["back", "to", "you"],
    ]

    private func isNoun(_ range: Range<Int>) -> Bool {
        range.allSatisfy {
            tokens[$0].kind == .word && !isMoment[$0] && isNounLike(text($0)) && !Self.noHeadline.contains(text($0))
        }
    }

    /// "Update by 3pm" and nothing more.
    private func isNews(_ index: Int, isLast: Bool) -> Bool {
        let isDeadline = ["by", "before", "within"].contains(text(index + 1))
        if Self.updates.contains(text(index)) { return isLast && (isDeadline || Self.more.contains(text(index - 1))) }
        return isLast && isDeadline && Self.news.contains(text(index))
    }

    private func endsBehindMoment(_ start: Int, _ clause: Clause) -> Bool {
        var index = start
        while index < clause.tokens.upperBound, isMoment[index] || tokens[index].kind == .mark { index += 1 }
        return index == clause.tokens.upperBound
    }

    private static let arrivals: Set<String> = [
        "ready", "coming", "arriving", "finished", "fixed", "sorted", "done", "back",
    ]
    private static let more: Set<String> = ["next", "an", "further", "another", "full"]
    private static let updates: Set<String> = ["update", "updates", "callback"]
    private static let news: Set<String> = [
        "response", "delivery", "replacement", "refund", "results", "draft", "estimate", "quote", "diagnosis", "proof",
        "decision", "confirmation",
    ]
    private static let noHeadline: Set<String> = [
        "not", "never", "nothing", "nobody", "only", "when", "is", "are", "it", "you", "i", "we", "they", "he", "she",
        "storm", "snow", "rain", "weather", "sale", "christmas", "holiday", "someone's", "all", "who", "what", "that",
        "until", "till", "because", "since", "than", "to", "of", "with", "for", "by", "on", "at", "get", "getting",
        "be", "been", "was", "were", "will", "would", "could", "should", "can", "has", "had", "have", "if", "and", "or",
        "strike", "election", "kids", "baby", "summer", "spring", "winter", "autumn", "good", "great", "change",
        "changes",
        "from", "hi", "hello", "hey", "dear", "news", "up", "out", "in", "so", "too", "also", "please", "once",
    ]
}
