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

    /// What was read, the words that say it, and those of them that are shown in figures, with what is shown instead.
    struct Found<Value> {
        let value: Value
        let words: Range<Int>
        var figures: (words: Range<Int>, said: String)?
        /// "about" before a number, or "+" behind it, as it is written: then the number is none that can be kept.
        var hedge: String?
        /// Whether "or more" leaves the limit without an upper end.
        var isOpen = false
    }

    func reading() -> StandardReading {
        let share = share()
        let opening = opening
        let limits = limits(share: share?.words, opening: opening)
        let limit = limits.first { mayLimit($0, share: share?.words, opening: opening) }
        let isShare = limit == nil && limits.isEmpty
        guard limit != nil || isShare, let record = record(limit, share: share, opening: opening) else {
            return .incomplete(missing(share: share, limits: limits))
        }
        guard let limit else { return .record(record) }
        let refusals = refusals(of: limit, share: share?.words, opening: opening)
        if !refusals.isEmpty { return .refused(refusals) }
        if let hedge = hedge(of: limit) {
            return .incomplete(MissingPart(.number, .hedged, hedge, grammar: reader.grammar))
        }
        return .record(record)
    }

    private func record(
        _ limit: Found<StandardLimit>?, share: Found<StandardShare>?, opening: Int
    ) -> StandardRecord? {
        guard let limit else {
            return share.flatMap {
                wordsBesides($0.words) < ($0.value.comparator == .exactly ? 2 : 1)
                    ? nil : finish(body: 0..<words.count, limit: nil, share: $0, parts: Parts(), figures: nil)
            }
        }
        if isAnswer(limit.words) { return recordOfAnswer(limit, opening: opening) }
        if limit.words.lowerBound <= opening { return recordWithLimitInFront(limit, share: share, opening: opening) }
        var parts = parts(of: limit.words.upperBound..<words.count, limit: limit.value)
        place(opening: opening, into: &parts)
        return finish(
            body: opening..<limit.words.lowerBound, limit: parts.limit ?? limit.value, share: share, parts: parts,
            figures: limit.figures)
    }

    /// "Within 3 hours of payment, orders are processed"; "Every 14 days the bins are emptied"; "At most 4 people wait".
    private func recordWithLimitInFront(
        _ limit: Found<StandardLimit>, share: Found<StandardShare>?, opening: Int
    ) -> StandardRecord? {
        let comma = comma(after: limit.words.upperBound)
        let isCount = limit.value.quantity?.isCount == true
        let body =
            isCount ? limit.words.upperBound..<(comma ?? words.count) : (comma ?? limit.words.upperBound)..<words.count
        let rest = isCount ? body.upperBound..<words.count : limit.words.upperBound..<body.lowerBound
        var parts = parts(of: rest, limit: limit.value)
        if opening > 0, limit.words.lowerBound == opening { place(opening: opening, into: &parts) }
        return finish(
            body: body, limit: parts.limit ?? limit.value, share: share, parts: parts, figures: limit.figures)
    }

    /// Joins what was found; nil where nothing is left that could be an action.
    func finish(
        body: Range<Int>, limit: StandardLimit?, share: Found<StandardShare>?, parts: Parts,
        figures: (words: Range<Int>, said: String)?
    ) -> StandardRecord? {
        var action = phrase(body)
        if let range = share?.words, body.contains(range.lowerBound), range.upperBound <= body.upperBound {
            action = [phrase(body.lowerBound..<range.lowerBound), phrase(range.upperBound..<body.upperBound)]
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        if let purpose = parts.purpose { action += " " + purpose }
        let average = " " + reader.grammar.averagePhrase
        if action.hasSuffix(average) { action.removeLast(average.count) }
        guard action.contains(where: \.isLetter) else { return nil }
        let isFirst = share?.words.lowerBound != body.lowerBound && parts.condition == nil
        return StandardRecord(
            action: isFirst ? action.withCapitalBeginning : action, limit: limit, share: share?.value,
            statistic: statistic, tail: parts.tail, start: parts.start, stop: parts.stop, hours: parts.hours,
            condition: parts.condition, qualifiers: parts.qualifiers, sentence: wording(figures))
    }
}
