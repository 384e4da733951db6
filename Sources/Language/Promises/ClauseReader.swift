/// Finds the predicate of a clause.
struct ClauseReader: TokenReading {
    let tokens: [Token]
    let words: PromiseWords
    let isMoment: [Bool]

    /// What the clause says in a form that can be a promise; nil when it says nothing of the kind.
    func predicate(of clause: Clause) -> Predicate? {
        let first = firstWord(of: clause)
        guard first < clause.tokens.upperBound else { return nil }
        if let future = future(clause, first) { return future }
        if clause.markers.isEmpty { return withoutMarker(clause, first) }
        return present(clause, first)
    }

    /// The first token that is no greeting, moment or light word.
    func firstWord(of clause: Clause) -> Int {
        var index = clause.tokens.lowerBound
        while index < clause.tokens.upperBound {
            let token = tokens[index]
            let isLight = ClauseSplitter.lightWords.contains(token.text) && !startsMeaning(index)
            guard isMoment[index] || token.kind == .mark || isLight else { return index }
            index += 1
        }
        return index
    }

    private func startsMeaning(_ index: Int) -> Bool {
        ["the", "first", "next", "right", "still", "by", "on", "at", "well"].contains(tokens[index].text)
            && !["way", "meantime"].contains(text(index + 1)) && !(text(index + 1) == ",")
    }

    // MARK: will, shall, going to

    private func future(_ clause: Clause, _ first: Int) -> Predicate? {
        for marker in clause.markers {
            let word = tokens[marker].text
            if word == "will" || word == "shall" {
                return verb(after: marker + 1, clause, first, marker, .future)
            }
            if ["am", "is", "are", "'s"].contains(word), let going = going(after: marker, clause) {
                var found = verb(after: going, clause, first, marker, .future)
                found?.isNegated = (marker..<going).contains { ["not", "never", "no"].contains(tokens[$0].text) }
                return found
            }
            if ["would", "should", "could", "can", "may", "might", "must", "was", "were", "had", "did"].contains(word) {
                return nil
            }
        }
        if matches(["going", "to"], at: first) || matches(["i", "going", "to"], at: first)
            || matches(["we", "going", "to"], at: first)
        {
            let start = tokens[first].text == "going" ? first : first + 1
            return verb(after: start + 2, clause, first, start, .future)
        }
        return nil
    }

    private func going(after marker: Int, _ clause: Clause) -> Int? {
        var index = marker + 1
        while index < clause.tokens.upperBound, isAdverb(index) || tokens[index].text == "not" { index += 1 }
        guard matches(["going", "to"], at: index), index + 2 < clause.tokens.upperBound else { return nil }
        return ClauseSplitter.determiners.contains(text(index + 2)) || ["him", "them", "you"].contains(text(index + 2))
            ? nil : index + 2
    }

    private func verb(
        after start: Int, _ clause: Clause, _ first: Int, _ marker: Int, _ form: Predicate.Form
    ) -> Predicate? {
        var index = start
        var isNegated = false
        while index < clause.tokens.upperBound, isAdverb(index) || isMoment[index] || tokens[index].kind == .mark {
            if matches(["in", "the", "meantime"], at: index) { index += 2 }
            isNegated = isNegated || ["not", "never"].contains(tokens[index].text)
            index += 1
        }
        guard index < clause.tokens.upperBound, tokens[index].kind == .word else { return nil }
        let isInverted =
            Self.askers.contains(tokens[index].text)
            || marker == first
                && (ClauseSplitter.pronouns.contains(tokens[index].text)
                    || ClauseSplitter.determiners.contains(tokens[index].text)
                    || !words.verbs.contains(tokens[index].text)
                        && (index + 1..<min(index + 4, clause.tokens.upperBound)).contains { text($0) == "be" })
        guard !isInverted else { return nil }
        var found = Predicate(form: form, start: first, subject: first..<marker, verb: index, isNegated: isNegated)
        if tokens[index].text == "be" { moveBehindBe(&found, clause) }
        return found
    }

    /// Subjects that stand behind "will" only in questions: "what time will my flight land".
    private static let askers: Set<String> = [
        "i", "we", "you", "he", "she", "it", "they", "my", "our", "your", "his", "her", "their", "the",
    ]

    private func moveBehindBe(_ found: inout Predicate, _ clause: Clause) {
        var index = found.verb + 1
        while index < clause.tokens.upperBound, isAdverb(index), !words.emptyStates.contains(tokens[index].text),
            !["back", "up", "out", "first", "next", "off", "there", "in"].contains(tokens[index].text)
        {
            found.isNegated = found.isNegated || ["not", "never"].contains(tokens[index].text)
            index += 1
        }
        found.hasBe = true
        if index < clause.tokens.upperBound { found.verb = index }
    }

    func isAdverb(_ index: Int) -> Bool {
        let word = tokens[index].text
        return word.hasSuffix("ly") && !["reply", "apply", "supply", "fly", "rely", "july", "friendly"].contains(word)
            || Self.adverbs.contains(word)
    }

    private static let adverbs: Set<String> = [
        "not", "never", "also", "then", "now", "just", "still", "even", "all", "both", "soon", "first", "always", "of",
        "course",
        "then", "too", "therefore", "either", "next", "ever", "once", "again", "myself", "ourselves", "in", "turn",
        "to", "today", "therefor", "so",
        "already", "indeed", "most", "very", "surely", "each", "simply", "instead", "please", "kindly", "straight",
        "hereby", "there",
    ]

    // MARK: is, are

    private func present(_ clause: Clause, _ first: Int) -> Predicate? {
        guard let marker = clause.markers.first else { return nil }
        let word = tokens[marker].text
        if word == "have", let sent = sent(clause, first, marker) ?? arranged(clause, first, marker) { return sent }
        if ["can", "may"].contains(word), let expected = expected(clause, first, marker) { return expected }
        guard ["am", "is", "are", "'s"].contains(word), marker > first || word == "am" || clause.opener == .and else {
            return nil
        }
        var index = marker + 1
        var isNegated = false
        while index < clause.tokens.upperBound, isAdverb(index) || isMoment[index] {
            isNegated = isNegated || ["not", "never"].contains(tokens[index].text)
            index += 1
        }
        guard index < clause.tokens.upperBound, !isNegated else { return nil }
        var form = Predicate.Form.state
        var verb = index
        if tokens[index].text == "hand", text(index + 1).hasSuffix("ing") { verb += 1 }
        if tokens[index].text == "re", text(index + 1) == "-" { verb += 2 }
        if text(verb).hasSuffix("ing"),
            !["morning", "evening", "nothing", "something", "outstanding", "missing"].contains(text(verb))
        {
            form = .progressive
        }
        return Predicate(form: form, start: first, subject: first..<marker, verb: verb)
    }

    /// "I've got a tech heading out to you Friday", "We have a driver coming at 4".
    private func sent(_ clause: Clause, _ first: Int, _ marker: Int) -> Predicate? {
        guard ["i", "we"].contains(tokens[first].text), marker == first + 1 else { return nil }
        let start = text(marker + 1) == "got" ? marker + 2 : marker + 1
        guard ClauseSplitter.determiners.contains(text(start)) || words.insiders.contains(text(start)) else {
            return nil
        }
        return (start + 1..<max(start + 1, min(start + 7, clause.tokens.upperBound))).first {
            text($0).hasSuffix("ing") && Self.onTheWay.contains(text($0))
        }.map { Predicate(form: .progressive, start: first, subject: first..<first + 1, verb: $0) }
    }

    /// "We have scheduled your delivery for Thursday": an appointment of the person's, confirmed.
    private func arranged(_ clause: Clause, _ first: Int, _ marker: Int) -> Predicate? {
        guard ["i", "we"].contains(tokens[first].text), marker == first + 1 else { return nil }
        var verb = marker + 1
        while verb < clause.tokens.upperBound, ["now", "just", "already", "also"].contains(text(verb)) { verb += 1 }
        guard ["scheduled", "rescheduled", "booked", "arranged", "reserved"].contains(text(verb)),
            (verb + 1..<max(verb + 1, clause.tokens.upperBound)).contains(where: { ["you", "your"].contains(text($0)) })
        else { return nil }
        return Predicate(form: .confirmed, start: first, subject: first..<first + 1, verb: verb)
    }

    private static let onTheWay: Set<String> = [
        "heading", "coming", "driving", "visiting", "calling", "ringing", "phoning", "bringing", "delivering",
        "arriving", "collecting", "picking", "dropping", "starting", "fitting", "fixing", "swinging", "stopping",
    ]

    /// "You can expect our call", also "kindly expect".
    private func expected(_ clause: Clause, _ first: Int, _ marker: Int) -> Predicate? {
        guard tokens[first].text == "you" else { return nil }
        var index = marker + 1
        while index < clause.tokens.upperBound, isAdverb(index) { index += 1 }
        if ["count", "rely", "bank"].contains(text(index)), text(index + 1) == "on" {
            return Predicate(form: .expected, start: first, subject: first..<marker, verb: index)
        }
        guard ["expect", "anticipate"].contains(text(index)) else { return nil }
        return Predicate(form: .expected, start: first, subject: first..<marker, verb: index)
    }

    // MARK: No word that carries the tense

    private func withoutMarker(_ clause: Clause, _ first: Int) -> Predicate? {
        pledged(first) ?? confirmed(clause, first) ?? lexical(clause, first) ?? thirdPerson(clause, first)
            ?? dropped(clause, first)
    }

    private func pledged(_ first: Int) -> Predicate? {
        guard ["i", "we"].contains(tokens[first].text) else { return nil }
        var index = first + 1
        while index < tokens.count, isAdverb(index), tokens[index].text != "to" { index += 1 }
        guard ["promise", "undertake", "commit", "guarantee", "pledge", "vow", "swear", "give"].contains(text(index))
        else { return nil }
        if text(index) == "give" { return nil }
        var next = index + 1
        if text(next) == "you" { next += 1 }
        if text(next) == "it", ClauseSplitter.finite.contains(text(next + 1)) { return nil }
        if ["to", "the", "a", "an", "your", "it", "delivery"].contains(text(next)) || text(next).hasSuffix("ing") {
            return Predicate(form: .pledged, start: first, subject: first..<index, verb: index)
        }
        return nil
    }

    private func confirmed(_ clause: Clause, _ first: Int) -> Predicate? {
        for greeting in [["see", "you"], ["speak"], ["talk"], ["catch", "you"], ["see", "ya"]]
        where matches(greeting, at: first) {
            return Predicate(form: .confirmed, start: first, subject: first..<first, verb: first)
        }
        return nil
    }

    /// "I send you the invoice tomorrow", "You get the corrected one today".
    private func lexical(_ clause: Clause, _ first: Int) -> Predicate? {
        guard ["i", "we", "you", "they"].contains(tokens[first].text) else { return nil }
        var index = first + 1
        while index < clause.tokens.upperBound, isAdverb(index), tokens[index].text != "to" { index += 1 }
        guard index < clause.tokens.upperBound else { return nil }
        var form = Predicate.Form.present
        if tokens[index].text == "go", words.verbs.contains(text(index + 1)) || text(index + 1) == "finish" {
            index += 1
            form = .future
        }
        if tokens[index].text == "re", text(index + 1) == "-" { index += 2 }
        let verb = text(index)
        guard
            words.verbs.contains(verb) || words.outcomesForYou.contains(verb)
                || text(first) != "you" && tokens[index].kind == .word && !isMoment[index] && !Self.isPast(verb)
        else { return nil }
        return Predicate(form: form, start: first, subject: first..<first + 1, verb: index)
    }

    /// Whether a word after "I" or "we" tells what was, or is no verb.
    private static func isPast(_ word: String) -> Bool {
        word.hasSuffix("ed") && !["need", "feed", "speed", "proceed", "weed"].contains(word) || word.hasSuffix("ing")
            || notPresent.contains(word)
    }

    private static let notPresent: Set<String> = [
        "sent", "went", "came", "got", "gave", "told", "said", "spoke", "took", "made", "found", "left", "brought",
        "saw", "rang", "wrote",
        "bought", "paid", "kept", "met", "heard", "thought", "knew", "felt", "ran", "began", "held", "stood", "lost",
        "won", "built", "spent", "drove",
        "sold", "did", "was", "were", "had", "and", "or", "of", "in", "on", "at", "for", "with", "to", "from", "than",
        "as", "the", "a", "caught", "fell",
        "hung", "taught", "chose", "broke", "woke", "understood", "forgot", "became", "saw", "shook", "threw", "flew",
        "grew", "dealt", "both", "all",
        "who", "only", "too", "but", "be", "been", "dug", "swept", "dropped", "fitted", "'s",
    ]

    /// "The chef calls you back tonight".
    private func thirdPerson(_ clause: Clause, _ first: Int) -> Predicate? {
        if let stem = stem(tokens[first].text), words.verbs.contains(stem),
            ["our", "my", "the"].contains(text(first + 1)),
            words.insiders.contains(text(first + 2)), first > clause.tokens.lowerBound
        {
            return Predicate(form: .present, start: first, subject: first + 1..<first + 3, verb: first)
        }
        var index = first + 1
        while index < min(clause.tokens.upperBound, first + 9) {
            let word = tokens[index].text
            if isMoment[index] || tokens[index].kind == .mark && word != "-" { return nil }
            if ["by", "if", "when"].contains(word)
                || word == "to" && !ClauseSplitter.determiners.contains(text(index + 1))
            {
                return nil
            }
            let isOurs =
                ["our", "my"].contains(tokens[first].text) && index > first + 1 && text(index - 1).hasSuffix("s")
            if words.verbs.contains(word), words.insiders.contains(text(index - 1)) || isOurs, index > first {
                return Predicate(form: .present, start: first, subject: first..<index, verb: index)
            }
            if word == "go", words.verbs.contains(text(index + 1)), tokens[first].kind == .word {
                return Predicate(form: .future, start: first, subject: first..<index, verb: index + 1)
            }
            if ["get", "go", "depart", "leave", "arrive", "ship", "come"].contains(word),
                text(index - 1).hasSuffix("s"), tokens[first].kind == .word
            {
                return Predicate(form: .present, start: first, subject: first..<index, verb: index)
            }
            if let stem = stem(word), words.verbs.contains(stem), !ClauseSplitter.determiners.contains(text(index - 1)),
                !["of", "in", "for", "with", "from", "at"].contains(text(index - 1))
            {
                return Predicate(form: .present, start: first, subject: first..<index, verb: index)
            }
            if tokens[first].text == "your", index > first + 1, word.hasSuffix("s"), !word.hasSuffix("ss"),
                index + 1 < clause.tokens.upperBound, isMoment[index + 1]
            {
                return Predicate(form: .present, start: first, subject: first..<index, verb: index)
            }
            index += 1
        }
        return nil
    }

    private func stem(_ word: String) -> String? {
        guard word.hasSuffix("s"), word.utf8.count > 3 else { return nil }
        let plain = String(word.dropLast())
        if words.verbs.contains(plain) { return plain }
        if ["arrive", "reach", "land", "hit"].contains(plain) { return "come" }
        if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
        return word.hasSuffix("es") ? String(word.dropLast(2)) : nil
    }

    /// "Be at yours in 45 mins", "Sending it tomorrow", "Ready by 5", "Your laptop back to you by Monday".
    private func dropped(_ clause: Clause, _ first: Int) -> Predicate? {
        let word = tokens[first].text
        let next = text(first + 1)
        if ["expect"].contains(word) || ["kindly", "please", "do"].contains(word) && next == "expect" {
            return Predicate(
                form: .expected, start: first, subject: first..<first, verb: word == "expect" ? first : first + 1)
        }
        if word == "be", !["please", "kindly", "pls", "just"].contains(text(first - 1)),
            ["at", "with", "there", "round", "over", "back", "right", "by", "ready", "outside", "in", "down"].contains(
                next)
        {
            return Predicate(form: .verbless, start: first, subject: first..<first, verb: first)
        }
        if ["consider", "call"].contains(word), ["it", "that"].contains(next),
            ["done", "sorted", "fixed", "settled"].contains(text(first + 2))
        {
            return Predicate(form: .verbless, start: first, subject: first..<first, verb: first + 2)
        }
        let isObject =
            ClauseSplitter.determiners.contains(next) || ["it", "them", "you", "him", "us", "me"].contains(next)
        if ["ready", "done", "there", "back", "sorted", "fixed", "finished", "sent"].contains(word) && !isObject
            || Self.isPlaced(word, next) && !isCommute(first)
            || word.hasSuffix("ed") && word.utf8.count > 4 && !Self.wasDone.contains(word)
                && !isObject
        {
            return Predicate(form: .verbless, start: first, subject: first..<first, verb: first)
        }
        if word.hasSuffix("ing"),
            words.verbs.contains(String(word.dropLast(3))) || words.verbs.contains(word.dropLast(3) + "e")
                || ["dropping", "popping", "shipping", "putting", "getting", "swapping"].contains(word)
        {
            return Predicate(form: .progressive, start: first, subject: first..<first, verb: first)
        }
        if let placed = underWay(clause, first) ?? placed(clause, first) { return placed }
        if ["your", "the"].contains(word),
            let back = (first + 1..<max(first + 1, min(first + 6, clause.tokens.upperBound))).first(where: {
                ["back", "ready"].contains(tokens[$0].text)
            }), !(first + 1..<back).contains(where: { Self.isPast(tokens[$0].text) })
        {
            return Predicate(form: .verbless, start: first, subject: first..<back, verb: back)
        }
        return nil
    }

    /// "New password link coming your way".
    private func underWay(_ clause: Clause, _ first: Int) -> Predicate? {
        guard tokens[first].kind == .word, !Self.greetings.contains(tokens[first].text) else { return nil }
        return (first..<max(first, min(first + 6, clause.tokens.upperBound - 2))).first {
            ["coming", "heading", "winging"].contains(text($0))
                && (["your", "to", "out", "over", "straight"].contains(text($0 + 1)))
                && (text($0 + 2) == "way" || text($0 + 2) == "you" || text($0 + 3) == "you")
        }.map { Predicate(form: .pledged, start: first, subject: first..<$0, verb: $0) }
    }

    /// "on the way to work", where nothing comes to the person.
    private func isCommute(_ first: Int) -> Bool {
        tokens[first].text == "on" && text(first + 2) == "way" && text(first + 3) == "to"
            && !["you", "your", "yours"].contains(text(first + 4))
    }

    /// Without a subject these tell what somebody did, not what will be done.
    private static let wasDone: Set<String> = [
        "tried", "needed", "wanted", "called", "emailed", "checked", "asked", "looked", "messaged", "texted", "phoned",
        "reached", "visited", "waited", "talked", "chatted", "noticed", "stopped", "popped", "missed", "turned",
    ]

    /// "New router out to you tomorrow", "Delivery to your door this Friday".
    private func placed(_ clause: Clause, _ first: Int) -> Predicate? {
        guard tokens[first].kind == .word, !Self.greetings.contains(tokens[first].text),
            !Self.isPast(tokens[first].text) || ["the", "a", "all", "both"].contains(tokens[first].text)
        else { return nil }
        for index in first + 1..<max(first + 1, min(first + 6, clause.tokens.upperBound - 2)) {
            let word = tokens[index].text
            if isMoment[index] || tokens[index].kind == .mark && word != "-" || Self.isPast(word) && word != "to" {
                return nil
            }
            guard ["to", "with"].contains(word), ["you", "your", "yours"].contains(text(index + 1)) else { continue }
            let isWay = ["out", "over", "back", "round", "across", "off", "delivery", "straight", "way"].contains(
                text(index - 1))
            guard isWay, index - 1 > first || text(index - 1) == "on" || text(index - 1) == "delivery" else {
                return nil
            }
            return Predicate(form: .verbless, start: first, subject: first..<index - 1, verb: index - 1)
        }
        return nil
    }

    private static let greetings: Set<String> = [
        "thanks", "thank", "sorry", "welcome", "regards", "congratulations", "apologies", "access", "reply", "no",
        "any", "further", "please", "as", "i", "we", "you", "if",
    ]

    private static func isPlaced(_ word: String, _ next: String) -> Bool {
        ["with", "at"].contains(word) && ["you", "yours", "your"].contains(next)
            || word == "on" && ["its", "it", "the", "my", "our"].contains(next)
    }
}
