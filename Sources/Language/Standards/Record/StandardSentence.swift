/// One sentence on the way to its record: finds the limit and the share, and gives the words around them their part.
struct StandardSentence {
    let text: String
    let words: [SentenceWord]
    let reader: StandardReader
    let quantities: QuantityReader
    /// The comparing phrase that ends before each word, and the one that begins at it.
    let comparatorsByEnd: [Int: PhraseIndex<StandardComparator>.Match]
    let comparatorsByStart: [Int: PhraseIndex<StandardComparator>.Match]

    init(_ text: String, words: [SentenceWord], reader: StandardReader) {
        self.text = text
        self.words = words
        self.reader = reader
        quantities = QuantityReader(words: words, grammar: reader.grammar)
        let matches = reader.comparators.matches(in: words)
        comparatorsByEnd = Dictionary(matches.map { ($0.words.upperBound, $0) }) { first, _ in first }
        comparatorsByStart = Dictionary(matches.map { ($0.words.lowerBound, $0) }) { first, _ in first }
    }

    /// What was read, and the words that say it.
    struct Found<Value> {
        let value: Value
        let words: Range<Int>
    }

    func reading() -> StandardReading {
        let share = share()
        let opening = opening
        let limit = limit(share: share?.words, opening: opening)
        guard let record = record(limit, share: share, opening: opening) else { return .none }
        if let limit, let refusal = refusal(of: limit, share: share?.words, opening: opening) {
            return .refused(refusal)
        }
        return .record(record)
    }

    private func record(
        _ limit: Found<StandardLimit>?, share: Found<StandardShare>?, opening: Int
    ) -> StandardRecord? {
        guard let limit else {
            return share.flatMap { finish(body: 0..<words.count, limit: nil, share: $0, parts: Parts()) }
        }
        if isAnswer(limit.words) { return recordOfAnswer(limit, opening: opening) }
        if limit.words.lowerBound <= opening { return recordWithLimitInFront(limit, share: share, opening: opening) }
        var parts = parts(of: limit.words.upperBound..<words.count, limit: limit.value)
        place(opening: opening, into: &parts)
        return finish(
            body: opening..<limit.words.lowerBound, limit: parts.limit ?? limit.value, share: share, parts: parts)
    }

    /// "Within 3 hours of payment, orders are processed"; "Every 14 days the bins are emptied".
    private func recordWithLimitInFront(
        _ limit: Found<StandardLimit>, share: Found<StandardShare>?, opening: Int
    ) -> StandardRecord? {
        let comma = comma(after: limit.words.upperBound) ?? limit.words.upperBound
        var parts = parts(of: limit.words.upperBound..<comma, limit: limit.value)
        if opening > 0, limit.words.lowerBound == opening { place(opening: opening, into: &parts) }
        let said = parts.limit ?? limit.value
        return finish(
            body: comma..<words.count, limit: attribute(said, limit.words) ?? said, share: share, parts: parts)
    }

    /// "Next day delivery" has its limit in front, as "next-day"; nil where the day is none of a noun's.
    private func attribute(_ limit: StandardLimit, _ range: Range<Int>) -> StandardLimit? {
        guard case .day(.exactly, _) = limit, ["same", "next"].contains(words[range.lowerBound].form),
            range.upperBound < words.count, !words[range.upperBound].follows.isBreak
        else { return nil }
        return .day(.exactly, words[range].map(\.form).joined(separator: "-"))
    }

    /// Joins what was found; nil where nothing is left that could be an action.
    private func finish(
        body: Range<Int>, limit: StandardLimit?, share: Found<StandardShare>?, parts: Parts
    ) -> StandardRecord? {
        var inserted = share?.value
        var action = phrase(body)
        if let range = share?.words, body.contains(range.lowerBound), range.upperBound <= body.upperBound {
            let before = range.lowerBound > body.lowerBound ? phrase(body.lowerBound..<range.lowerBound) + " " : ""
            action = before + phrase(range.upperBound..<body.upperBound)
            inserted?.place = before.count
        }
        let average = " " + reader.grammar.averagePhrase
        if action.hasSuffix(average) { action.removeLast(average.count) }
        guard !action.isEmpty, action.contains(where: \.isLetter) else { return nil }
        if inserted?.place != 0, parts.condition == nil, limit?.isInFront != true {
            action = action.withCapitalBeginning
        }
        return StandardRecord(
            action: action, limit: limit, share: inserted, statistic: statistic, tail: parts.tail, start: parts.start,
            stop: parts.stop,
            hours: parts.hours, condition: parts.condition, qualifiers: parts.qualifiers)
    }

    private var statistic: StandardStatistic {
        for (place, word) in words.enumerated() {
            if reader.grammar.averages.contains(word.form) { return .average }
            if reader.grammar.medians.contains(word.form) { return .median }
            if reader.grammar.percentiles.contains(word.form), place > 0,
                let number = Int(words[place - 1].form.prefix { $0.isNumber }), (1...99).contains(number)
            {
                return .percentile(number)
            }
        }
        return .each
    }
}
