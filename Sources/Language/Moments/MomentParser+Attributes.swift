extension MomentParser {
    /// A moment that only tells which thing is meant is no moment of the sentence.
    func markAttribute(_ phrase: inout MomentPhrase, _ end: Int) {
        let next = phrase.tokens.upperBound
        if phrase.tokens.lowerBound > 0, tokens[phrase.tokens.lowerBound - 1].text == "dated" {
            phrase.isAttribute = true
        }
        guard next < end else { return }
        var index = next
        let isOwner = tokens[index].text == "'s" || tokens[index].text == "'"
        if isOwner { index += 1 }
        while index < end, index < next + 3, ["-", "new", "next", "first", "oclock"].contains(tokens[index].text) {
            index += 1
        }
        guard index < end else { return }
        if isOwner, index + 1 < end, !words.carriers.contains(tokens[index].text),
            words.carriers.contains(tokens[index + 1].text)
        {
            index += 1
        }
        if isOwner, phrase.clock == nil, let (found, after) = clock(at: Place(index: index, end: end)), after < end,
            case .clock(let reading, let start) = found, words.carriers.contains(tokens[after].text)
        {
            phrase.clock = reading
            phrase.rangeStart = start
            index = after
        }
        let isCarrier =
            words.carriers.contains(tokens[index].text)
            || isOwner && tokens[index].kind == .word && !words.timedThings.contains(tokens[index].text)
        if isNaming(phrase, next) {
            phrase.isAttribute = true
            return
        }
        if isCarrier,
            ["in", "on", "with", "by", "for"].contains(
                phrase.preposition == "" ? text(phrase.tokens.lowerBound - 1, end) : phrase.preposition)
        {
            phrase.tokens = phrase.tokens.lowerBound..<(index + 1)
        } else if isOwner || words.timedThings.contains(tokens[index].text) {
            phrase.isAttribute =
                !(phrase.clock != nil && phrase.day != nil && !isOwner)
                || words.timedThings.contains(tokens[index].text)
        }
    }

    /// "the Tuesday group", "your Monday class": a weekday that only names a thing.
    private func isNaming(_ phrase: MomentPhrase, _ next: Int) -> Bool {
        guard case .weekday = phrase.day, phrase.clock == nil, phrase.part == nil, tokens[next].kind == .word,
            tokens[next].gap != .none, !words.afterHour.contains(tokens[next].text),
            !words.carriers.contains(tokens[next].text), !Self.prepositions.contains(tokens[next].text)
        else { return false }
        let before = text(next - 2, next)
        return next - 1 > 0 && ["the", "your", "our", "my", "their", "his", "her"].contains(before)
            && !Self.tails.contains { $0[0] == tokens[next].text } && words.parts[tokens[next].text] == nil
    }
}
