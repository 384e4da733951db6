extension StandardSentence {
    /// "9 in 10", "at least 95 % of", "two thirds of", "fewer than 1 in 200": the first in the sentence.
    func share() -> Found<StandardShare>? {
        for place in words.indices where words[place].bracket == 0 {
            if place > 0, words[place - 1].form == "but" { continue }
            if let (share, end) = fraction(at: place) { return compared(share, words: place..<end) }
            guard let number = quantities.number(at: place) else { continue }
            if let found = outOf(number, at: place) { return found }
            if let found = nounRatio(number, at: place) { return found }
            guard let (share, end) = percent(number, at: place) ?? ratio(number) else { continue }
            return compared(share, words: place..<end)
        }
        return nil
    }

    func compared(_ share: StandardShare, words range: Range<Int>) -> Found<StandardShare> {
        if let sign = sign(before: range.lowerBound) {
            var share = share
            share.comparator = sign
            return Found(value: share, words: range)
        }
        guard let before = comparatorsByEnd[range.lowerBound], Self.comparingShares.contains(before.meaning) else {
            return Found(value: share, words: range)
        }
        var share = share
        share.comparator = before.meaning
        return Found(value: share, words: before.words.lowerBound..<range.upperBound)
    }

    private static let comparingShares: Set<StandardComparator> = [
        .atLeast, .atMost, .noMoreThan, .lessThan, .fewerThan, .moreThan,
    ]

    /// "95 % of", "95 percent", "95-100 % of" (at least 95), "98 % of the time"; "a 10 % deposit" and "10 % off" are none.
    private func percent(_ number: QuantityReader.Part<Double>, at place: Int) -> (StandardShare, Int)? {
        let upper = quantities.rangeEnd(at: number.next, reader.grammar.rangeWords)
        guard let sign = percentEnd(at: upper?.next ?? number.next) else { return nil }
        let isPart = place > 0 && reader.grammar.oneWords.contains(words[place - 1].form)
        if isPart || sign < words.count && reader.grammar.noShares.contains(words[sign].form) { return nil }
        let share = StandardShare(
            comparator: upper == nil ? .exactly : .atLeast, part: min(number.value, upper?.value ?? number.value),
            whole: nil)
        let isOf = sign < words.count && words[sign].form == reader.grammar.ofWord
        return (share, timeEnd(at: isOf ? sign + 1 : sign))
    }

    /// The end of "the time" and "every month", of which a percentage may be; the same place where neither stands.
    private func timeEnd(at place: Int) -> Int {
        guard place + 1 < words.count else { return place }
        let isTime = words[place].form == reader.grammar.theWord && words[place + 1].form == reader.grammar.timeWord
        let isPer =
            reader.grammar.perWords.contains(words[place].form)
            && reader.grammar.units[words[place + 1].form] != nil
        return isTime || isPer ? place + 2 : place
    }

    /// The end of "%", "percent" or "per cent".
    private func percentEnd(at place: Int) -> Int? {
        guard place < words.count else { return nil }
        if reader.grammar.percentWords.contains(words[place].form) { return place + 1 }
        let isTwo = words[place].form == "per" && place + 1 < words.count && words[place + 1].form == "cent"
        return isTwo ? place + 2 : nil
    }
}
