extension StandardSentence {
    /// "by the end of the day", "by close of business".
    func dayEnd(at place: Int, _ comparator: StandardComparator, from start: Int) -> Found<StandardLimit>? {
        guard let match = reader.dayEnds.longestMatch(in: words, at: place) else { return nil }
        return Found(value: .day(comparator, phrase(match.words)), words: start..<match.words.upperBound)
    }

    /// "by the third ring" is within 3 rings, "before the 4th ring" as well.
    func ring(at place: Int, _ comparator: StandardComparator, from start: Int) -> Found<StandardLimit>? {
        guard place + 2 < words.count, reader.grammar.oneWords.contains(words[place].form),
            words[place + 2].form == "ring", var rings = quantityOfOne("ring"),
            let number = reader.grammar.ordinals[words[place + 1].form]
                ?? (words[place + 1].kind == .ordinal ? Double(words[place + 1].form.dropLast(2)) : nil)
        else { return nil }
        rings.number = comparator == .before ? number - 1 : number
        return Found(value: .quantity(.within, rings), words: start..<place + 3)
    }
}
