extension SentenceReading {
    /// A clause that may be a promise of its own.
    mutating func readMain(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        defer { noteImperative(clause) }
        if clause.opener == .andVerb, let last = units.last, isRecent(last, clause) {
            return addVerb(clause, index, clauses, to: last)
        }
        guard let unit = unit(clause, index, clauses) else { return noteDoers(clause) }
        noteDoers(clause)
        guard !isConditional, !(units.isEmpty && said.isPriceOf(clause, index, clauses)),
            !(afterImperative && isJoined(clause)), !said.isDoubtedBeside(index, clauses)
        else { return }
        unmerged = nil
        if let last = units.last, tellsHow(last, unit, clause) {
            units[units.count - 1].tokens = last.tokens.lowerBound..<unit.tokens.upperBound
            units[units.count - 1].momentEnd = unit.momentEnd
            return
        }
        var whole = withEvent(unit, clause)
        whole.isAfterEvent = sawEvent
        units.append(whole)
        if secondStart(unit) != nil { splitSecond() }
    }

    /// Takes in an event that stands before its promise.
    private mutating func withEvent(_ unit: Unit, _ clause: Clause) -> Unit {
        defer { eventStart = nil }
        guard let start = eventStart, clause.opener == .comma || clause.opener == .bare || clause.opener == .fresh
        else { return unit }
        var whole = unit
        whole.tokens = start..<unit.tokens.upperBound
        whole.hasEvent = true
        whole.momentStart = eventIsOurs ? nil : unit.tokens.lowerBound
        return whole
    }

    /// "What I will do is talk to the chef, and I'll send …": the first is how the second is done.
    private func tellsHow(_ last: Unit, _ unit: Unit, _ clause: Clause) -> Bool {
        clause.opener == .and && isRecent(last, clause) && last.doer == .us && unit.doer == .us
            && (matches(["do", "is"], at: last.verb - 2) || matches(["do", "is", "to"], at: last.verb - 3))
            && said.moments.within(last.tokens).isEmpty
    }

    /// Whether the clause goes on with what the one before began.
    private func isJoined(_ clause: Clause) -> Bool { [.and, .comma, .bare, .so].contains(clause.opener) }

    /// The promise that a clause states; nil when it states none.
    private mutating func unit(_ clause: Clause, _ index: Int, _ clauses: [Clause]) -> Unit? {
        guard var predicate = shared(clause) ?? said.reader.predicate(of: clause) else { return nil }
        said.trimSubject(&predicate)
        if said.isGovernedInside(predicate) || said.isReported(clause, index, clauses) { return nil }
        if said.isQuoted[predicate.verb] || said.isAskedHere(clause, predicate) { return nil }
        let end = said.end(of: clause.tokens)
        let start = said.frontedStart(predicate.start, clause, index, clauses)
        var doer = DoerReader(tokens: tokens, words: said.words).doer(predicate.subject, they: they)
        if clause.opener == .andVerb, doer == .dropped { doer = before.doer }
        let isTried = said.words.doubting.contains(text(predicate.verb)) || Self.attempts.contains(text(predicate.verb))
        before = (doer, predicate.form == .future && !predicate.isNegated && !isTried)
        let judge = PromiseJudge(tokens: tokens, words: said.words, isMoment: said.isMoment)
        let last = said.sharedEnd(index, clauses, end)
        let inside = said.moments.within(start..<max(start, last)).filter { $0.tokens.upperBound <= last }
        let verdict = judge.verdict(
            predicate, doer, in: min(predicate.start, clause.tokens.lowerBound)..<end, moments: inside,
            isTied: index + 1 < clauses.count && clauses[index + 1].opener == .event)
        guard verdict != .none else { return nil }
        let opened = said.givenStart(index, clauses) ?? (clause.opener == .relative ? start - 1 : start)
        return Unit(
            tokens: opened..<end, verb: predicate.verb, doer: doer,
            isUnsure: verdict == .unsure || isUnsureFromHere || isPermitting,
            isNegated: predicate.isNegated, momentEnd: said.askingEnd(predicate, end),
            whatStart: said.tellsOfThing(predicate, doer) ? predicate.start : predicate.verbStart)
    }

    private static let attempts: Set<String> = [
        "try", "attempt", "seek", "strive", "endeavour", "endeavor", "need", "want", "love", "like", "see", "consider",
    ]

    /// "We'll deduct nothing and return the deposit": the second verb is a promise though the first is none.
    private func shared(_ clause: Clause) -> Predicate? {
        guard clause.opener == .andVerb, before.isFuture, before.doer == .us,
            said.words.verbs.contains(text(clause.tokens.lowerBound))
        else { return nil }
        let verb = clause.tokens.lowerBound
        return Predicate(form: .future, start: verb, subject: verb..<verb, verb: verb)
    }

    /// After an order to the customer, "and we'll" waits for it.
    private mutating func noteImperative(_ clause: Clause) {
        if afterImperative, [.bare, .relative, .complement].contains(clause.opener) { return }
        afterImperative = said.isOrder(clause)
    }
}
