/// Trims the words of a promise to the last one that fixes what and when.
struct UnitEdges {
    let tokens: [Token]
    let isMoment: [Bool]

    /// The unit without purposes, names and remarks behind its moment, or behind a comma where it has none.
    func trimmed(_ unit: SentenceReading.Unit, to phrase: MomentPhrase?) -> SentenceReading.Unit {
        guard !unit.hasEvent else { return unit }
        var trimmed = unit
        let end = phrase.map { momentEnd($0, unit) } ?? commaEnd(unit)
        trimmed.tokens = unit.tokens.lowerBound..<max(end, unit.tokens.lowerBound + 1)
        return trimmed
    }

    /// "to fix it" in "pop over tomorrow to fix it": what is done, told behind the moment. Empty where nothing of the kind is.
    func purpose(of unit: SentenceReading.Unit, behind start: Int) -> Range<Int> {
        guard start < unit.tokens.upperBound, opensPurpose(start) else { return start..<start }
        let end = (start + 1..<unit.tokens.upperBound).first {
            tokens[$0].gap > .blank || tokens[$0].kind == .mark && !["-", "'"].contains(tokens[$0].text)
        }
        return start..<(end ?? unit.tokens.upperBound)
    }

    private func opensPurpose(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index].gap <= .blank, tokens[index + 1].kind == .word,
            !isMoment[index + 1]
        else { return false }
        let next = tokens[index + 1].text
        switch tokens[index].text {
        case "to": return next != "be" && next != "boot"
        case "about", "regarding": return true
        case "with", "for": return ClauseSplitter.determiners.contains(next)
        default: return false
        }
    }

    private func momentEnd(_ phrase: MomentPhrase, _ unit: SentenceReading.Unit) -> Int {
        let end = phrase.tokens.upperBound
        if let last = unit.lastVerb, last >= end { return commaEnd(unit) }
        guard phrase.tokens.lowerBound > unit.verb, end < unit.tokens.upperBound else { return commaEnd(unit) }
        let next = tokens[end]
        let isObject = next.kind == .word && !Self.remarks.contains(next.text)
        return isObject ? max(end, commaEnd(unit)) : end
    }

    /// The end of the first part that holds the verb.
    private func commaEnd(_ unit: SentenceReading.Unit) -> Int {
        let start = max(unit.verb, unit.lastVerb ?? 0) + 1
        guard start < unit.tokens.upperBound else { return unit.tokens.upperBound }
        let rest = start..<unit.tokens.upperBound
        let joined = rest.last { tokens[$0].text == "and" || isMoment[$0] } ?? start
        return rest.first { $0 > joined && tokens[$0].text == "," } ?? unit.tokens.upperBound
    }

    private static let remarks: Set<String> = [
        "to", "with", "from", "about", "for", "at", "in", "on", "after", "so", "as", "lah", "mate", "love", "sir",
        "madam", "po", "x", "xx", "and",
        "then", "while", "without", "ka", "oga", "ma", "maam", "boss", "meaning", "no", "when", "once", "instead",
        "too", "please", "thanks", "regarding",
        "because", "since", "until", "via", "through", "promise", "latest", "also", "myself", "personally",
    ]
}
