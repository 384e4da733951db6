/// What the words around a date make of it.
struct ReturnCue {
    enum Role {
        /// The day on which the person is back.
        case back
        /// The end of the absence.
        case until
        /// The last day of the absence, expressly.
        case through
    }

    /// The words before the date, back to the date before or the start of the sentence, with a space at both ends.
    private let before: String
    /// The words after it, up to the next date or the end of the sentence.
    private let after: String
    /// Whether another date stands before it, or follows it, in the sentence.
    private let follows: Bool
    private let leads: Bool
    private let endsSpan: Bool

    init(of index: Int, of dates: [SpokenDay], in tokens: [DayToken]) {
        let range = dates[index].range
        let floor = index > 0 ? dates[index - 1].range.upperBound : 0
        let ceiling = index + 1 < dates.count ? dates[index + 1].range.lowerBound : tokens.count
        var start = range.lowerBound
        while start > floor, !Self.ends(tokens, start - 1) { start -= 1 }
        var end = range.upperBound
        while end < ceiling, !Self.ends(tokens, end) { end += 1 }
        before = " " + Self.joined(tokens[start..<range.lowerBound]) + " "
        after = " " + Self.joined(tokens[range.upperBound..<end]) + " "
        let hasNumber = tokens[start..<range.lowerBound].contains { $0.number.map { (1...31).contains($0) } == true }
        follows = (start == floor && index > 0) || hasNumber
        endsSpan = dates[index].endsSpan
        leads = end == ceiling && index + 1 < dates.count
    }

    /// Nil when they make nothing of it.
    var role: Role? {
        let last = lastWords
        if ReturnWords.inclusive.contains(where: last.hasSuffix) { return .through }
        if ReturnWords.until.contains(where: last.hasSuffix) { return isInclusiveAfter ? .through : .until }
        if follows, ReturnWords.ends.contains(where: last.hasSuffix) { return .until }
        if ReturnWords.untilAfter.contains(where: after.dropFirst().hasPrefix) { return .until }
        let isBackBefore = ReturnWords.back.occur(in: before)
        let isBackAfter = !leads && ReturnWords.back.occur(in: after)
        return isBackBefore || isBackAfter ? .back : endsSpan ? .until : nil
    }

    private var isInclusiveAfter: Bool {
        let next = after.dropFirst().drop { "( ,".contains($0) }
        return ReturnWords.inclusiveAfter.contains(where: next.hasPrefix)
    }

    /// What stands before the date without articles and the name of its weekday, with a space before it.
    private var lastWords: String {
        var words = before.split(separator: " ").suffix(8)
        while let last = words.last, words.count > 1,
            ReturnWords.fillers.contains(String(last))
                || DayWords.weekday(String(last.filter { $0 != "," && $0 != "." })) != nil
        {
            words.removeLast()
        }
        return " " + words.joined(separator: " ")
    }

    /// Whether a sentence ends with this token: a full stop that belongs to no number.
    private static func ends(_ tokens: [DayToken], _ index: Int) -> Bool {
        if ["!", "?", "。", "！", "？", ";"].contains(tokens[index].text) { return true }
        guard tokens[index].text == ".", index > 0, tokens[index - 1].number == nil else { return false }
        return (index + 1 == tokens.count || tokens[index + 1].isApart) && tokens[index - 1].text.count > 2
    }

    private static func joined(_ tokens: ArraySlice<DayToken>) -> String {
        tokens.reduce("") { $0 + ($1.isApart && !$0.isEmpty ? " " : "") + $1.text }
    }
}
