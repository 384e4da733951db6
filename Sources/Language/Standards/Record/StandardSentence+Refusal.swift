extension StandardSentence {
    /// Why `limit` is none that a standard can have; nil where it is fine.
    func refusal(of limit: Found<StandardLimit>, share: Range<Int>?, opening: Int) -> LimitRefusal? {
        if let quantity = limit.value.quantity, quantity.number <= 0 {
            return LimitRefusal(phrase(limit.words), .nothing, grammar: reader.grammar)
        }
        return second(beside: limit, share: share, opening: opening).map {
            LimitRefusal(phrase($0.words), .second, grammar: reader.grammar)
        }
    }

    /// "and delivered within 2 days", ", 95 % within 1 hour": a limit that is joined to the first one.
    private func second(
        beside first: Found<StandardLimit>, share: Range<Int>?, opening: Int
    ) -> Found<StandardLimit>? {
        candidates(outside: share).first { other in
            if isWhenever(other, beside: first) { return false }
            if other.words.lowerBound >= first.words.upperBound {
                return isJoined(first.words.upperBound...other.words.lowerBound)
            }
            return other.words.upperBound <= first.words.lowerBound && other.words.lowerBound > opening + 1
                && !belongsToPopulation(other) && isJoined(other.words.upperBound...first.words.lowerBound)
        }
    }

    /// "every day", "24 hours a day" beside another limit: when it holds, and no second limit.
    private func isWhenever(_ other: Found<StandardLimit>, beside first: Found<StandardLimit>) -> Bool {
        if reader.hours.longestMatch(in: words, at: other.words.lowerBound) != nil { return true }
        if case .day(_, let day) = other.value, day.lowercased().hasPrefix("every ") { return true }
        if let quantity = other.value.quantity, quantity.per != nil, quantity.unit != "times" { return true }
        return other.value.comparator == .every && other.value.quantity?.number == 1
            && first.value.comparator != .every
    }

    /// Whether "and", a comma or another break stands between two limits.
    private func isJoined(_ range: ClosedRange<Int>) -> Bool {
        range.contains { place in
            reader.grammar.joiningWords.contains(words[place].form)
                || words[place].follows == .stop && !reader.grammar.narrowingWords.contains(words[place].form)
                    && words[place].bracket == 0 && (place == 0 || words[place - 1].bracket == 0)
        }
    }
}
