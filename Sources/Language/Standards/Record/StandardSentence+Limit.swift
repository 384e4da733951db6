extension StandardSentence {
    /// The limit that the sentence is about: the first one after the verb, else the first with an action before or after it.
    func limit(share: Range<Int>?, opening: Int) -> Found<StandardLimit>? {
        let candidates = candidates(outside: share)
        let possible = (candidates.isEmpty ? bareRanges(outside: share) : candidates)
            .filter { mayLimit($0, share: share, opening: opening) }
            .behind(opening)
        let auxiliary = words.indices.first { reader.grammar.auxiliaries.contains(words[$0].form) }
        if let auxiliary, let found = possible.first(where: { $0.words.lowerBound > auxiliary }) { return found }
        return possible.first { !belongsToPopulation($0) } ?? possible.first
    }

    /// Every limit that the sentence names, in its order.
    func candidates(outside share: Range<Int>?) -> [Found<StandardLimit>] {
        each(outside: share, candidate)
    }

    /// "Refunds take 3 to 5 working days": the longer of two times is the limit, without a word that says so, and the only one
    /// of what "takes" it.
    private func bareRanges(outside share: Range<Int>?) -> [Found<StandardLimit>] {
        each(outside: share) { place in
            guard words[place].follows != .joint, let (quantity, end) = quantities.quantity(at: place), place > 0,
                quantity.from != nil || isTaken(place), quantity.isTime,
                !reader.grammar.lengthWords.contains(words[place - 1].form)
            else { return nil }
            let isLong = isTaken(place) || reader.grammar.takingWords.contains(words[place - 1].form)
            return Found(value: .quantity(isLong ? .atMost : .within, quantity), words: place..<end)
        }
    }

    /// "takes 2 days", "Response time: 4 hours", "the response time is 4 hours".
    private func isTaken(_ place: Int) -> Bool {
        let before = words[place - 1].form
        if reader.grammar.takeWords.contains(before) || reader.grammar.waitWords.contains(before) { return true }
        return place > 1 && reader.grammar.takingWords.contains(before)
            && reader.grammar.waitWords.contains(words[place - 2].form)
    }

    private func each(
        outside share: Range<Int>?, _ limit: (Int) -> Found<StandardLimit>?
    ) -> [Found<StandardLimit>] {
        var found: [Found<StandardLimit>] = []
        var place = 0
        while place < words.count {
            let isTaken = share?.contains(place) == true || words[place].bracket > 0
            if !isTaken, let candidate = limit(place) {
                found.append(candidate)
                place = candidate.words.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    private func candidate(at place: Int) -> Found<StandardLimit>? {
        comparedLimit(at: place) ?? day(at: place, comparator: .exactly, from: place) ?? frequency(at: place)
            ?? answer(at: place) ?? bareLimit(at: place)
    }

    /// "within 3 hours", "by 17:30", "no later than the next working day", "every day".
    private func comparedLimit(at place: Int) -> Found<StandardLimit>? {
        guard let match = comparatorsByStart[place] else { return nil }
        let next = match.words.upperBound
        let comparator = match.meaning
        if next < words.count, words[next].follows == .stop { return nil }
        if words[next - 1].form == reader.grammar.betweenWord {
            return quantities.between(at: next).map {
                Found(value: .quantity(.within, $0.value), words: place..<$0.next)
            }
        }
        if !Self.onlyMoments.contains(comparator), let (quantity, end) = quantities.quantity(at: next) {
            return withAfterword(.quantity(comparator, quantity), from: place, to: withTime(end))
        }
        if comparator == .every, let (quantity, end) = quantities.single(at: next) {
            return Found(value: .quantity(.every, quantity), words: place..<end)
        }
        guard Self.beforeMoments.contains(comparator) else { return nil }
        if let (time, end) = quantities.clock(at: next, in: text) {
            return Found(value: .clock(comparator, time: time, day: nil), words: place..<end)
        }
        guard next < words.count, !["on", "every"].contains(words[next].form) else { return nil }
        return day(at: next, comparator: comparator, from: place) ?? dayEnd(at: next, comparator, from: place)
            ?? ring(at: next, comparator, from: place)
    }

    /// "in 14 days' time" is in 14 days.
    private func withTime(_ end: Int) -> Int {
        let isTime = end < words.count && words[end].form == reader.grammar.timeWord && !words[end].follows.isBreak
        return isTime && (end + 1 == words.count || words[end + 1].follows.isBreak) ? end + 1 : end
    }

    private static let onlyMoments: Set<StandardComparator> = [.by, .before]
    private static let beforeMoments: Set<StandardComparator> = [.by, .before, .noLaterThan, .within]

    private func day(at place: Int, comparator: StandardComparator, from start: Int) -> Found<StandardLimit>? {
        guard let match = reader.days.longestMatch(in: words, at: place) else { return nil }
        return Found(value: .day(comparator, phrase(match.words)), words: start..<match.words.upperBound)
    }

    /// "4 minutes or less", "10 minutes before the service", "2 times a day"; of an average also "4 minutes".
    private func bareLimit(at place: Int) -> Found<StandardLimit>? {
        guard let (quantity, end) = quantities.quantity(at: place), words[place].follows != .joint else { return nil }
        let limit = withAfterword(.quantity(.exactly, quantity), from: place, to: end)
        if limit.value.comparator != .exactly || quantity.per != nil { return limit }
        guard end < words.count else { return nil }
        if reader.stops.longestMatch(in: words, at: end) != nil { return limit }
        guard reader.starts.longestMatch(in: words, at: end) != nil else { return nil }
        let isRange = quantity.from != nil && quantity.isTime
        return isRange ? Found(value: .quantity(.within, quantity), words: limit.words) : limit
    }

    private func withAfterword(_ limit: StandardLimit, from place: Int, to end: Int) -> Found<StandardLimit> {
        guard case .quantity(let comparator, let quantity) = limit, end < words.count,
            let after = reader.afterwords.longestMatch(in: words, at: end),
            comparator == .exactly || comparator == .within
        else { return Found(value: limit, words: place..<end) }
        let isWithin = comparator == .within && after.meaning == .atMost
        return Found(
            value: .quantity(isWithin ? .within : after.meaning, quantity), words: place..<after.words.upperBound)
    }

    /// A limit needs an action: two words before it, one noun, or a part in front of it and words after.
    private func mayLimit(_ limit: Found<StandardLimit>, share: Range<Int>?, opening: Int) -> Bool {
        if isAnswer(limit.words) { return share == nil }
        if limit.words.lowerBound <= opening { return limit.words.upperBound + 1 < words.count }
        let before = (opening..<limit.words.lowerBound).count { share?.contains($0) != true }
        return before + (share.map { $0.lowerBound < limit.words.lowerBound } == true ? 1 : 0) > 1
            || before == 1 && isElliptical(limit)
    }

    /// "Orders placed by noon …": what was done to them, not what is done.
    func belongsToPopulation(_ limit: Found<StandardLimit>) -> Bool {
        guard limit.words.lowerBound > 0 else { return false }
        let before = words[limit.words.lowerBound - 1].form
        return reader.grammar.participleEnds.contains { before.hasSuffix($0) }
    }
}

extension [StandardSentence.Found<StandardLimit>] {
    /// Those behind a condition in front of the sentence, where there are any.
    fileprivate func behind(_ opening: Int) -> Self {
        let behind = filter { $0.words.lowerBound >= opening }
        return behind.isEmpty ? self : behind
    }
}
