extension PromiseJudge {
    /// "I send you the invoice tomorrow", "the chef calls you back tonight": the present for a time to come.
    func present(
        _ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ moments: [MomentPhrase], _ hasMoment: Bool
    ) -> Verdict {
        let isNow = isNow(clause)
        let isGiven = isNow && doer == .us && words.verbs.contains(text(predicate.verb)) && concernsYou(clause)
        guard hasMoment || isGiven else { return .none }
        let verb = text(predicate.verb)
        if doer != .us, words.reporting.contains(verb) { return .none }
        let firm = moments.contains {
            $0.clock != nil || $0.part != nil || $0.minutes != nil || ($0.day.map(Self.isDefinite) ?? false)
        }
        if firm, ["start", "starts", "begin", "begins"].contains(verb), isTrade(predicate.subject) { return .promise }
        switch doer {
        case .us where verb == "gets": return goes(predicate, clause, moments)
        case .us where predicate.subject.count == 1 && ["i", "we"].contains(text(predicate.start)):
            if words.doubting.contains(verb) { return .none }
            if verb == "say", text(predicate.verb + 1) == "you" { return .promise }
            if words.emptyForUs.contains(verb)
                || Self.routine.contains(verb) && !(verb == "do" && text(predicate.verb + 1) == "the")
                    && !clause.contains(where: { matches(["for", "you"], at: $0) })
            {
                return .none
            }
            return text(predicate.start) == "i" || concernsYou(clause) || firm ? .promise : .none
        case .us:
            let isNamed = predicate.subject.count == 1 && ["he", "she", "they"].contains(text(predicate.start))
            if words.doubting.contains(verb) { return .none }
            if isNamed, firm, !Self.routine.contains(verb) { return .promise }
            let isArriving = firm && ["comes", "arrives", "visits", "calls", "come", "arrive"].contains(verb)
            return (concernsYou(clause) || isArriving)
                && !["opens", "closes", "works", "says", "runs", "needs"].contains(verb)
                ? .promise : .none
        case .you:
            return ["get", "receive", "have", "hear"].contains(verb) && text(predicate.verb + 1) != "to"
                ? .promise : .none
        case .thing, .everybody:
            let isToYou = clause.contains { matches(["to", "you"], at: $0) }
            return firm || isToYou && text(predicate.start) == "your" ? goes(predicate, clause, moments) : .none
        case .thirdParty:
            return concernsYou(clause) && predicate.subject.count > 1
                && !["says", "shows", "reads", "runs", "opens", "needs", "looks"].contains(verb) ? .promise : .none
        default: return .none
        }
    }

    /// "The bouquet leaves our shop at 14:00", "Your hatch gets fitted on Tuesday".
    private func goes(_ predicate: Predicate, _ clause: Range<Int>, _ moments: [MomentPhrase]) -> Verdict {
        let verb = text(predicate.verb)
        let isYours = text(predicate.start) == "your" || isSpecific(clause)
        if verb == "gets" {
            let next = text(predicate.verb + 1)
            let isDone = next.hasSuffix("ed") || ["to", "there", "here", "back", "done", "sent", "put"].contains(next)
            let isThis = text(predicate.start) == "the" || isDelivered(next)
            return (isYours || isThis && moments.contains { $0.day != nil }) && isDone ? .promise : .none
        }
        if verb == "get" || verb == "go" {
            return text(predicate.verb + 1).hasSuffix("ed") || isYours ? .promise : .none
        }
        if Self.leaving.contains(verb) || Self.leaving.contains(verb + "s") {
            let isDated = moments.contains { $0.day != nil }
            let isPublic = predicate.subject.contains { Self.happenings.contains(tokens[$0].text) }
            return isYours || isDated && !isPublic ? .promise : .none
        }
        return text(predicate.start) == "your" && !Self.runsItself.contains(verb) ? .promise : .none
    }

    /// Whether a job or people who come to do one are meant: "the kitchen fitters", "work".
    private func isTrade(_ subject: Range<Int>) -> Bool {
        subject.last.map { Self.trades.contains(text($0)) || Self.trades.contains(String(text($0).dropLast())) }
            ?? false
    }

    private static let trades: Set<String> = [
        "fitter", "builder", "plumber", "electrician", "tiler", "roofer", "decorator", "painter", "plasterer", "joiner",
        "installer", "scaffolder", "cleaner", "crew", "engineer", "technician", "bricklayer", "gardener", "carpenter",
        "glazier", "workmen", "removal", "work", "job",
        "installation", "refurb", "rewire", "refit",
    ]
    private static let routine: Set<String> = [
        "open", "close", "work", "be", "do", "have", "run", "start", "stop", "see", "offer", "use", "finish", "serve",
        "trade", "close",
    ]
    private static let leaving: Set<String> = [
        "leaves", "goes", "departs", "ships", "arrives", "comes", "reaches", "lands", "stands", "waits", "lies",
        "follows",
        "stays", "hits", "drops",
    ]
    /// What goes, comes and leaves for the world at large.
    static let happenings: Set<String> = [
        "train", "bus", "ferry", "flight", "plane", "tram", "sale", "event", "parade", "show", "match",
        "game", "concert", "course", "term", "class", "market", "fair", "festival", "clock", "clocks", "rate", "rates",
        "price", "prices", "offer", "deadline", "tide", "sun", "rain", "storm", "weather", "postman", "post", "post",
        "strike", "law", "season", "series", "film", "movie", "album", "election", "budget", "tax", "fee", "bill",
    ]
    private static let runsItself: Set<String> = [
        "opens", "closes", "starts", "ends", "expires", "renews", "needs", "says", "runs", "begins", "costs", "falls",
    ]
}
