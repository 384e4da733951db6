extension SentenceReading {
    /// "if it rains": takes back the promise that hangs on it, and lets none follow.
    mutating func readCondition(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        if clause.tokens.contains(where: { ["worried", "wondering", "concerned", "curious"].contains(tokens[$0].text) }
        ), units.isEmpty {
            return
        }
        if said.isReceipt(clause), let last = units.last, isRecent(last, clause) {
            units.removeLast()
            return
        }
        let isJoined = index > 0 && clauses[index - 1].tokens.isEmpty
        let isOwn =
            isJoined || index == 0 || hasMain(after: index, clauses) || said.isBehindSemicolon(index, clauses)
            || said.isOrder(clauses[index - 1]) || said.isWish(index, clauses)
        if !isOwn, let last = units.last, isRecent(last, clause) {
            units.removeLast()
            if clauses[index - 1].opener == .andVerb, let unmerged { units.append(unmerged) }
        }
        isConditional = true
    }

    /// Whether the condition belongs to a clause behind it rather than to the unit before.
    private func hasMain(after index: Int, _ clauses: [Clause]) -> Bool {
        guard index + 1 < clauses.count,
            units.isEmpty
                || clauses[index].tokens.lowerBound > 0
                    && tokens[clauses[index].tokens.lowerBound - 2 >= 0 ? clauses[index].tokens.lowerBound - 2 : 0].text
                        == ","
        else { return false }
        return clauses[index + 1].opener == .comma || units.isEmpty
    }

    /// "unless I hear from you": silence leaves a promise unsure, anything else takes it back.
    mutating func readUnless(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        let isSilence =
            clause.tokens.contains { ["hear", "object", "otherwise"].contains(tokens[$0].text) }
            || clause.tokens.isEmpty
        let isJoined = index > 0 && clauses[index - 1].tokens.isEmpty
        if index > 0, !isJoined, let last = units.last, isRecent(last, clause) {
            if isSilence { units[units.count - 1].isUnsure = true } else { units.removeLast() }
        } else if isSilence {
            isUnsureFromHere = true
        } else {
            isConditional = true
        }
    }

    /// "as soon as it arrives": a promise falls due with it, unless it waits for the person or may not happen.
    mutating func readEvent(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        let customers = CustomersAct(tokens: tokens).isTold(in: clause.tokens) || said.mayNotHappen(clause)
        let isJoined = index > 0 && clauses[index - 1].tokens.isEmpty
        guard let last = units.last, isRecent(last, clause), !isJoined, !said.isBehindSemicolon(index, clauses) else {
            if customers { isConditional = true } else { noteEvent(clause) }
            return
        }
        if customers, !hasMain(after: index, clauses) {
            units.removeLast()
        } else if !customers {
            extend(to: clause)
        } else {
            isConditional = true
        }
    }

    private mutating func noteEvent(_ clause: Clause) {
        eventStart = said.openerStart(clause)
        eventIsOurs = said.isOurPresence(clause)
    }

    /// Takes an event or a time behind a promise into its words.
    mutating func extend(to clause: Clause) {
        guard let last = units.last, isRecent(last, clause), !clause.tokens.isEmpty else { return }
        let end = said.end(of: clause.tokens)
        units[units.count - 1].tokens = last.tokens.lowerBound..<max(end, last.tokens.upperBound)
        units[units.count - 1].hasEvent = true
        if said.isYourComing(clause) { units[units.count - 1].momentEnd = max(end, last.momentEnd) }
    }

    /// "that it will be there by Friday": belongs to a promise before it, or is one that the clause before vouches for.
    mutating func readComplement(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        guard index > 0 else { return }
        if let last = units.last, last.tokens.upperBound >= clause.tokens.lowerBound - 3 {
            let end = said.end(of: clause.tokens)
            units[units.count - 1].tokens = last.tokens.lowerBound..<max(end, last.tokens.upperBound)
            let told = said.toldEnd(last, index - 1, clauses)
            if said.isEnsuring(last) || told > 0 { units[units.count - 1].momentEnd = max(end, last.momentEnd) }
            return
        }
        if !said.isIndirectQuestion(clause), said.governor.assures(clauses[index - 1].tokens) {
            readMain(clause, index, clauses)
        }
    }

    /// "I promise we'll be there": a clause without "that" behind a verb of saying.
    mutating func readGoverned(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        let before = clauses[index - 1].tokens
        if let last = units.last, last.tokens.upperBound >= clause.tokens.lowerBound - 1, said.isEnsuring(last) {
            return readComplement(clause, index, clauses)
        }
        if said.governor.assures(before) { readMain(clause, index, clauses) }
    }
}
