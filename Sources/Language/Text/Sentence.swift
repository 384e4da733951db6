/// A sentence, a line of a list or a heading: a stretch of tokens that is read together.
package struct Sentence: Hashable, Sendable {
    /// Which tokens it consists of, its last mark included.
    package let tokens: Range<Int>
    /// Whether it ends with a question mark.
    package let isQuestion: Bool

    package init(tokens: Range<Int>, isQuestion: Bool) {
        self.tokens = tokens
        self.isQuestion = isQuestion
    }
}

/// Cuts tokens into sentences. No sentence is longer than `longest` tokens, so that reading one stays cheap.
package struct SentenceSplitter {
    package static let longest = 240

    private let tokens: [Token]
    /// Words after which a point ends no sentence: "mr", "approx".
    private let abbreviations: Set<String>
    /// Words after which a line goes on in the next one: "by", "the".
    private let openEnds: Set<String>

    package init(_ tokens: [Token], abbreviations: Set<String> = [], openEnds: Set<String> = []) {
        self.tokens = tokens
        self.abbreviations = abbreviations
        self.openEnds = openEnds
    }

    /// All sentences in order; every token is in exactly one.
    package func sentences() -> [Sentence] {
        var found: [Sentence] = []
        var start = 0
        for index in tokens.indices where index + 1 == tokens.count || ends(at: index, start) {
            let end = index + 1
            found.append(Sentence(tokens: start..<end, isQuestion: isQuestion(start..<end)))
            start = end
        }
        return found
    }

    private func isQuestion(_ range: Range<Int>) -> Bool {
        range.reversed().prefix { tokens[$0].kind == .mark }.contains { tokens[$0].text == "?" }
    }

    private func ends(at index: Int, _ start: Int) -> Bool {
        let next = tokens[index + 1]
        if next.gap == .paragraph || index + 1 - start >= Self.longest { return true }
        if next.gap == .line, breaksLine(at: index, start) { return true }
        let token = tokens[index]
        guard token.kind == .mark else { return false }
        switch token.text {
        case "!", "?": return !isEndMark(next) && !isClosing(next)
        case ".", "…": return next.gap != .none && !isEndMark(next) && !isAbbreviation(index, next)
        default: return isClosing(token) && next.gap != .none && closesSentence(index) && next.isCapitalized
        }
    }

    private func isEndMark(_ token: Token) -> Bool {
        token.gap == .none && (token.text == "!" || token.text == "?" || token.text == "." || token.text == "…")
    }

    private func isClosing(_ token: Token) -> Bool {
        guard token.kind == .mark, token.gap == .none else { return false }
        return ["\"", "”", ")", "’", "'"].contains(token.text)
    }

    private func closesSentence(_ index: Int) -> Bool {
        index > 0 && [".", "!", "?", "…"].contains(tokens[index - 1].text)
    }

    private func isAbbreviation(_ index: Int, _ next: Token) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        if before.gap == .line, before.kind == .number { return true }
        if before.kind == .number, next.kind == .word, !next.isCapitalized, next.gap < .line { return true }
        if next.kind == .number, abbreviations.contains(before.text) { return true }
        if Self.units.contains(before.text), next.isCapitalized { return continuesMoment(next.text) }
        return abbreviations.contains(before.text) && !(next.isCapitalized && before.text.utf8.count > 3)
    }

    /// Short forms that end a sentence before a capital letter, unlike "Dr. Shah".
    private static let units: Set<String> = ["am", "pm", "max", "etc", "minutes", "hours"]

    /// "10 a.m. Wednesday", "5 p.m. London time".
    private func continuesMoment(_ word: String) -> Bool {
        let words = MomentWords.english
        return words.weekdays[word] != nil || words.months[word] != nil || ZoneNames.zone(word) != nil
    }

    /// A line break ends a sentence unless the line was only filled up.
    private func breaksLine(at index: Int, _ start: Int) -> Bool {
        let token = tokens[index]
        let next = tokens[index + 1]
        if token.kind == .mark, ![",", "-", "–", "—"].contains(token.text) { return true }
        if next.kind == .mark { return true }
        if token.kind == .word, openEnds.contains(token.text) { return false }
        let width = token.to - lineStart(of: index, start)
        if token.text == "," { return width < 30 }
        return width < 45 ? next.isCapitalized || next.kind == .number : false
    }

    private func lineStart(of index: Int, _ start: Int) -> Int {
        var first = index
        while first > start, tokens[first].gap < .line { first -= 1 }
        return tokens[first].from
    }
}
