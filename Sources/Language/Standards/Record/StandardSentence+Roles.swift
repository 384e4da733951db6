extension StandardSentence {
    /// Of the limits that were found, those of what is done: not of whom it is done for, nor of when it holds.
    func about(_ all: [Found<StandardLimit>], opening: Int) -> [Found<StandardLimit>] {
        let possible = all.indices.filter { !isCondition(all[$0], opening: opening) }
        let main = possible.filter { place in
            let next = place + 1 < all.count ? all[place + 1].words.lowerBound : nil
            return !isOfPopulation(all[place], before: next)
        }
        let chosen = main.isEmpty ? possible.filter { !isComparing(all[$0]) && !isInRelative(all[$0]) } : main
        let found = chosen.map { all[$0] }
        let behind = found.filter { $0.words.lowerBound >= opening }
        return behind.isEmpty ? found : behind
    }

    /// "If a call is not answered within 20 seconds, …", "On orders before 2pm, …"; a limit that begins the sentence is none.
    private func isCondition(_ limit: Found<StandardLimit>, opening: Int) -> Bool {
        guard let first = words.first, limit.words.lowerBound > 0 else { return false }
        if opening > 0 {
            return limit.words.upperBound <= opening
                && (reader.grammar.conditions.contains(first.form) || isComparing(limit))
        }
        return reader.grammar.conditions.contains(first.form) && limit.words.upperBound < words.count
            && reader.starts.longestMatch(in: words, at: limit.words.upperBound) == nil
            && !words[..<limit.words.lowerBound].contains { $0.follows.isBreak && $0.range != first.range }
    }

    /// "Orders placed by noon …", "Every order before 2pm leaves today", "Customers who wait more than 15 minutes get …":
    /// of whom or what the sentence speaks, because what is done stands behind it.
    func isOfPopulation(_ limit: Found<StandardLimit>, before next: Int?) -> Bool {
        guard limit.words.lowerBound > 0, limit.words.upperBound < words.count,
            clause(of: limit) < limit.words.lowerBound
        else { return false }
        let isAlone = next.map { !isJoined(limit.words.upperBound...max($0, limit.words.upperBound)) }
        if isInRelative(limit) {
            return leadsOn(limit) || isAlone == true
        }
        if isBehindParticiple(limit), leadsOn(limit) || isAlone == true { return true }
        return leadsOn(limit) && (isComparing(limit) || next != nil) && !isBehindAuxiliary(limit)
    }

    /// Where the part of the sentence begins in which the limit stands.
    private func clause(of limit: Found<StandardLimit>) -> Int {
        words[...limit.words.lowerBound].lastIndex { $0.follows.isBreak && $0.bracket == 0 } ?? 0
    }

    /// "who wait more than 10 minutes": behind a relative pronoun.
    private func isInRelative(_ limit: Found<StandardLimit>) -> Bool {
        let first = clause(of: limit)
        guard first < limit.words.lowerBound else { return false }
        return (first + 1..<max(limit.words.lowerBound, first + 1)).contains { place in
            reader.grammar.relatives.contains(words[place].form)
                && !reader.grammar.beforeThat.contains(words[place - 1].form)
                && !words[min(place + 3, limit.words.lowerBound)..<limit.words.lowerBound]
                    .contains { reader.grammar.auxiliaries.contains($0.form) }
        }
    }

    private func isBehindParticiple(_ limit: Found<StandardLimit>) -> Bool {
        let before = words[limit.words.lowerBound - 1].form
        return reader.grammar.participleEnds.contains { before.hasSuffix($0) } && !isBehindAuxiliary(limit)
    }

    private func isBehindAuxiliary(_ limit: Found<StandardLimit>) -> Bool {
        words[clause(of: limit)..<limit.words.lowerBound].contains { reader.grammar.auxiliaries.contains($0.form) }
    }

    /// Whether a verb follows the limit, at once or behind a few words: "before noon get", "after 5pm on Fridays are".
    private func leadsOn(_ limit: Found<StandardLimit>) -> Bool {
        let next = limit.words.upperBound
        guard next < words.count, !words[next].follows.isBreak else { return false }
        let form = words[next].form
        if reader.grammar.auxiliaries.contains(form) || reader.grammar.verbs.contains(form) { return true }
        if isComparing(limit), reader.grammar.participleEnds.contains(where: { form.hasSuffix($0) }) { return true }
        if let first = words.first, reader.grammar.actionless.contains(first.form), first.form.count < 5 {
            return false
        }
        for word in words[next...].prefix(12) {
            if word.follows.isBreak || reader.grammar.subordinators.contains(word.form) { return false }
            if reader.grammar.auxiliaries.contains(word.form) { return true }
        }
        return false
    }

    /// Whether its comparing word may say of which ones the sentence speaks: "over 2 days", "before noon"; not "within".
    private func isComparing(_ limit: Found<StandardLimit>) -> Bool {
        if case .clock = limit.value { return true }
        return Self.comparing.contains(limit.value.comparator)
    }

    private static let comparing: Set<StandardComparator> = [
        .moreThan, .lessThan, .fewerThan, .atLeast, .before, .after, .until, .at, .by,
    ]
}
