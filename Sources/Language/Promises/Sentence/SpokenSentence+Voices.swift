extension SpokenSentence {
    /// "Your mail says: I will …", "You wrote: I'll pay on Friday".
    func isCited(_ clause: Clause, _ before: Clause) -> Bool {
        guard text(clause.tokens.lowerBound - 1) == ":",
            before.tokens.contains(where: { words.reporting.contains(tokens[$0].text) })
        else { return false }
        return !governor.assures(before.tokens)
    }

    /// "It is not a promise: …", "It was a promise: …".
    func isNoPromise(_ clause: Clause, _ before: Clause) -> Bool {
        text(clause.tokens.lowerBound - 1) == ":"
            && before.tokens.contains { ["promise", "guarantee", "commitment"].contains(tokens[$0].text) }
            && before.tokens.contains { ["not", "no", "never", "was", "were", "hardly"].contains(tokens[$0].text) }
    }

    /// "As per the courier", "according to tracking".
    func isReported(_ clause: Clause, _ index: Int, _ clauses: [Clause]) -> Bool {
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

    /// "The courier says your parcel will come": a report or a hope inside of what looks like the subject.
    func isGovernedInside(_ predicate: Predicate) -> Bool {
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

    /// ", you said", ", I hope" behind a clause.
    func takesBack(_ clause: Clause) -> Bool {
        let plain = clause.tokens.filter { tokens[$0].kind == .word }
        guard (2...4).contains(plain.count), clause.opener == .comma || clause.opener == .bare else { return false }
        let isSpoken = ["you", "he", "she", "they", "i", "we"].contains(tokens[plain[0]].text)
        return isSpoken
            && plain.dropFirst().prefix(2).contains {
                [
                    "said", "say", "says", "told", "hope", "think", "reckon", "guess", "mentioned", "wrote", "believe",
                    "expect", "suppose", "imagine", "assume",
                ]
                .contains(tokens[$0].text)
            }
    }

    /// "Weather permitting", "all being well": whether it counts is disputed.
    var isPermitting: Bool {
        for index in sentence.tokens {
            if ["permitting", "allowing"].contains(tokens[index].text) || matches(["all", "being", "well"], at: index)
                || matches(["touch", "wood"], at: index)
            {
                return true
            }
        }
        return false
    }
}
