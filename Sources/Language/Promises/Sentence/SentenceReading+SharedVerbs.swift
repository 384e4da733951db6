extension SentenceReading {
    /// A verb that shares the subject of the promise before: one promise with it, or one of its own.
    mutating func addVerb(_ clause: Clause, _ index: Int, _ clauses: [Clause], to last: Unit) {
        var verb = clause.tokens.lowerBound
        while verb < clause.tokens.upperBound - 1,
            ["will", "shall", "then", "also"].contains(tokens[verb].text) || tokens[verb].text.hasSuffix("ly")
        { verb += 1 }
        let end = said.end(of: clause.tokens)
        guard end > verb, !said.words.emptyForUs.contains(text(verb)) else { return }
        var new = Unit(
            tokens: clause.tokens.lowerBound..<end, verb: verb, doer: last.doer, isUnsure: last.isUnsure,
            sharesSubject: true,
            momentEnd: end, whatStart: verb)
        if text(verb) == "see", text(verb + 1) == "you" { new.isUnsure = true }
        new.tokens = new.tokens.lowerBound..<max(end, said.toldEnd(new, index, clauses))
        new.momentEnd = new.tokens.upperBound
        new.hasEvent = index + 1 < clauses.count && [.event, .time].contains(clauses[index + 1].opener)
        if Deliverables(tokens: tokens, words: said.words, moments: said.moments).isOne(last, new) {
            unmerged = last
            units[units.count - 1].tokens = last.tokens.lowerBound..<new.tokens.upperBound
            units[units.count - 1].momentEnd = max(last.momentEnd, new.momentEnd)
            units[units.count - 1].lastVerb = verb
        } else {
            unmerged = nil
            units.append(new)
        }
    }

    /// Takes "or send it" into the words of the promise before.
    mutating func extendVerb(_ clause: Clause) {
        guard let last = units.last, isRecent(last, clause) else { return }
        let end = said.end(of: clause.tokens)
        units[units.count - 1].tokens = last.tokens.lowerBound..<max(end, last.tokens.upperBound)
        units[units.count - 1].momentEnd = max(end, last.momentEnd)
    }

    /// "the first set on Tuesday and the second later that week": one verb, two deliverables.
    func secondStart(_ unit: Unit) -> Int? {
        let start = min(unit.verb, unit.tokens.upperBound)
        let inside = said.moments.within(start..<unit.tokens.upperBound).filter {
            $0.tokens.upperBound <= unit.tokens.upperBound && !$0.isAttribute
        }
        guard inside.count >= 2 else { return nil }
        for index in inside[0].tokens.upperBound..<inside[inside.count - 1].tokens.lowerBound
        where tokens[index].text == "and" && opensSecond(index + 1) && !said.isMoment[index + 1] {
            return index + 1
        }
        return nil
    }

    private func opensSecond(_ index: Int) -> Bool {
        ClauseSplitter.determiners.contains(text(index)) || ["back", "in", "with", "at", "ready"].contains(text(index))
    }

    /// Makes two promises of one verb with two deliverables.
    mutating func splitSecond() {
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
}
