extension ClauseSplitter {
    func markOpening(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        switch tokens[index].text {
        case ";", "—", "(", ")", "…", "!", "?", "*", "•", "“", "\"", "”": return (.fresh, index + 1)
        case ":": return index + 1 < tokens.count && tokens[index + 1].gap == .none ? nil : (.fresh, index + 1)
        case "-", "–":
            let isSpaced = tokens[index].gap != .none && index + 1 < tokens.count && tokens[index + 1].gap != .none
            return isSpaced || index == current.tokens.lowerBound ? (.fresh, index + 1) : nil
        case ".":
            let isShort = EnglishText.abbreviations.contains(text(index - 1)) && text(index - 1).utf8.count < 4
            return index + 1 < tokens.count && tokens[index + 1].gap != .none && !isShort ? (.fresh, index + 1) : nil
        case "," where isInNumber(index): return nil
        case "," where matches(["can", "not"], at: index + 1) || matches(["could", "not"], at: index + 1):
            return (.but, index + 1)
        case ",":
            return startsClause(index + 1) || isVocative(index, current) || isPlaced(index + 1)
                || isRemark(index, current) || isDated(index + 1) || isAssent(index, current)
                || sharesSubject(index, current) || asks(index + 1) || isToFollow(index + 1)
                || isRequest(index + 1, current) || isDoing(index + 1, current)
                ? (.comma, index + 1) : nil
        default: return nil
        }
    }

    /// Whether the comma ends a greeting or a name that is spoken to: "Signora, the porter brings …".
    private func isVocative(_ index: Int, _ current: Clause) -> Bool {
        guard index - current.tokens.lowerBound <= 4, current.markers.isEmpty, index > current.tokens.lowerBound,
            index + 1 < tokens.count
        else { return false }
        return !Self.determiners.contains(tokens[current.tokens.lowerBound].text)
            && !words.verbs.contains(tokens[current.tokens.lowerBound].text)
            && (Self.determiners.contains(text(index + 1))
                || ["will", "shall", "am", "going"].contains(text(index + 1)))
            && !isMoment[index - 1]
    }

    /// ", apostille is inside": a remark with a verb of its own.
    private func isRemark(_ index: Int, _ current: Clause) -> Bool {
        guard index - current.tokens.lowerBound > 3, index + 2 < tokens.count, tokens[index + 1].kind == .word,
            !isMoment[index + 1]
        else { return false }
        return ["is", "are", "was", "has"].contains(text(index + 2))
            && Self.nominative.contains(text(current.tokens.lowerBound))
    }

    /// ", with you by 3", ", back on Friday": an outcome without a verb.
    private func isPlaced(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let isPlace =
            ["there", "back", "ready", "done", "finished", "sorted", "fixed"].contains(text(index))
            || (["with", "at"].contains(text(index)) && ["you", "yours"].contains(text(index + 1)))
        return isPlace && (index + 1..<min(index + 5, tokens.count)).contains { isMoment[$0] }
    }

    /// "gotchu, shipping it today": a word of assent before the verb.
    private func isAssent(_ index: Int, _ current: Clause) -> Bool {
        guard current.markers.isEmpty, (1...3).contains(index - current.tokens.lowerBound),
            !words.verbs.contains(text(current.tokens.lowerBound)),
            tokens[current.tokens.lowerBound..<index].allSatisfy({ $0.kind == .word && $0.number == nil })
        else { return false }
        let next = text(index + 1)
        return next.hasSuffix("ing")
            && (words.verbs.contains(String(next.dropLast(3))) || words.verbs.contains(next.dropLast(3) + "e")
                || words.verbs.contains(String(next.dropLast(4))))
    }

    /// ", consider it done by tonight", ", be round at yours tomorrow".
    private func isDated(_ index: Int) -> Bool {
        guard index + 2 < tokens.count, tokens[index].kind == .word, !isMoment[index] else { return false }
        if ["consider", "call"].contains(text(index)), ["it", "that"].contains(text(index + 1)) { return true }
        if text(index).hasSuffix("ed"), isMoment[index + 1], index > 1, isMoment[index - 2] { return true }
        guard text(index) == "be" else { return false }
        return ["at", "with", "round", "over", "back"].contains(text(index + 1))
            || ["there", "here", "ready", "home", "outside"].contains(text(index + 1)) && isMoment[index + 2]
    }
}
