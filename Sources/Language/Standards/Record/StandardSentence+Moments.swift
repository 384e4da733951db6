extension StandardSentence {
    /// "17:30", "Monday 18:00", "the next working day", "the end of the week", "the third ring", "Friday", "3 March".
    func moment(at place: Int, _ comparator: StandardComparator, from start: Int) -> Found<StandardLimit>? {
        if let (time, end) = quantities.clock(at: place, in: text) {
            return Found(value: .clock(comparator, time: time, day: nil), words: start..<end)
        }
        guard place < words.count, !["on", "every"].contains(words[place].form) else { return nil }
        return day(at: place, comparator: comparator, from: start) ?? dayEnd(at: place, comparator, from: start)
            ?? ring(at: place, comparator, from: start) ?? date(at: place, comparator, from: start)
    }

    /// "the same working day"
    func day(at place: Int, comparator: StandardComparator, from start: Int) -> Found<StandardLimit>? {
        guard let match = reader.days.longestMatch(in: words, at: place) else { return nil }
        return Found(value: .day(comparator, dayWords(match.words)), words: start..<match.words.upperBound)
    }

    /// The words of a day, with a small letter where the sentence begins with them: "next day".
    private func dayWords(_ range: Range<Int>) -> String {
        let said = phrase(range)
        let first = words[range.lowerBound]
        guard range.lowerBound == 0, first.capitals == .first, !reader.grammar.isWeekday(first.form) else {
            return said
        }
        return String(first.form.prefix(1)) + String(said.dropFirst())
    }

    /// "by the end of the day", "by close of business".
    private func dayEnd(at place: Int, _ comparator: StandardComparator, from start: Int) -> Found<StandardLimit>? {
        guard let match = reader.dayEnds.longestMatch(in: words, at: place) else { return nil }
        return Found(value: .day(comparator, dayWords(match.words)), words: start..<match.words.upperBound)
    }

    /// "by Friday", "by Monday 18:00", "by the 25th of each month", "by 3 March".
    private func date(at place: Int, _ comparator: StandardComparator, from start: Int) -> Found<StandardLimit>? {
        guard let match = reader.dates.longestMatch(in: words, at: place) else { return nil }
        let day = dayWords(match.words)
        let next = match.words.upperBound
        let at = next < words.count && words[next].form == "at" ? next + 1 : next
        if at < words.count, !words[next].follows.isBreak, let (time, end) = quantities.clock(at: at, in: text) {
            return Found(value: .clock(comparator, time: time, day: day), words: start..<end)
        }
        return Found(value: .day(comparator, day), words: start..<next)
    }

    /// "by the third ring" is within 3 rings, "before the 4th ring" as well.
    private func ring(at place: Int, _ comparator: StandardComparator, from start: Int) -> Found<StandardLimit>? {
        guard place + 2 < words.count, reader.grammar.oneWords.contains(words[place].form),
            words[place + 2].form == "ring", var rings = quantityOfOne("ring"),
            let number = quantities.ordinal(at: place + 1)
        else { return nil }
        rings.number = comparator == .before ? number - 1 : number
        let limit = StandardLimit.quantity(.within, rings)
        return Found(value: limit, words: start..<place + 3, figures: (start..<place + 3, limit.words))
    }
}
