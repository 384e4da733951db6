extension StandardSentence {
    /// "< 4 hours", "≤ 2 days": a sign in place of a word.
    func signedLimit(at place: Int) -> Found<StandardLimit>? {
        guard place > 0, words[place].kind == .number, let comparator = sign(before: place),
            let (quantity, end) = quantities.quantity(at: place)
        else { return nil }
        return Found(
            value: .quantity(comparator, quantity), words: place..<end, figures: figures(of: quantity, in: place..<end))
    }

    func sign(before place: Int) -> StandardComparator? {
        let gap = gap(before: place)
        if gap.contains("≤") || gap.contains("⩽") { return .atMost }
        if gap.contains("≥") || gap.contains("⩾") { return .atLeast }
        if gap.contains("<") { return gap.contains("=") ? .atMost : .lessThan }
        if gap.contains(">") { return gap.contains("=") ? .atLeast : .moreThan }
        return nil
    }

    /// The marks between a word and the one before.
    func gap(before place: Int) -> Substring.UnicodeScalarView {
        guard place > 0, place < words.count else { return Substring().unicodeScalars }
        return text.unicodeScalars[words[place - 1].range.upperBound..<words[place].range.lowerBound]
    }

    /// "about 3 days", "~3 days", "3+ days", "3 days (approx.)": the words that leave the number open.
    func hedge(of limit: Found<StandardLimit>) -> String? {
        if let hedge = limit.hedge { return hedge }
        if limit.value.quantity != nil, let sign = signedHedge(limit.words) { return sign }
        let next = limit.words.upperBound
        guard next < words.count, words[next].follows.isBreak, reader.grammar.hedges.contains(words[next].form),
            next + 1 == words.count || words[next + 1].follows.isBreak
        else { return nil }
        return plain(next..<next + 1)
    }

    private func signedHedge(_ range: Range<Int>) -> String? {
        for place in range where words[place].kind == .number {
            let before = gap(before: place)
            let behind = gap(before: place + 1)
            if before.contains("~") || before.contains("≈") { return "~" + plain(place..<range.upperBound) }
            if behind.first == "+" { return plain(place..<range.upperBound) }
        }
        return nil
    }
}
