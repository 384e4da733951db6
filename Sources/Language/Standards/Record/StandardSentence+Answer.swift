extension StandardSentence {
    /// "24-hour turnaround", "2 working day response", "3-5 day delivery": in front of what comes within the time.
    func answer(at place: Int) -> Found<StandardLimit>? {
        guard let first = quantities.number(at: place) else { return nil }
        let second = quantities.rangeEnd(at: first.next, reader.grammar.rangeWords)
        var unit = second?.next ?? first.next
        var calendar: String?
        if unit < words.count, reader.grammar.calendars.contains(words[unit].form) {
            calendar = words[unit].form
            unit += 1
        }
        guard unit < words.count, !words[unit].follows.isBreak, isAnswer(place..<unit + 1),
            var time = quantityOfOne(words[unit].form), time.isTime
        else { return nil }
        time.number = max(first.value, second?.value ?? 0)
        time.from = second.map { min($0.value, first.value) }
        time.calendar = calendar
        return Found(value: .quantity(.within, time), words: place..<unit + 1)
    }

    /// Whether the words are a number with its unit, and a noun of what comes within that time stands behind them.
    func isAnswer(_ range: Range<Int>) -> Bool {
        guard range.upperBound < words.count, !words[range.upperBound].follows.isBreak else { return false }
        let first = words[range.lowerBound]
        let next = range.upperBound + 1
        guard
            next >= words.count || words[next].follows.isBreak || goesOn(next)
                || reader.starts.longestMatch(in: words, at: next) != nil
        else { return false }
        return reader.grammar.answers.contains(words[range.upperBound].form)
            && (first.kind == .number || reader.grammar.numbers[first.form] != nil)
    }

    /// "We offer a 24-hour turnaround on repairs": what is done is to offer turnaround on repairs.
    func recordOfAnswer(_ limit: Found<StandardLimit>, opening: Int) -> StandardRecord? {
        let end = comma(after: limit.words.upperBound + 1) ?? words.count
        var before = limit.words.lowerBound
        if before > opening, reader.grammar.oneWords.contains(words[before - 1].form) { before -= 1 }
        let said = [phrase(opening..<before), phrase(limit.words.upperBound..<end)].filter { !$0.isEmpty }
        var parts = parts(of: end..<words.count, limit: limit.value)
        place(opening: opening, into: &parts)
        let action = said.joined(separator: " ")
        return StandardRecord(
            action: parts.condition == nil ? action.withCapitalBeginning : action, limit: limit.value, share: nil,
            statistic: .each, tail: nil, start: parts.start, stop: parts.stop, hours: parts.hours,
            condition: parts.condition, qualifiers: parts.qualifiers, sentence: wording(nil))
    }
}
