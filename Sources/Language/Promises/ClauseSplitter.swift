/// Cuts a sentence into clauses.
struct ClauseSplitter: TokenReading {
    let tokens: [Token]
    let words: PromiseWords
    /// Tokens that belong to a moment, which no clause cuts through.
    let isMoment: [Bool]

    static let finite: Set<String> = [
        "will", "shall", "would", "should", "could", "can", "may", "might", "must", "am", "is", "are", "was", "were",
        "have",
        "has", "had", "do", "does", "did", "'s",
    ]
    static let nominative: Set<String> = ["i", "we", "he", "she", "they"]
    static let pronouns: Set<String> = [
        "i", "we", "you", "he", "she", "it", "they", "this", "that", "someone", "somebody", "everything", "there",
        "nobody", "everyone",
        "one", "those", "these", "everybody", "both", "all",
    ]
    static let determiners: Set<String> = [
        "the", "a", "an", "your", "our", "my", "their", "his", "her", "its", "this", "that", "these", "those",
    ]

    func clauses(in range: Range<Int>) -> [Clause] {
        var found: [Clause] = []
        var current = Clause(tokens: range.lowerBound..<range.lowerBound, opener: .fresh)
        var index = range.lowerBound
        while index < range.upperBound {
            if let (opener, body) = opening(at: index, current, range),
                index > current.tokens.lowerBound || opener != .comma
            {
                current.tokens = current.tokens.lowerBound..<index
                if !current.tokens.isEmpty || current.opener != .fresh { found.append(current) }
                current = Clause(tokens: body..<body, opener: opener)
                index = body
                if opener == .bare || opener == .comma || opener == .and || opener == .andVerb {
                    note(&current, &index, range)
                }
            } else {
                note(&current, &index, range)
            }
        }
        current.tokens = current.tokens.lowerBound..<range.upperBound
        if !current.tokens.isEmpty { found.append(current) }
        return found
    }

    private func note(_ clause: inout Clause, _ index: inout Int, _ range: Range<Int>) {
        guard index < range.upperBound else { return }
        if Self.finite.contains(tokens[index].text), !isMoment[index], isFinite(index) { clause.markers.append(index) }
        index += 1
    }

    private func isFinite(_ index: Int) -> Bool {
        let word = tokens[index].text
        if word == "'s" { return index > 0 && isIsAfter(tokens[index - 1].text, index) }
        if word == "do", Self.determiners.contains(text(index + 1)) { return false }
        if word == "have" || word == "do" {
            return index == 0
                || !["will", "shall", "to", "would", "can", "could", "should", "not"].contains(tokens[index - 1].text)
        }
        if word == "may" { return !tokens[index].isCapitalized || index == 0 }
        if word == "will", index > 0, ["the", "a", "your", "his", "her", "my"].contains(tokens[index - 1].text) {
            return false
        }
        return true
    }

    private func isIsAfter(_ word: String, _ index: Int) -> Bool {
        Self.pronouns.contains(word) || ["here", "what", "who", "where", "how", "when"].contains(word)
            || text(index + 1).hasSuffix("ing") || isOutcome(index + 1)
    }

    /// "car's back with you", "refund's on its way", "bike's ready by 5".
    private func isOutcome(_ index: Int) -> Bool {
        let next = text(index + 1)
        switch text(index) {
        case "on", "back", "out", "over": return ["its", "the", "with", "to", "at", "in"].contains(next)
        case "with", "at": return ["you", "yours"].contains(next)
        case "ready", "done", "sorted", "there": return next == "for" || index + 1 < tokens.count && isMoment[index + 1]
        default: return false
        }
    }

    private func opening(at index: Int, _ current: Clause, _ range: Range<Int>) -> (Clause.Opener, Int)? {
        guard !isMoment[index] || index == range.lowerBound else { return nil }
        let token = tokens[index]
        if token.kind == .mark { return markOpening(at: index, current) }
        switch token.text {
        case "and", "plus", "or", "then", "n":
            return coordination(at: index, current)
        case "but", "however", "yet", "though", "although", "whereas":
            return index == current.tokens.lowerBound && token.text != "but"
                ? (.concession, index + 1) : (.but, index + 1)
        case "even" where ["if", "though", "when"].contains(text(index + 1)): return (.concession, index + 2)
        case "so": return soOpening(at: index, current)
        case "because": return (.reason, index + 1)
        case "whether": return (text(index + 1) == "or" ? .concession : .complement, index + 1)
        case "which", "who", "whom", "whose":
            return index == range.lowerBound || text(index - 1) == "matter" ? nil : (.relative, index + 1)
        case "that": return thatOpening(at: index, current)
        case "unless": return (.unless, index + 1)
        case "regardless": return nil
        default: break
        }
        if let opening = condition(at: index, current) ?? event(at: index, current) ?? question(at: index, current) {
            return opening
        }
        return bare(at: index, current) ? (.bare, index) : nil
    }

    private func markOpening(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        switch tokens[index].text {
        case ";", "—", "(", ")", "…", "!", "?", "*", "•", "“", "\"", "”": return (.fresh, index + 1)
        case ":": return index + 1 < tokens.count && tokens[index + 1].gap == .none ? nil : (.fresh, index + 1)
        case "-", "–":
            let isSpaced = tokens[index].gap != .none && index + 1 < tokens.count && tokens[index + 1].gap != .none
            return isSpaced || index == current.tokens.lowerBound ? (.fresh, index + 1) : nil
        case ".":
            let isShort = EnglishText.abbreviations.contains(text(index - 1)) && text(index - 1).utf8.count < 4
            return index + 1 < tokens.count && tokens[index + 1].gap != .none && !isShort ? (.fresh, index + 1) : nil
        case ",":
            return startsClause(index + 1) || isVocative(index, current) || isPlaced(index + 1)
                || isRemark(index, current) || isDated(index + 1) || isAssent(index, current)
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
            ["there", "back", "ready"].contains(text(index))
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
        return text(index) == "be" && ["at", "with", "round", "over", "back"].contains(text(index + 1))
    }

    private func coordination(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        var next = index + 1
        if tokens[index].text == "and" || tokens[index].text == "or" {
            while ["then", "also", "so", "either", "of", "course", "now", "afterwards", ","].contains(text(next)) {
                next += 1
            }
        }
        if isConditionWord(next) || isEventWord(next) { return (tokens[index].text == "or" ? .or : .and, index + 1) }
        let opener: Clause.Opener = tokens[index].text == "or" ? .or : .and
        if startsClause(next) || isMomentThenClause(next) { return (opener, next) }
        if ["am", "are"].contains(text(next)), text(next + 1).hasSuffix("ing") { return (opener, next) }
        if opener == .and, isPassive(current), isParticiple(next), next + 1 < tokens.count,
            isMoment[next + 1] || ["to", "at", "in", "on", "by", "with", "back", "out", "for"].contains(text(next + 1))
        {
            return (.andVerb, next)
        }
        if startsVerb(next), opener == .and || current.markers.first.map({ tokens[$0].text }) == "will" {
            return (opener == .or ? .or : .andVerb, next)
        }
        return nil
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

    private func soOpening(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        let next = text(index + 1) == "that" ? index + 2 : index + 1
        guard index > current.tokens.lowerBound, startsClause(next) || next == index + 2 else { return nil }
        return (.so, next)
    }

    /// "that" opens a clause after a verb or a noun, not as a pronoun or before a noun.
    private func thatOpening(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        guard index > current.tokens.lowerBound else { return nil }
        let next = text(index + 1)
        if Self.finite.contains(next) {
            let isPronoun =
                index > 0 && (tokens[index - 1].kind == .mark || ["and", "but", "so"].contains(tokens[index - 1].text))
            return isPronoun ? nil : (.relative, index + 1)
        }
        let governs = words.reporting.contains(text(index - 1)) || words.doubting.contains(text(index - 1))
        return startsClause(index + 1) || governs ? (.complement, index + 1) : nil
    }

    private func isConditionWord(_ index: Int) -> Bool {
        words.conditions.contains { matches($0, at: index) }
    }

    private func condition(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        guard Self.conditionStarts.contains(tokens[index].text),
            let phrase = words.conditions.first(where: { matches($0, at: index) })
        else { return nil }
        if tokens[index].text == "if" || tokens[index].text == "whatever" {
            if ["problem", "worries", "matter", "fine", "bother", "worry", "ok", "okay", "regardless"].contains(
                text(index - 1)) || text(index + 1) == "about"
                || (tokens[index].text == "whatever" && index > current.tokens.lowerBound)
            {
                return (.concession, index + 1)
            }
        }
        if ["whatever", "whichever"].contains(tokens[index].text), !asksYou(index) { return (.concession, index + 1) }
        if tokens[index].text == "in", index > current.tokens.lowerBound, text(index + 1) == "case" {
            return (.reason, index + 2)
        }
        if ["without", "with", "against", "failing", "barring", "given"].contains(tokens[index].text) {
            return index == current.tokens.lowerBound ? (.condition, index + 1) : nil
        }
        if tokens[index].text == "if" {
            if ["so", "not"].contains(text(index + 1)) || index == current.tokens.lowerBound {
                return (.condition, index + 1)
            }
            if isAfterAsking(index, current) { return (.complement, index + 1) }
        }
        if ["should", "had", "were"].contains(tokens[index].text), index > current.tokens.lowerBound { return nil }
        return (.condition, index + phrase.count)
    }

    /// "whichever you choose", which waits for the person, unlike "whatever the auction brings".
    private func asksYou(_ index: Int) -> Bool {
        tokens[index..<min(index + 5, tokens.count)].prefix { $0.text != "," }.contains {
            ["you", "your"].contains($0.text)
        }
    }

    private static let conditionStarts: Set<String> = [
        "if", "in", "provided", "providing", "assuming", "as", "so", "on", "should", "had", "otherwise", "supposing",
        "whatever",
        "without", "with", "against", "failing", "barring", "given", "depending", "pending", "were", "whichever",
        "only", "upon", "subject",
    ]

    /// "ask if", "check if", "know if", "see if", "wonder if".
    private func isAfterAsking(_ index: Int, _ current: Clause) -> Bool {
        let last = max(current.tokens.lowerBound, index - 6)
        return tokens[last..<index].contains {
            ["ask", "check", "see", "wonder", "find", "know", "confirm", "tell", "asking", "checking"].contains($0.text)
        }
            && !(index > 0 && tokens[index - 1].text == ",") && !isLetKnow(index)
    }

    private func isLetKnow(_ index: Int) -> Bool { index > 0 && tokens[index - 1].text == "know" }

    private func isEventWord(_ index: Int) -> Bool {
        ["when", "once", "whenever"].contains(text(index)) || matches(["as", "soon", "as"], at: index)
    }

    private func event(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        let word = tokens[index].text
        if word == "once", startsClause(index + 1) || isParticiple(index + 1) || index == current.tokens.lowerBound {
            return (.event, index + 1)
        }
        if ["when", "whenever"].contains(word) { return (isAfterTelling(index) ? .complement : .event, index + 1) }
        if matches(["as", "soon", "as"], at: index) {
            return ["possible", "i", "we", "practicable"].contains(text(index + 3)) && text(index + 4) != "have"
                && text(index + 4) != "get" && text(index + 4) != "hear"
                && text(index + 4) != "know" && text(index + 4) != "receive" ? nil : (.event, index + 3)
        }
        if word == "the", ["minute", "minutes", "second", "moment", "instant", "seconds"].contains(text(index + 1)),
            startsClause(index + 2)
        {
            return (.event, index + 2)
        }
        if ["until", "before", "after", "while", "as", "since"].contains(word),
            index > current.tokens.lowerBound || word != "as", startsClause(index + 1)
        {
            return (word == "as" || word == "since" ? .reason : .time, index + 1)
        }
        return nil
    }

    private func isParticiple(_ index: Int) -> Bool {
        text(index).hasSuffix("ed") || ["done", "paid", "sent", "made"].contains(text(index))
    }

    /// "know when", "tell you what", "confirm when".
    private func isAfterTelling(_ index: Int) -> Bool {
        index > 0
            && ["know", "confirm", "say", "see", "check", "ask", "out", "you", "advise", "explain", "exactly"].contains(
                tokens[index - 1].text)
            && index > 1
            && (tokens[index - 1].text != "you"
                || ["tell", "inform", "advise", "show", "ask"].contains(tokens[index - 2].text))
    }

    private func question(at index: Int, _ current: Clause) -> (Clause.Opener, Int)? {
        guard ["what", "where", "why", "how"].contains(tokens[index].text), index > current.tokens.lowerBound,
            startsClause(index + 1)
        else { return nil }
        return (.complement, index + 1)
    }

    private func bare(at index: Int, _ current: Clause) -> Bool {
        if isVouched(index, current) { return true }
        guard index > current.tokens.lowerBound, Self.pronouns.contains(tokens[index].text), startsClause(index) else {
            return false
        }
        if ["you", "it", "this", "that"].contains(tokens[index].text), !Self.auxiliaries.contains(text(index + 1)) {
            return false
        }
        if Self.finite.contains(text(index - 1)), text(index - 1) != "'s" { return false }
        if ["this", "that", "it", "these", "those"].contains(tokens[index].text), text(index - 1).hasSuffix("ing"),
            index > current.tokens.lowerBound + 1,
            Self.determiners.contains(tokens[current.tokens.lowerBound].text),
            !words.doubting.contains(text(index - 1))
        {
            return false
        }
        if ["have", "do"].contains(text(index + 1)), ["let", "make", "help", "letting"].contains(text(index - 1)) {
            return false
        }
        let before = tokens[current.tokens.lowerBound..<index]
        return before.indices.contains {
            !isMoment[$0] && tokens[$0].kind == .word && !Self.lightWords.contains(tokens[$0].text)
        }
    }

    /// "I can confirm your replacement will ship": a clause with a noun of its own right after a verb of saying.
    private func isVouched(_ index: Int, _ current: Clause) -> Bool {
        guard index > current.tokens.lowerBound + 1, Self.determiners.contains(tokens[index].text),
            Self.vouching.contains(text(index - 1))
                || text(index - 1) == "you" && ["promise", "assure", "tell"].contains(text(index - 2))
        else { return false }
        return (index + 1..<min(index + 7, tokens.count)).prefix { tokens[$0].kind == .word && !isMoment[$0] }.contains
        {
            ["will", "shall"].contains(text($0))
        }
    }

    private static let vouching: Set<String> = [
        "confirm", "promise", "guarantee", "say", "sure", "certain", "confident", "assured", "know",
    ]

    private static let auxiliaries: Set<String> = [
        "will", "shall", "would", "should", "could", "can", "may", "might", "must", "are", "is", "was", "were", "had",
        "did", "'s", "have", "has",
    ]

    /// Words before a subject that are no clause of their own.
    static let lightWords: Set<String> = [
        "so", "then", "also", "now", "meanwhile", "yes", "yeah", "yep", "yup", "hun", "hon",
        "mate", "pal", "bro", "buddy", "cheers", "boss", "sir", "maam", "madam", "hiya", "hey", "hi", "hello", "sorry",
        "absolutely", "certainly", "definitely",
        "ok", "okay", "right", "well", "sure", "of", "course",
        "in", "the",
        "meantime", "anyway", "either", "way", "however", "therefore", "thus", "instead", "plus", "additionally",
        "please", "still", "again",
        "afterwards", "by", "on", "at", "from", "until", "before", "after", "and", "but", "first", "next", "next",
        "finally", "lastly",
    ]

    /// Whether a subject with its finite verb stands here.
    func startsClause(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .word else { return false }
        let word = tokens[index].text
        if Self.nominative.contains(word) {
            return !["st", "n"].contains(text(index + 1)) && index + 1 < tokens.count && tokens[index + 1].kind == .word
        }
        if ["you", "it", "this", "that", "there"].contains(word) {
            let next = text(index + 1)
            return Self.finite.contains(next) && (next != "'s" || word != "you")
                || (["you", "it"].contains(word) && Self.presents.contains(next))
                || ((word == "you" || word == "it") && next.hasSuffix("ly") && Self.finite.contains(text(index + 2)))
        }
        guard !Self.finite.contains(word), !words.verbs.contains(word) || tokens[index].isCapitalized || word == "one"
        else { return false }
        return hasFiniteAhead(index)
    }

    private static let presents: Set<String> = [
        "get", "gets", "have", "receive", "goes", "arrives", "comes", "ships", "leaves", "said", "told", "want", "need",
        "like", "prefer", "get",
        "sign", "pay", "order", "book", "choose", "pick", "return", "complete", "accept", "submit", "transfer",
        "settle",
        "confirm", "send", "decide", "approve", "agree", "reply",
    ]
    private static let stops: Set<String> = [
        "and", "or", "but", "if", "when", "because", "which", "who", "that", "so", "unless", "until", "than", "as",
        "to", "while", "with",
        "by", "before", "after", "once", "for",
    ]

    private func hasFiniteAhead(_ index: Int) -> Bool {
        let isNamed =
            Self.determiners.contains(tokens[index].text) || tokens[index].isCapitalized
            || words.insiders.contains(tokens[index].text)
            || words.outsiders.contains(tokens[index].text) || tokens[index].text.hasSuffix("s")
            || Self.pronouns.contains(tokens[index].text)
            || text(index + 1) == "will" || text(index + 1) == "'s" && isOutcome(index + 2)
        guard isNamed else { return false }
        for next in index + 1..<max(index + 1, min(index + 9, tokens.count)) {
            if tokens[next].kind == .mark && tokens[next].text != "-" { return false }
            if isMoment[next], !Self.finite.contains(tokens[next].text) { return false }
            if Self.finite.contains(tokens[next].text) {
                return tokens[next].text != "'s" || text(next + 1).hasSuffix("ing") || isOutcome(next + 1)
            }
            if Self.stops.contains(tokens[next].text), !["for", "with"].contains(tokens[next].text) { return false }
        }
        return false
    }
}
