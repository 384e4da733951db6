extension StandardSentence {
    /// "Repairs within 5 days", "Bins every 14 days": one noun and a limit, with nothing behind it that says more of the noun.
    func isElliptical(_ limit: Found<StandardLimit>) -> Bool {
        let noun = words[..<limit.words.lowerBound].last {
            $0.kind == .word && !reader.grammar.percentWords.contains($0.form)
        }
        guard let noun, noun.kind == .word, !reader.grammar.actionless.contains(noun.form), isLimiting(limit.value),
            words[limit.words.lowerBound].form != "up"
        else { return false }
        let next = limit.words.upperBound
        let end = comma(after: next) ?? words.count
        guard !words[next..<end].contains(where: { reader.grammar.auxiliaries.contains($0.form) }) else { return false }
        return next == words.count || words[next].follows.isBreak || goesOn(next)
            || [reader.starts, reader.stops, reader.hours].contains { $0.longestMatch(in: words, at: next) != nil }
    }

    /// Whether a preposition or "or" leads on from the limit.
    func goesOn(_ place: Int) -> Bool {
        reader.grammar.openings.contains(words[place].form) || reader.grammar.joiningWords.contains(words[place].form)
            || ["to", "by", "is", "are"].contains(words[place].form)
    }

    private func isLimiting(_ limit: StandardLimit) -> Bool {
        if case .day = limit { return true }
        if [.lessThan, .atLeast].contains(limit.comparator), limit.quantity?.isTime == true {
            return limit.quantity?.unit != "years"
        }
        return Self.limiting.contains(limit.comparator)
    }

    private static let limiting: Set<StandardComparator> = [
        .within, .atMost, .noMoreThan, .noLaterThan, .every, .by, .before,
    ]

    /// "daily" at the end of the sentence or of a part, or before a preposition: every day.
    func frequency(at place: Int) -> Found<StandardLimit>? {
        guard place > 0, let unit = reader.grammar.frequencies[words[place].form],
            place + 1 == words.count || words[place + 1].follows.isBreak || goesOn(place + 1)
                || words[place + 1].form == "by",
            let every = quantityOfOne(unit)
        else { return nil }
        let limit = StandardLimit.quantity(.every, every)
        return Found(value: limit, words: place..<place + 1, figures: (place..<place + 1, limit.words))
    }

    func quantityOfOne(_ unit: String) -> StandardQuantity? {
        reader.grammar.units[unit].map {
            StandardQuantity(number: 1, from: nil, unit: $0.plural, calendar: nil, per: nil, single: $0.single)
        }
    }
}
