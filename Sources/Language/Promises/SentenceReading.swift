/// Reads one sentence: its clauses in order, what governs each, and which of them promise something.
struct SentenceReading {
    /// A promise as a stretch of tokens, before its moment is known.
    struct Unit: Hashable {
        var tokens: Range<Int>
        var verb: Int
        var doer: Doer
        var isUnsure = false
        /// Shares the subject of the unit before.
        var sharesSubject = false
        /// Falls due with an event ("as soon as it arrives").
        var hasEvent = false
        var isNegated = false
        /// Where what counts for the moment ends: behind it somebody else's time is told.
        var momentEnd: Int
        /// The first token of the subject's verb, where the deliverable begins.
        var whatStart: Int
    }

    let tokens: [Token]
    let words: PromiseWords
    let sentence: Sentence
    let moments: [MomentPhrase]
    let isMoment: [Bool]
    let isQuoted: [Bool]
    /// Who "they" and "he" are, from what was said before.
    var they: Doer

    private var units: [Unit] = []
    private var isConditional = false
    private var isUnsureFromHere = false
    private var afterImperative = false
    /// Who did what the clause before told, and whether it was a "will" that a second verb may share.
    private var before = (doer: Doer.dropped, isFuture: false)
    /// The last unit before a verb was taken into it.
    private var unmerged: Unit?
    /// Where an event that stands before its promise begins.
    private var eventStart: Int?

    init(
        _ tokens: [Token], _ words: PromiseWords, _ sentence: Sentence, moments: [MomentPhrase], isMoment: [Bool],
        isQuoted: [Bool], they: Doer
    ) {
        self.tokens = tokens
        self.words = words
        self.sentence = sentence
        self.moments = moments
        self.isMoment = isMoment
        self.isQuoted = isQuoted
        self.they = they
    }

    /// The promises of the sentence, in order.
    mutating func read() -> [Unit] {
        guard !isJoke() else { return [] }
        let clauses = ClauseSplitter(tokens: tokens, words: words, isMoment: isMoment).clauses(in: sentence.tokens)
        for (index, clause) in clauses.enumerated() { read(clause, index, clauses) }
        return sentence.isQuestion ? units.filter { !isAsked($0, clauses) } : units
    }

    private func isJoke() -> Bool {
        isMocking()
            || sentence.tokens.contains { index in
                Self.jokeStarts.contains(tokens[index].text) && text(index + 1) != "'s"
                    && words.jokes.contains { matches($0, at: index) }
                    || Self.smileys.contains(tokens[index].text) || isDrawled(tokens[index].text)
            }
    }

    /// "Sure. And the moon …", "Oh yeah, and I'll …".
    private func isMocking() -> Bool {
        var index = sentence.tokens.lowerBound
        while ["sure", "yeah", "oh", "right", "yes", ",", ".", "…"].contains(text(index)),
            index < sentence.tokens.upperBound
        {
            index += 1
        }
        let isLed = index > sentence.tokens.lowerBound + 1
        let isAfterSure =
            index == sentence.tokens.lowerBound && index > 1 && [".", "…"].contains(text(index - 1))
            && ["sure", "yeah", "right"].contains(text(index - 2))
        return text(index) == "and" && (isLed && text(index - 2) != "yes" || isAfterSure)
    }

    /// "suuure", "riiight".
    private func isDrawled(_ word: String) -> Bool { word.hasPrefix("suu") || word.hasPrefix("rii") }

    private static let jokeStarts = Set(PromiseWords.english.jokes.map { $0[0] })
    private static let smileys: Set<String> = ["😂", "🤣", "🙄", "😜", "🙃"]

    private mutating func read(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        let before = index > 0 ? clauses[index - 1] : nil
        switch clause.opener {
        case .condition: return readCondition(clause, index, clauses)
        case .unless: return readUnless(clause, index, clauses)
        case .event: return readEvent(clause, index, clauses)
        case .time
        where text(clause.tokens.lowerBound - 1) == "after" && CustomersAct(tokens: tokens).isTold(in: clause.tokens):
            return readEvent(clause, index, clauses)
        case .relative, .time:
            return extend(to: clause, index, clauses, asEvent: clause.opener == .time)
        case .reason: return
        case .complement: return readComplement(clause, index, clauses)
        case .concession:
            return
        case .but:
            isConditional = false
            if disclaims(clause), let last = units.last, isRecent(last, clause) {
                units.removeLast()
                return
            }
        case .fresh where index > 0 && isCited(clause, clauses[index - 1]): return
        case .fresh where index > 0:
            if before?.opener != .condition && before?.opener != .event { isConditional = false }
            isUnsureFromHere = false
        case .or:
            if clause.markers.isEmpty || ClauseSplitter.finite.contains(text(clause.tokens.lowerBound)) {
                return extendVerb(clause)
            }
            return
        default: break
        }
        if clause.opener == .bare, let before, isGoverned(by: before) { return readGoverned(clause, index, clauses) }
        if clause.opener == .andVerb, before?.opener == .condition || before?.opener == .event && units.isEmpty {
            return
        }
        if takesBack(clause), index > 0, let last = units.last, isRecent(last, clause) {
            units.removeLast()
            return
        }
        readMain(clause, index, clauses)
    }

    /// ", but I can't make any guarantees".
    private func disclaims(_ clause: Clause) -> Bool {
        clause.tokens.contains {
            ["guarantee", "guarantees", "promise", "promises", "swear"].contains(tokens[$0].text)
        }
            && clause.tokens.contains { ["not", "no"].contains(tokens[$0].text) }
    }

    /// "Your mail says: I will …", "You wrote: I'll pay on Friday".
    private func isCited(_ clause: Clause, _ before: Clause) -> Bool {
        guard text(clause.tokens.lowerBound - 1) == ":",
            before.tokens.contains(where: { words.reporting.contains(tokens[$0].text) })
        else { return false }
        return !Governor(tokens: tokens, words: words).assures(before.tokens)
    }

    /// "Fingers crossed, it shows up Monday", "… on Monday, hopefully": a doubt beside the clause, without a verb of its own.
    private func isDoubtedBeside(_ index: Int, _ clauses: [Clause]) -> Bool {
        let governor = Governor(tokens: tokens, words: words)
        let isBefore = index > 0 && clauses[index - 1].opener == .fresh && clauses[index].opener == .comma
        let isBehind = index + 1 < clauses.count && clauses[index + 1].opener == .comma
        return isBefore && clauses[index - 1].markers.isEmpty && governor.hasHedge(clauses[index - 1].tokens)
            || isBehind && clauses[index + 1].markers.isEmpty && governor.hasHedge(clauses[index + 1].tokens)
    }

    /// "A deposit of £50 and we'll hold it": what stands there waits for the customer.
    private func isPriceOf(_ clause: Clause, _ index: Int, _ clauses: [Clause]) -> Bool {
        guard index > 0, clause.opener == .and, units.isEmpty else { return false }
        let before = clauses[index - 1].tokens
        if before.contains(where: { text($0) == "would" && ["need", "require", "want"].contains(text($0 + 1)) }) {
            return true
        }
        if isYourAct(clauses[index - 1]) { return true }
        if before.contains(where: { ["need", "require"].contains(text($0)) }),
            before.contains(where: { text($0) == "your" })
        {
            return true
        }
        guard clauses[index - 1].markers.isEmpty else { return false }
        let first = text(before.lowerBound)
        return ["a", "one", "your", "just", "quick", "that", "the"].contains(first) && before.count <= 8
            && before.contains { Self.prices.contains(tokens[$0].text) }
    }

    /// "You give us the all clear and we'll pour tomorrow".
    private func isYourAct(_ clause: Clause) -> Bool {
        let first = ClauseReader(tokens: tokens, words: words, isMoment: isMoment).firstWord(of: clause)
        return text(first) == "you" && words.verbs.contains(text(first + 1)) && text(first + 1) != "have"
            && text(first + 1) != "get" && clause.markers.allSatisfy { $0 > first + 1 }
    }

    private static let prices: Set<String> = [
        "deposit", "payment", "signature", "word", "nod", "yes", "reply", "click", "approval", "confirmation", "ok",
        "text", "call", "photo", "copy", "card", "order", "email", "message", "ring", "thumbs", "answer", "form",
    ]

    /// ", you said", ", I hope" behind a clause.
    private func takesBack(_ clause: Clause) -> Bool {
        let plain = clause.tokens.filter { tokens[$0].kind == .word }
        guard (2...4).contains(plain.count), clause.opener == .comma || clause.opener == .bare else { return false }
        let isSpoken = ["you", "he", "she", "they", "i", "we"].contains(tokens[plain[0]].text)
        return isSpoken
            && plain.dropFirst().prefix(2).contains {
                ["said", "say", "says", "told", "hope", "think", "reckon", "guess", "mentioned", "wrote", "believe"]
                    .contains(tokens[$0].text)
            }
    }

    // MARK: Main clauses

    private mutating func readMain(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        defer { noteImperative(clause) }
        if clause.opener == .andVerb, let last = units.last, isRecent(last, clause) {
            return addVerb(clause, index, clauses, to: last)
        }
        guard let unit = unit(clause, index, clauses) else { return noteDoers(clause) }
        noteDoers(clause)
        guard !isConditional, !isPriceOf(clause, index, clauses), !(afterImperative && isJoined(clause)),
            !isDoubtedBeside(index, clauses)
        else { return }
        unmerged = nil
        if let last = units.last, tellsHow(last, unit, clause) {
            units[units.count - 1].tokens = last.tokens.lowerBound..<unit.tokens.upperBound
            units[units.count - 1].momentEnd = unit.momentEnd
            return
        }
        units.append(withEvent(unit, clause))
        if splitsSecond(unit) { splitSecond() }
    }

    private mutating func withEvent(_ unit: Unit, _ clause: Clause) -> Unit {
        defer { eventStart = nil }
        guard let start = eventStart, clause.opener == .comma || clause.opener == .bare || clause.opener == .fresh
        else { return unit }
        var whole = unit
        whole.tokens = start..<unit.tokens.upperBound
        whole.hasEvent = true
        return whole
    }

    /// "What I will do is talk to the chef, and I'll send …": the first is how the second is done.
    private func tellsHow(_ last: Unit, _ unit: Unit, _ clause: Clause) -> Bool {
        clause.opener == .and && isRecent(last, clause) && last.doer == .us && unit.doer == .us
            && text(last.verb) == "do" && text(last.verb + 1) == "is"
            && !moments.contains { last.tokens.contains($0.tokens.lowerBound) }
    }

    /// Where the words that open an event begin.
    private func openerStart(_ clause: Clause) -> Int {
        let start = clause.tokens.lowerBound
        if matches(["as", "soon", "as"], at: start - 3) { return start - 3 }
        return ["once", "when", "whenever"].contains(text(start - 1))
            ? start - 1 : max(start - 2, sentence.tokens.lowerBound)
    }

    private func isJoined(_ clause: Clause) -> Bool { [.and, .comma, .bare, .so].contains(clause.opener) }

    private func isRecent(_ unit: Unit, _ clause: Clause) -> Bool {
        unit.tokens.upperBound >= clause.tokens.lowerBound - 4
    }

    private mutating func unit(_ clause: Clause, _ index: Int, _ clauses: [Clause]) -> Unit? {
        let reader = ClauseReader(tokens: tokens, words: words, isMoment: isMoment)
        guard var predicate = shared(clause) ?? reader.predicate(of: clause) else { return nil }
        trimSubject(&predicate)
        if isGovernedInside(predicate) || isReported(clause, index, clauses) { return nil }
        if isQuoted[predicate.verb] || isAskedHere(clause, predicate) { return nil }
        let end = end(of: clause.tokens)
        let start = frontedStart(predicate.start, clause, index, clauses)
        var doer = DoerReader(tokens: tokens, words: words).doer(predicate.subject, they: they)
        if clause.opener == .andVerb, doer == .dropped { doer = before.doer }
        let isTried = words.doubting.contains(text(predicate.verb)) || Self.attempts.contains(text(predicate.verb))
        before = (doer, predicate.form == .future && !predicate.isNegated && !isTried)
        let judge = PromiseJudge(tokens: tokens, words: words, isMoment: isMoment)
        let last = sharedEnd(index, clauses, end)
        let inside = moments.filter { $0.tokens.lowerBound >= start && $0.tokens.upperBound <= last }
        let verdict = judge.verdict(
            predicate, doer, in: min(predicate.start, clause.tokens.lowerBound)..<end, moments: inside,
            isTied: index + 1 < clauses.count && clauses[index + 1].opener == .event)
        guard verdict != .none else { return nil }
        let opened = givenStart(index, clauses) ?? start
        return Unit(
            tokens: opened..<end, verb: predicate.verb, doer: doer,
            isUnsure: verdict == .unsure || isUnsureFromHere || isPermitting(clause),
            isNegated: predicate.isNegated, momentEnd: askingEnd(predicate, end),
            whatStart: doer == .us || doer == .dropped ? predicate.verbStart : predicate.start)
    }

    private static let attempts: Set<String> = [
        "try", "attempt", "seek", "strive", "endeavour", "endeavor", "need", "want", "love", "like", "see", "consider",
    ]

    /// "We'll deduct nothing and return the deposit": the second verb is a promise though the first is none.
    private func shared(_ clause: Clause) -> Predicate? {
        guard clause.opener == .andVerb, before.isFuture, before.doer == .us,
            words.verbs.contains(text(clause.tokens.lowerBound))
        else { return nil }
        let verb = clause.tokens.lowerBound
        return Predicate(form: .future, start: verb, subject: verb..<verb, verb: verb)
    }

    /// Where the verbs that share the subject end, so that a moment behind the last of them is seen.
    private func sharedEnd(_ index: Int, _ clauses: [Clause], _ end: Int) -> Int {
        guard index + 1 < clauses.count, clauses[index + 1].opener == .andVerb else { return end }
        return clauses[index + 1].tokens.upperBound
    }

    /// Where "Give me half an hour and" begins, whose time is that of the promise behind it.
    private func givenStart(_ index: Int, _ clauses: [Clause]) -> Int? {
        guard index > 0, clauses[index].opener == .and || clauses[index].opener == .comma else { return nil }
        let before = clauses[index - 1]
        let reader = ClauseReader(tokens: tokens, words: words, isMoment: isMoment)
        let first = reader.firstWord(of: before)
        let start = ["just", "please"].contains(text(first)) ? first + 1 : first
        guard ["give", "allow", "grant"].contains(text(start)), ["me", "us"].contains(text(start + 1)) else {
            return nil
        }
        return before.tokens.contains { isMoment[$0] } ? start : nil
    }

    /// "As per the courier", "according to tracking".
    private func isReported(_ clause: Clause, _ index: Int, _ clauses: [Clause]) -> Bool {
        let start =
            clause.opener == .comma && index > 0 ? clauses[index - 1].tokens.lowerBound : clause.tokens.lowerBound
        let isSource =
            matches(["as", "per"], at: start) || matches(["according", "to"], at: start) || text(start) == "per"
            || matches(["going", "by"], at: start)
        if text(start) == "as", words.reporting.contains(text(start + 1)), text(start + 2) == "by" {
            return !["me", "us", "my", "our"].contains(text(start + 3))
        }
        guard isSource else { return false }
        return (start..<min(start + 6, sentence.tokens.upperBound)).contains {
            words.outsiders.contains(tokens[$0].text)
                || ["tracking", "they", "him", "system", "partner", "plan", "schedule", "forecast"].contains(
                    tokens[$0].text)
        }
    }

    /// "Weather permitting", "all being well": whether it counts is disputed.
    private func isPermitting(_ clause: Clause) -> Bool {
        for index in sentence.tokens {
            if ["permitting", "allowing"].contains(tokens[index].text) || matches(["all", "being", "well"], at: index)
                || matches(["touch", "wood"], at: index)
            {
                return true
            }
        }
        return false
    }

    /// Leaves greetings and names before a comma out of the subject.
    private func trimSubject(_ predicate: inout Predicate) {
        guard let comma = predicate.subject.last(where: { tokens[$0].text == "," }),
            comma + 1 < predicate.subject.upperBound
        else { return }
        let rest = comma + 1..<predicate.subject.upperBound
        guard rest.count <= 4, !ClauseSplitter.determiners.contains(tokens[predicate.subject.lowerBound].text) else {
            return
        }
        predicate.subject = rest
        predicate.start = rest.lowerBound
    }

    /// "The courier says your parcel will come": a report or a hope inside of what looks like the subject.
    private func isGovernedInside(_ predicate: Predicate) -> Bool {
        guard predicate.subject.count > 1 else { return false }
        return predicate.subject.dropFirst().contains { index in
            (words.doubting.contains(tokens[index].text) || words.reporting.contains(tokens[index].text))
                && ![
                    "estimate", "estimates", "plan", "plans", "report", "reports", "forecast", "show", "shows",
                    "target", "per", "trust", "reads", "chance", "written", "quoted",
                    "promised", "agreed", "figure", "confirmed",
                ].contains(tokens[index].text)
                && !(tokens[index].text.hasSuffix("ing") && ClauseSplitter.determiners.contains(text(predicate.start)))
                && !["from", "at", "in", "of", "for", "with", "our", "your", "the", "my"].contains(text(index - 1))
        }
    }

    /// Takes in a moment that stands before the subject, also before a comma.
    private func frontedStart(_ start: Int, _ clause: Clause, _ index: Int, _ clauses: [Clause]) -> Int {
        var first = start
        for phrase in moments
        where phrase.tokens.lowerBound >= clause.tokens.lowerBound && phrase.tokens.upperBound <= start
            && !phrase.isAttribute
        {
            first = min(first, phrase.tokens.lowerBound)
        }
        if first == start, index > 0, clause.opener == .comma || clause.opener == .bare,
            isOnlyMoment(clauses[index - 1])
        {
            first =
                moments.first { $0.tokens.lowerBound >= clauses[index - 1].tokens.lowerBound }?.tokens.lowerBound
                ?? first
        }
        return first
    }

    private func isOnlyMoment(_ clause: Clause) -> Bool {
        !clause.tokens.isEmpty && clause.tokens.contains { isMoment[$0] }
            && clause.tokens.allSatisfy {
                isMoment[$0] || tokens[$0].kind == .mark || ClauseSplitter.lightWords.contains(tokens[$0].text)
                    || tokens[$0].text == "latest"
            }
    }

    private func end(of range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound,
            tokens[end - 1].kind == .mark || ["and", "or", "so", "but"].contains(tokens[end - 1].text)
        { end -= 1 }
        return end
    }

    /// After asking verbs, what follows "to" is done by others.
    private func askingEnd(_ predicate: Predicate, _ end: Int) -> Int {
        guard words.asking.contains(text(predicate.verb)) else { return end }
        for index in predicate.verb + 1..<max(predicate.verb + 1, min(end, predicate.verb + 8)) {
            if tokens[index].text == "to", !isMoment[index], words.verbs.contains(text(index + 1)),
                ["ask", "request", "remind", "tell", "invite"].contains(text(predicate.verb))
            {
                return index
            }
        }
        return end
    }

    // MARK: Verbs that share a subject

    private mutating func addVerb(_ clause: Clause, _ index: Int, _ clauses: [Clause], to last: Unit) {
        var verb = clause.tokens.lowerBound
        while verb < clause.tokens.upperBound - 1,
            ["will", "shall", "then", "also"].contains(tokens[verb].text) || tokens[verb].text.hasSuffix("ly")
        { verb += 1 }
        let end = end(of: clause.tokens)
        guard end > verb, !words.emptyForUs.contains(text(verb)) else { return }
        var new = Unit(
            tokens: clause.tokens.lowerBound..<end, verb: verb, doer: last.doer, isUnsure: last.isUnsure,
            sharesSubject: true,
            momentEnd: end, whatStart: verb)
        new.tokens = new.tokens.lowerBound..<max(end, toldEnd(new, index, clauses))
        new.momentEnd = new.tokens.upperBound
        new.hasEvent = index + 1 < clauses.count && [.event, .time].contains(clauses[index + 1].opener)
        if Deliverables(tokens: tokens, words: words, moments: moments).isOne(last, new) {
            unmerged = last
            units[units.count - 1].tokens = last.tokens.lowerBound..<new.tokens.upperBound
            units[units.count - 1].momentEnd = max(last.momentEnd, new.momentEnd)
        } else {
            unmerged = nil
            units.append(new)
        }
    }

    /// "let you know what they say by 3": the deadline behind what is told is that of the telling.
    private func toldEnd(_ unit: Unit, _ index: Int, _ clauses: [Clause]) -> Int {
        guard index + 1 < clauses.count, clauses[index + 1].opener == .complement,
            words.telling.contains(text(unit.verb))
        else { return 0 }
        let told = clauses[index + 1].tokens
        guard ["what", "how", "where", "why"].contains(text(told.lowerBound - 1)) else { return 0 }
        return moments.contains { $0.isDeadline && told.contains($0.tokens.lowerBound) } ? end(of: told) : 0
    }

    private mutating func extendVerb(_ clause: Clause) {
        guard let last = units.last, isRecent(last, clause) else { return }
        let end = end(of: clause.tokens)
        units[units.count - 1].tokens = last.tokens.lowerBound..<max(end, last.tokens.upperBound)
        units[units.count - 1].momentEnd = max(end, last.momentEnd)
    }

    /// "the first set on Tuesday and the second later that week": one verb, two deliverables.
    private func secondStart(_ unit: Unit) -> Int? {
        let inside = moments.filter {
            $0.tokens.lowerBound >= unit.verb && $0.tokens.upperBound <= unit.tokens.upperBound && !$0.isAttribute
        }
        guard inside.count >= 2 else { return nil }
        for index in inside[0].tokens.upperBound..<inside[inside.count - 1].tokens.lowerBound
        where tokens[index].text == "and" && opensSecond(index + 1) && !isMoment[index + 1] {
            return index + 1
        }
        return nil
    }

    private func opensSecond(_ index: Int) -> Bool {
        ClauseSplitter.determiners.contains(text(index)) || ["back", "in", "with", "at", "ready"].contains(text(index))
    }

    private func splitsSecond(_ unit: Unit) -> Bool { secondStart(unit) != nil }

    private mutating func splitSecond() {
        guard let first = units.popLast(), let start = secondStart(first) else { return }
        var one = first
        one.tokens = first.tokens.lowerBound..<start - 1
        one.momentEnd = start - 1
        var two = first
        two.tokens = start..<first.tokens.upperBound
        two.whatStart = start
        two.sharesSubject = true
        units += [one, two]
    }

    // MARK: Clauses that hang on others

    private mutating func readCondition(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        if clause.tokens.contains(where: { ["worried", "wondering", "concerned", "curious"].contains(tokens[$0].text) }
        ), units.isEmpty {
            return
        }
        let isJoined = index > 0 && clauses[index - 1].tokens.isEmpty
        let isOwn = isJoined || index == 0 || hasMain(after: index, clauses)
        if !isOwn, let last = units.last, isRecent(last, clause) {
            units.removeLast()
            if clauses[index - 1].opener == .andVerb, let unmerged { units.append(unmerged) }
        }
        isConditional = true
    }

    private func hasMain(after index: Int, _ clauses: [Clause]) -> Bool {
        guard index + 1 < clauses.count,
            units.isEmpty
                || clauses[index].tokens.lowerBound > 0
                    && tokens[clauses[index].tokens.lowerBound - 2 >= 0 ? clauses[index].tokens.lowerBound - 2 : 0].text
                        == ","
        else { return false }
        return clauses[index + 1].opener == .comma || units.isEmpty
    }

    private mutating func readUnless(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        let isSilence =
            clause.tokens.contains { ["hear", "object", "otherwise"].contains(tokens[$0].text) }
            || clause.tokens.isEmpty
        if index > 0, let last = units.last, isRecent(last, clause) {
            if isSilence { units[units.count - 1].isUnsure = true } else { units.removeLast() }
        } else if isSilence {
            isUnsureFromHere = true
        } else {
            isConditional = true
        }
    }

    private mutating func readEvent(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        let customers = CustomersAct(tokens: tokens).isTold(in: clause.tokens) || mayNotHappen(clause)
        guard let last = units.last, isRecent(last, clause) else {
            if customers { isConditional = true } else { eventStart = openerStart(clause) }
            return
        }
        if customers, !hasMain(after: index, clauses) {
            units.removeLast()
        } else if !customers {
            extend(to: clause, index, clauses, asEvent: true)
        } else {
            isConditional = true
        }
    }

    /// "When it does not work", "once it fails": what may not happen.
    private func mayNotHappen(_ clause: Clause) -> Bool {
        clause.tokens.contains { Self.mishaps.contains(tokens[$0].text) }
    }

    private static let mishaps: Set<String> = [
        "not", "never", "fail", "fails", "breaks", "happens", "wrong", "worse", "again", "whenever", "problem",
        "problems", "refuse", "refuses", "declines",
    ]

    private mutating func extend(to clause: Clause, _ index: Int, _ clauses: [Clause], asEvent: Bool) {
        guard asEvent, let last = units.last, isRecent(last, clause), !clause.tokens.isEmpty else { return }
        let end = end(of: clause.tokens)
        units[units.count - 1].tokens = last.tokens.lowerBound..<max(end, last.tokens.upperBound)
        units[units.count - 1].hasEvent = true
    }

    private mutating func readComplement(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        guard index > 0 else { return }
        if let last = units.last, last.tokens.upperBound >= clause.tokens.lowerBound - 3 {
            let end = end(of: clause.tokens)
            units[units.count - 1].tokens = last.tokens.lowerBound..<max(end, last.tokens.upperBound)
            let told = toldEnd(last, index - 1, clauses)
            if isEnsuring(last) || told > 0 { units[units.count - 1].momentEnd = max(end, last.momentEnd) }
            return
        }
        if !isIndirectQuestion(clause), Governor(tokens: tokens, words: words).assures(clauses[index - 1].tokens) {
            readMain(clause, index, clauses)
        }
    }

    /// "let me know when it will arrive".
    private func isIndirectQuestion(_ clause: Clause) -> Bool {
        ["when", "how", "what", "where", "why", "if", "whether", "which"].contains(text(clause.tokens.lowerBound - 1))
    }

    /// "make sure that it's there by Friday": the moment of the complement is ours.
    private func isEnsuring(_ unit: Unit) -> Bool {
        if text(unit.verb) == "see", text(unit.verb + 1) == "that" { return true }
        let range = unit.verb..<min(unit.verb + 3, tokens.count)
        return range.contains { ["sure", "ensure", "certain", "guarantee", "it"].contains(tokens[$0].text) }
    }

    private func isGoverned(by clause: Clause) -> Bool {
        !clause.tokens.isEmpty && Governor(tokens: tokens, words: words).speaks(clause.tokens)
    }

    private mutating func readGoverned(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        let before = clauses[index - 1].tokens
        if let last = units.last, last.tokens.upperBound >= clause.tokens.lowerBound - 1, isEnsuring(last) {
            return readComplement(clause, index, clauses)
        }
        if Governor(tokens: tokens, words: words).assures(before) { readMain(clause, index, clauses) }
    }

    // MARK: Orders and questions

    /// After an order to the customer, "and we'll" waits for it.
    private mutating func noteImperative(_ clause: Clause) {
        let first = ClauseReader(tokens: tokens, words: words, isMoment: isMoment).firstWord(of: clause)
        if afterImperative, [.bare, .relative, .complement].contains(clause.opener) { return }
        afterImperative = false
        guard first < clause.tokens.upperBound, clause.markers.allSatisfy({ $0 > first + 2 }) else { return }
        var verb = first
        while ["please", "just", "simply", "kindly", "pls", "either", "only", "do"].contains(text(verb)) { verb += 1 }
        let word = text(verb)
        let next = text(verb + 1)
        if word == "let" && next == "me" && text(verb + 2) != "know" { return }
        if ["give", "allow", "grant", "gimme"].contains(word), ["me", "us"].contains(next),
            moments.contains(where: { $0.tokens.lowerBound > verb && $0.tokens.lowerBound < clause.tokens.upperBound })
                || text(verb + 2) == "a" && Self.whiles.contains(text(verb + 3))
        {
            return
        }
        if word == "leave", ["it", "this", "that"].contains(next), ["with", "to"].contains(text(verb + 2)) { return }
        if [
            "bear", "hang", "hold", "wait", "sit", "rest", "note", "do", "accept", "forgive", "find", "see", "enjoy",
            "have", "take", "be", "trust", "keep", "relax", "look", "get", "thank", "put",
        ].contains(word) {
            return
        }
        let isUnknown =
            ClauseSplitter.determiners.contains(next) && !isMoment[verb] && tokens[verb].kind == .word
            && !Self.noOrders.contains(word) && !ClauseSplitter.pronouns.contains(word)
            && !word.hasSuffix("ing") && !word.hasSuffix("ed") && !word.hasSuffix("ly")
        let orders: Set<String> = [
            "say", "pop", "click", "return", "whatsapp", "reply", "ring", "tap", "enter", "choose", "select", "pick",
            "come",
        ]
        afterImperative = words.verbs.contains(word) || orders.contains(word) || isUnknown
    }

    private static let whiles: Set<String> = [
        "minute", "minutes", "second", "seconds", "sec", "moment", "hours", "day", "days", "few", "couple", "bit",
        "tick", "mo", "week", "while", "chance", "little", "quick", "jiffy", "half", "quarter",
    ]

    /// What stands before "the" or "your" without being an order.
    private static let noOrders: Set<String> = [
        "by", "on", "in", "at", "to", "of", "for", "from", "with", "about", "after", "before", "until", "within",
        "over", "under", "during", "through", "as", "like", "and", "or", "but", "so", "both", "all", "half", "is",
        "are", "was", "were", "has", "had", "not", "then", "than", "that", "this", "what", "which", "sorry", "thanks",
        "without", "since", "between", "into", "onto", "off", "out", "up", "down", "once", "when", "if", "because",
        "given", "per", "via", "re", "here", "there", "nice", "got", "sent", "found", "made", "took", "saw", "lost",
        "read", "had", "left", "spoke", "brought", "gave", "kept", "only", "just", "also", "even", "still", "quite",
    ]

    private func isAskedHere(_ clause: Clause, _ predicate: Predicate) -> Bool {
        let first = text(clause.tokens.lowerBound)
        if ["when", "who", "how", "why", "where", "which"].contains(first), clause.opener == .fresh { return true }
        guard ["what", "which"].contains(first), predicate.form == .future else { return false }
        return !ClauseSplitter.pronouns.contains(text(clause.tokens.lowerBound + 1))
    }

    /// A promise in a question counts when the question is a later clause of its own.
    private func isAsked(_ unit: Unit, _ clauses: [Clause]) -> Bool {
        guard let last = clauses.last(where: { !$0.tokens.isEmpty }) else { return true }
        guard unit.tokens.upperBound <= last.tokens.lowerBound else { return !endsWithTag(unit) }
        return !clauses.contains { clause in
            clause.tokens.lowerBound >= unit.tokens.upperBound
                && (clause.markers.contains { $0 <= clause.tokens.lowerBound + 1 }
                    || Self.tags.contains(text(clause.tokens.lowerBound)))
        } && !endsWithTag(unit)
    }

    private func endsWithTag(_ unit: Unit) -> Bool {
        guard let last = sentence.tokens.last(where: { tokens[$0].kind == .word }) else { return false }
        return Self.tags.contains(tokens[last].text) && last > 0 && tokens[last - 1].text == ","
    }

    private static let tags: Set<String> = [
        "ok", "okay", "alright", "yeah", "yes", "deal", "does", "is", "would", "will", "can", "do", "are", "what",
        "how", "could", "sound", "right", "when", "where", "which", "who",
    ]

    // MARK: Who "they" are

    private mutating func noteDoers(_ clause: Clause) {
        for index in clause.tokens {
            if words.outsiders.contains(tokens[index].text) {
                they = .thirdParty
            } else if words.insiders.contains(tokens[index].text) {
                they = .us
            }
        }
    }

    private func text(_ index: Int) -> String { index >= 0 && index < tokens.count ? tokens[index].text : "" }

    private func matches(_ sequence: [String], at index: Int) -> Bool {
        guard index >= 0, index + sequence.count <= tokens.count else { return false }
        for (offset, word) in sequence.enumerated() where tokens[index + offset].text != word { return false }
        return true
    }
}
