extension StandardSentence {
    /// "and delivered within 2 days", ", 95 % within 1 hour", "(2 hours for emergencies)", "or 6": joined to the first limit.
    func others(beside first: Found<StandardLimit>, share: Range<Int>?, opening: Int) -> [Range<Int>] {
        let range = first.words
        var found: [Range<Int>] = []
        for place in words.indices where !range.contains(place) && place >= found.last?.upperBound ?? 0 {
            guard let other = other(at: place, first, share: share),
                other.lowerBound >= range.upperBound
                    || other.upperBound <= range.lowerBound && other.lowerBound > opening + 1
            else { continue }
            let between = min(other.upperBound, range.upperBound)...max(other.lowerBound, range.lowerBound)
            let isAside = words[other.lowerBound].bracket > 0 && other.lowerBound < range.lowerBound
            if isJoined(between), !isAside, !isRestated(other) { found.append(other) }
        }
        return found
    }

    /// The words of another limit that begins here; nil for when the first holds, and for whom.
    private func other(at place: Int, _ first: Found<StandardLimit>, share: Range<Int>?) -> Range<Int>? {
        guard share?.contains(place) != true else { return nil }
        if let found = candidate(at: place) {
            guard !isWhenever(found, beside: first), ![found, first].contains(where: isWindow),
                !isOfPopulation(found, before: nextAfter(found))
            else { return nil }
            if case .day(.exactly, _) = found.value, isBehindLength(place) { return nil }
            if found.value.comparator != .exactly || found.value.quantity == nil { return found.words }
        }
        return bareOther(at: place, first) ?? unitless(at: place, first)
    }

    private func nextAfter(_ found: Found<StandardLimit>) -> Int? {
        let behind = found.words.upperBound
        return (behind..<max(behind, min(behind + 12, words.count))).first { comparatorsByStart[$0] != nil }
    }

    /// "4 hours" alone, but not "a 2 hour slot", "the last 30 days", "for 3 days", "24 hours a day".
    private func bareOther(at place: Int, _ first: Found<StandardLimit>) -> Range<Int>? {
        guard place > 0, words[place].follows != .joint, words[place].kind == .number || isNumberWord(place),
            let (quantity, end) = quantities.quantity(at: place), quantity.isTime || quantity.unit == "rings",
            first.value.quantity?.isCount != true, Self.upper.contains(first.value.comparator),
            reader.hours.longestMatch(in: words, at: place) == nil
        else { return nil }
        let isPart =
            end < words.count && !words[end].follows.isBreak && quantity.number != 1
            && words[end - 1].form == quantity.single
        return isBehindLength(place) || isPart ? nil : place..<end
    }

    /// "the last 30 days", "from the day it arrives".
    private func isBehindLength(_ place: Int) -> Bool {
        place > 0 && !words[place].follows.isBreak && reader.grammar.beforeLengths.contains(words[place - 1].form)
    }

    private static let upper: Set<StandardComparator> = [.within, .atMost, .noMoreThan, .lessThan, .noLaterThan]

    private func isNumberWord(_ place: Int) -> Bool {
        reader.grammar.numbers[words[place].form] != nil
    }

    /// "food within 15" behind a limit with a unit, and "or 6" behind a time of the clock.
    private func unitless(at place: Int, _ first: Found<StandardLimit>) -> Range<Int>? {
        if case .clock = first.value, place > 0, place == first.words.upperBound + 1,
            words[place - 1].form == reader.grammar.orWord, words[place].kind == .number
        {
            return place - 1..<place + 1
        }
        if place == first.words.upperBound, words[place].bracket > 0, words[place].kind == .number,
            place + 1 < words.count, reader.grammar.openings.contains(words[place + 1].form)
        {
            return place..<place + 1
        }
        guard place > first.words.upperBound, let match = comparatorsByStart[place],
            [.within, .atMost, .noMoreThan].contains(match.meaning),
            first.value.quantity?.isCount == false, Self.upper.contains(first.value.comparator),
            let number = quantities.number(at: match.words.upperBound),
            number.value < 1_000, number.next == words.count || words[number.next].follows.isBreak
        else { return nil }
        return place..<number.next
    }

    /// "within two weeks (10 working days)": brackets with nothing but the same time in another unit.
    private func isRestated(_ other: Range<Int>) -> Bool {
        let bracket = words[other.lowerBound].bracket
        guard bracket > 0 else { return false }
        let isOpened = other.lowerBound == 0 || words[other.lowerBound - 1].bracket != bracket
        return isOpened && (other.upperBound == words.count || words[other.upperBound].bracket != bracket)
    }
}
