extension ClauseSplitter {
    func coordination(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        if ["and", "or"].contains(text(index)), joinsNames(index, current) { return nil }
        var next = index + 1
        if tokens[index].text == "and" || tokens[index].text == "or" {
            while ["then", "also", "so", "either", "of", "course", "now", "afterwards", ","].contains(text(next)) {
                next += 1
            }
        }
        if isConditionWord(next) || isEventWord(next) {
            return (tokens[index].text == "or" ? .or : .and, text(index + 1) == "," ? next : index + 1)
        }
        let opener: Clause.Opener = tokens[index].text == "or" ? .or : .and
        if startsClause(next) || isMomentThenClause(next) { return (opener, next) }
        if ["am", "are"].contains(text(next)), text(next + 1).hasSuffix("ing") { return (opener, next) }
        if opener == .and, isPassive(current), isParticiple(next), next + 1 < tokens.count,
            isMoment[next + 1] || ["to", "at", "in", "on", "by", "with", "back", "out", "for"].contains(text(next + 1))
        {
            return (.andVerb, next)
        }
        if opener == .and, isGerundAgain(next, current) { return (.andVerb, next) }
        if opener == .and, arrives(next) { return (.and, next) }
        if startsVerb(next), opener == .and || current.markers.first.map({ tokens[$0].text }) == "will" {
            return (opener == .or ? .or : .andVerb, next)
        }
        return nil
    }

    /// "delivering it on Monday and collecting it on Friday": a second form in "-ing" behind a moment.
    private func isGerundAgain(_ index: Int, _ current: Clause) -> Bool {
        guard let marker = current.markers.first, words.hasStem(of: text(index)), index + 1 < tokens.count else {
            return false
        }
        let hasGerund = (marker + 1..<min(marker + 4, tokens.count)).contains { words.hasStem(of: text($0)) }
        return hasGerund && (marker..<index).contains { isMoment[$0] }
            && (index + 1..<min(index + 8, tokens.count)).contains { isMoment[$0] }
    }

    /// "has shipped and arrives tomorrow".
    func arrives(_ index: Int) -> Bool {
        index + 1 < tokens.count && ["arrives", "comes", "ships", "lands", "leaves"].contains(text(index))
            && isMoment[index + 1]
    }

    /// Whether "will be" stands in the clause, which a second participle shares.
    private func isPassive(_ clause: Clause) -> Bool {
        clause.markers.contains {
            ["will", "shall"].contains(text($0)) && (text($0 + 1) == "be" || text($0 + 2) == "be")
        }
    }

    private func isMomentThenClause(_ index: Int) -> Bool {
        var next = index
        while next < tokens.count, next < index + 10, isMoment[next] { next += 1 }
        if text(next) == "," { next += 1 }
        return next > index && startsClause(next)
    }

    /// Whether a verb that shares the subject stands here.
    func startsVerb(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .word, !isMoment[index] else { return false }
        let word = tokens[index].text
        if word == "will" || word == "shall" { return true }
        var at = index
        if word.hasSuffix("ly"), !words.verbs.contains(word), index + 1 < tokens.count { at += 1 }
        let verb = text(at)
        guard words.verbs.contains(verb) else { return false }
        guard words.doubtfulVerbs.contains(verb) else { return true }
        return Self.objects.contains(text(at + 1)) || (at + 1 < tokens.count && isMoment[at + 1] && verb != "go")
            || at + 1 >= tokens.count
    }

    private static let objects: Set<String> = [
        "you", "it", "them", "him", "her", "us", "me", "the", "a", "an", "your", "my", "our", "this", "that", "any",
        "all", "his", "their", "some",
        "back", "up", "out", "off", "over", "round", "around", "in", "away", "down", "with", "to", "on", "everything",
        "whatever", "him", "new",
        "another", "both", "through", "into", "at", "one", "ready", "these", "those",
    ]
}
