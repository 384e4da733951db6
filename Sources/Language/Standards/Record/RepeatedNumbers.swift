extension [SentenceWord] {
    /// Without the number that brackets repeat, in figures or in words: "ten (10) working days", "3 (three) hours".
    func withoutRepeatedNumbers(_ grammar: StandardGrammar) -> Self {
        let numbers = QuantityReader(words: self, grammar: grammar)
        var kept: Self = []
        var isBehind = false
        for (place, word) in enumerated() {
            if word.bracket > 0, isRepeated(place, numbers) {
                isBehind = true
                continue
            }
            kept.append(isBehind ? word.behindBlank : word)
            isBehind = false
        }
        return kept
    }

    private func isRepeated(_ place: Int, _ numbers: QuantityReader) -> Bool {
        let isAlone =
            place > 0 && self[place - 1].bracket == 0
            && (place + 1 == count || self[place + 1].bracket != self[place].bracket)
        guard isAlone, let value = numbers.number(at: place), value.next == place + 1 else { return false }
        return [place - 1, place - 2].contains { start in
            guard start >= 0, let number = numbers.number(at: start) else { return false }
            return number.next == place && number.value == value.value
        }
    }
}

extension SentenceWord {
    /// The same word, joined to the one before by a blank.
    fileprivate var behindBlank: Self {
        var word = self
        word.follows = .blank
        return word
    }
}
