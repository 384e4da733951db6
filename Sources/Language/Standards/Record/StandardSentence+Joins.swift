extension StandardSentence {
    /// "until 18:00", "not before 8:00": how long something goes on, rather than by when it is done.
    func isWindow(_ limit: Found<StandardLimit>) -> Bool {
        [.until, .noEarlierThan].contains(limit.value.comparator)
    }

    /// "every day": when a limit holds, where there is another one.
    func isWhenever(_ limit: Found<StandardLimit>) -> Bool {
        if case .day(_, let day) = limit.value { return day.lowercased().hasPrefix("every ") }
        return limit.value.comparator == .every && limit.value.quantity?.number == 1
    }

    /// "every day", "24 hours a day" beside another limit: when it holds, and no second limit.
    func isWhenever(_ other: Found<StandardLimit>, beside first: Found<StandardLimit>) -> Bool {
        if reader.hours.longestMatch(in: words, at: other.words.lowerBound) != nil { return true }
        if let quantity = other.value.quantity, quantity.per != nil, quantity.unit != "times" { return true }
        if case .day = other.value { return isWhenever(other) }
        return isWhenever(other) && first.value.comparator != .every
    }

    /// Whether "and", a comma, brackets or another break stands between two limits, and no "if" behind it.
    func isJoined(_ range: ClosedRange<Int>) -> Bool {
        var isJoined = false
        for place in range where place < words.count {
            let word = words[place]
            let isNarrowing = reader.grammar.narrowingWords.contains(word.form)
            if reader.grammar.joiningWords.contains(word.form) || word.follows == .stop && !isNarrowing {
                isJoined = true
            } else if place > range.lowerBound, reader.grammar.subordinators.contains(word.form) {
                isJoined = false
            }
        }
        return isJoined
    }
}
