extension StandardSentence {
    /// "9 in 10", "at least 95 % of", "fewer than 1 in 200": the first in the sentence.
    func share() -> Found<StandardShare>? {
        for place in words.indices where words[place].bracket == 0 {
            guard let number = quantities.number(at: place) else { continue }
            guard let (share, end) = percent(number) ?? ratio(number) else { continue }
            return compared(share, words: place..<end)
        }
        return nil
    }

    private func compared(_ share: StandardShare, words range: Range<Int>) -> Found<StandardShare> {
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

    /// "95 % of", "95 percent of", "95 per cent of".
    private func percent(_ number: QuantityReader.Part<Double>) -> (StandardShare, Int)? {
        var next = number.next
        guard next < words.count else { return nil }
        if reader.grammar.percentWords.contains(words[next].form) {
            next += 1
        } else if words[next].form == "per", next + 1 < words.count, words[next + 1].form == "cent" {
            next += 2
        } else {
            return nil
        }
        guard next < words.count, words[next].form == reader.grammar.ofWord else { return nil }
        return (StandardShare(comparator: .exactly, part: number.value, whole: nil, place: nil), next + 1)
    }

    /// "9 in 10", "9 out of 10", "9 of every 10".
    private func ratio(_ number: QuantityReader.Part<Double>) -> (StandardShare, Int)? {
        var next = number.next
        guard next + 1 < words.count, words[next].follows != .stop else { return nil }
        let isOut = words[next].form == "out"
        if isOut { next += 1 }
        guard next + 1 < words.count else { return nil }
        let isEvery = words[next + 1].form == "every"
        let joins =
            words[next].form == reader.grammar.ofWord
            ? isOut || isEvery : reader.grammar.ratioWords.contains(words[next].form)
        guard joins else { return nil }
        next += 1
        if next < words.count, words[next].form == "every" { next += 1 }
        guard let whole = quantities.number(at: next), whole.value > number.value,
            whole.next >= words.count || reader.grammar.units[words[whole.next].form] == nil
        else { return nil }
        return (StandardShare(comparator: .exactly, part: number.value, whole: whole.value, place: nil), whole.next)
    }
}
