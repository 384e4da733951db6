extension StandardSentence {
    /// The limits that the sentence is about, the likeliest first: those with a word that compares, then times alone, then counts,
    /// then moments alone.
    func limits(share: Range<Int>?, opening: Int) -> [Found<StandardLimit>] {
        for read in [candidate, bareTime, count, share == nil ? bareMoment : { _ in nil }] {
            let all = each(outside: share, read)
            let main = about(all, opening: opening)
            if !main.isEmpty { return main.filter { !isWhenever($0) } + main.filter(isWhenever) }
        }
        return []
    }

    /// Every limit outside brackets that `limit` reads, in the order of the sentence.
    func each(outside share: Range<Int>?, _ limit: (Int) -> Found<StandardLimit>?) -> [Found<StandardLimit>] {
        var found: [Found<StandardLimit>] = []
        var place = 0
        while place < words.count {
            let isTaken = share?.contains(place) == true || words[place].bracket > 0
            if !isTaken, let candidate = limit(place) {
                found.append(candidate)
                place = max(candidate.words.upperBound, place + 1)
            } else {
                place += 1
            }
        }
        return found
    }

    /// "within 3 hours", "the same working day", "weekly", "24-hour turnaround", "4 minutes or less".
    func candidate(at place: Int) -> Found<StandardLimit>? {
        signedLimit(at: place) ?? comparedLimit(at: place)
            ?? (isBehindClock(place) ? nil : day(at: place, comparator: .exactly, from: place))
            ?? frequency(at: place) ?? answer(at: place) ?? bareLimit(at: place)
    }

    /// "within 3 hours", "by 17:30", "no later than the next working day", "every day".
    private func comparedLimit(at place: Int) -> Found<StandardLimit>? {
        guard let match = comparatorsByStart[place], match.meaning != .at else { return nil }
        let next = match.words.upperBound
        let comparator = match.meaning
        if next < words.count, words[next].follows == .stop { return nil }
        if words[next - 1].form == reader.grammar.betweenWord {
            return quantities.between(at: next).map {
                Found(value: .quantity(.within, $0.value), words: place..<$0.next)
            }
        }
        if !Self.onlyMoments.contains(comparator), let found = comparedQuantity(comparator, at: next, from: place) {
            return found
        }
        if comparator == .every { return everyLimit(at: next, from: place) }
        guard Self.beforeMoments.contains(comparator) else { return nil }
        return moment(at: next, comparator, from: place)
    }

    /// "3 hours" behind "within", "3 hours or less" behind "in"; a word like "about" between them is kept in mind.
    private func comparedQuantity(
        _ comparator: StandardComparator, at place: Int, from start: Int
    ) -> Found<StandardLimit>? {
        let isHedged = place < words.count && reader.grammar.hedges.contains(words[place].form)
        let next = isHedged ? place + 1 : place
        guard let (quantity, end) = quantities.quantity(at: next) else { return nil }
        var found = withAfterword(.quantity(comparator, quantity), from: start, to: withTime(end))
        found.figures = figures(of: quantity, in: next..<end)
        if isHedged { found.hedge = phrase(place..<end) }
        if comparator == .every, quantity.number < 1 { found.figures = nil }
        return found
    }

    /// "every day", "every other week", "every third day"; "99 % of every month" is none.
    private func everyLimit(at next: Int, from place: Int) -> Found<StandardLimit>? {
        if place > 0, words[place - 1].form == reader.grammar.ofWord { return nil }
        return quantities.single(at: next).map { single, singleEnd in
            var quantity = single
            let half = quantities.andHalf(at: singleEnd)
            if half != nil { quantity.number += 0.5 }
            let end = half ?? singleEnd
            let isOrdinal =
                quantities.ordinal(at: next) != nil && !reader.grammar.otherWords.contains(words[next].form)
            let figures = quantity.number == 1 || isOrdinal ? nil : figures(of: quantity, in: next..<end)
            return Found(value: .quantity(.every, quantity), words: place..<end, figures: figures)
        }
    }

    /// "in 14 days' time" is in 14 days.
    private func withTime(_ end: Int) -> Int {
        let isTime = end < words.count && words[end].form == reader.grammar.timeWord && !words[end].follows.isBreak
        return isTime && (end + 1 == words.count || words[end + 1].follows.isBreak) ? end + 1 : end
    }

    private static let onlyMoments: Set<StandardComparator> = [.by, .before, .until]
    private static let beforeMoments: Set<StandardComparator> = [
        .by, .before, .noLaterThan, .within, .until, .noEarlierThan,
    ]

    /// "4 minutes or less", "10 minutes before the service", "2 times a day".
    private func bareLimit(at place: Int) -> Found<StandardLimit>? {
        guard let (quantity, end) = quantities.quantity(at: place), words[place].follows != .joint,
            words[place].form != reader.grammar.theWord
        else { return nil }
        var limit = withAfterword(.quantity(.exactly, quantity), from: place, to: end)
        limit.figures = figures(of: quantity, in: place..<end)
        if limit.value.comparator != .exactly || quantity.per != nil { return limit }
        guard end < words.count else { return nil }
        if reader.stops.longestMatch(in: words, at: end) != nil { return limit }
        guard reader.starts.longestMatch(in: words, at: end) != nil else { return nil }
        let isRange = quantity.from != nil && quantity.isTime
        return isRange ? Found(value: .quantity(.within, quantity), words: limit.words) : limit
    }

    func withAfterword(_ limit: StandardLimit, from place: Int, to end: Int) -> Found<StandardLimit> {
        guard case .quantity(let comparator, let quantity) = limit, end < words.count,
            let after = reader.afterwords.longestMatch(in: words, at: end),
            comparator == .exactly || comparator == .within
        else { return Found(value: limit, words: place..<end) }
        let isWithin = comparator == .within
        let isOpen = after.meaning == .atLeast && (isWithin || quantity.from != nil && quantity.isTime)
        return Found(
            value: .quantity(isWithin ? .within : after.meaning, quantity), words: place..<after.words.upperBound,
            isOpen: isOpen)
    }
}
