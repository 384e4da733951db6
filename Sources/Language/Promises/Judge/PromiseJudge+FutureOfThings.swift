extension PromiseJudge {
    /// "It will be ready", "your parcel will arrive": what will come about for the person.
    func ofThing(_ predicate: Predicate, _ clause: Range<Int>, _ hasMoment: Bool) -> Verdict {
        let verb = text(predicate.verb)
        if predicate.hasBe {
            if tokens[predicate.verb].kind != .word || isMoney(predicate.verb) { return .none }
            if text(predicate.start) == "there", !clause.contains(where: { ["you", "your"].contains(text($0)) }) {
                return .none
            }
            if text(predicate.start) == "there" { return hasMoment && !isLack(predicate) ? .promise : .none }
            if verb == "out", text(predicate.verb + 1) == "of" { return .none }
            if !isResult(predicate) || isNotice(predicate, clause) { return .none }
            if verb == "waiting", hasMoment || concernsYou(clause),
                text(predicate.verb + 1) != "for" || text(predicate.verb + 2) == "you"
            {
                return .promise
            }
            if words.emptyStates.contains(verb),
                !["on", "out", "taken", "available", "honoured", "honored", "open", "off", "like", "free", "back"]
                    .contains(verb)
            {
                return .none
            }
            if ["on", "out", "off", "available", "open", "a", "an", "the", "one", "about", "taken", "free"].contains(
                verb), !hasMoment || !isOutcome(predicate, clause)
            {
                return .none
            }
            return .promise
        }
        if words.emptyForThings.contains(verb) || isTimetabled(predicate, clause) { return .none }
        if Self.publicVoices.contains(verb), !concernsYou(clause) { return .none }
        if verb == "come", text(predicate.verb + 1) == "to",
            isMoney(predicate.verb + 2) || ["about", "around"].contains(text(predicate.verb + 2))
        {
            return .none
        }
        if verb == "have", !hasMoment { return .none }
        if verb == "run", text(predicate.verb + 1) == "out" { return .none }
        if !isSpecific(clause), !Self.outcomes.contains(verb),
            !(predicate.start..<clause.upperBound).contains(where: {
                ["we", "us", "my", "them", "him"].contains(text($0))
            })
        {
            return .none
        }
        if ["start", "begin", "stop", "work", "change", "end", "close", "open", "finish", "stay", "go"].contains(verb) {
            if isEnding(predicate) { return .none }
            let isSent = verb == "go" && isSentOff(predicate.verb) && isSent(predicate)
            return hasMoment && (isSent || isOutcome(predicate, clause)) ? .promise : .none
        }
        return .promise
    }

    /// "There will be no charge", "there will be a delay".
    private func isLack(_ predicate: Predicate) -> Bool {
        (predicate.verb..<predicate.verb + 4).contains {
            ["no", "not", "nobody", "nothing", "delay", "delays", "charge", "fee", "wait"].contains(text($0))
        }
    }

    /// What a thing does when it comes about for the person.
    private static let outcomes: Set<String> = [
        "arrive", "come", "land", "reach", "ship", "leave", "follow", "get", "hit", "clear", "deploy", "appear",
        "reflect", "post", "go", "start", "return", "depart", "open", "stay", "run", "show", "be", "drop", "stop",
        "finish", "end", "begin", "close", "take", "roll", "issue", "happen", "resume", "update", "refresh",
    ]

    /// Whether it comes about for the person, or of something that was spoken of.
    private func isOutcome(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
        concernsYou(clause) || clause.contains { ["it", "its", "we", "our", "my"].contains(tokens[$0].text) }
            || ["on", "out", "off"].contains(text(predicate.verb))
    }

    /// Who speaks to everybody.
    private static let publicVoices: Set<String> = ["announce", "publish", "vote", "legislate", "strike", "broadcast"]
}
