/// Tells which words of a promise say what is promised, apart from when.
struct PromisedWords: TokenReading {
    let tokens: [Token]
    /// Tokens of moments that do not name a thing.
    let isWhen: [Bool]
    let moments: [MomentPhrase]

    /// The words of the unit without its moment, and its purpose also where that stands behind the moment. A moment that
    /// names a thing ("Saturday's party"), tells of the subject or comes again ("every Friday") stays.
    func parts(of unit: SentenceReading.Unit, _ chosen: MomentPhrase?, _ purpose: Range<Int>) -> [Range<Int>] {
        let start = min(max(unit.whatStart, unit.tokens.lowerBound), unit.tokens.upperBound - 1)
        let when = timeWords(of: unit, chosen)
        var parts: [Range<Int>] = []
        for index in Array(start..<unit.tokens.upperBound) + purpose where !when.contains(index) {
            if let last = parts.last, last.upperBound == index {
                parts[parts.count - 1] = last.lowerBound..<index + 1
            } else {
                parts.append(index..<index + 1)
            }
        }
        return parts
    }

    private func timeWords(of unit: SentenceReading.Unit, _ chosen: MomentPhrase?) -> Set<Int> {
        var when: Set<Int> = []
        for phrase in moments.within(unit.tokens.lowerBound..<tokens.count) {
            guard phrase.tokens.lowerBound < unit.tokens.upperBound else { break }
            guard isWhen[phrase.tokens.lowerBound], !isKept(phrase, unit, chosen) else { continue }
            when.formUnion(phrase.tokens)
            if phrase.isRelative { when.formUnion(anchor(behind: phrase, unit)) }
        }
        return when
    }

    /// "Rent for the two weeks without hot water", "every Friday".
    private func isKept(_ phrase: MomentPhrase, _ unit: SentenceReading.Unit, _ chosen: MomentPhrase?) -> Bool {
        if UnitMoment(tokens: tokens).isObject(phrase, of: unit) { return true }
        if ["every", "each"].contains(text(phrase.tokens.lowerBound - 1)) { return true }
        guard let chosen, chosen.tokens.lowerBound > unit.verb else { return false }
        return phrase.tokens.upperBound <= unit.verb && phrase.tokens.lowerBound > unit.tokens.lowerBound
    }

    /// What a length of time is counted from: "getting the item back" in "within 5 days of getting the item back".
    private func anchor(behind phrase: MomentPhrase, _ unit: SentenceReading.Unit) -> Range<Int> {
        let start = phrase.tokens.upperBound
        let end = (start..<max(start, unit.tokens.upperBound)).first {
            [",", "and", "or", "so", "but", "unless", "(", ")"].contains(text($0)) || isWhen[$0]
        }
        return start..<max(start, end ?? unit.tokens.upperBound)
    }
}

extension [MomentPhrase] {
    /// The phrases that begin in a stretch of tokens; they stand in the order of the text.
    func within(_ range: Range<Int>) -> ArraySlice<MomentPhrase> {
        let start = firstPlace(from: range.lowerBound)
        return self[start..<Swift.max(start, firstPlace(from: range.upperBound))]
    }

    private func firstPlace(from token: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
