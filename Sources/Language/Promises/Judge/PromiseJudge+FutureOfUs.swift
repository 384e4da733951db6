extension PromiseJudge {
    /// "I'll call you", "we'll be with you by 5": nearly all that we will do, but for ways of speaking and for what only tells how we are.
    func ofUs(_ predicate: Predicate, _ clause: Range<Int>, _ hasMoment: Bool, _ doer: Doer) -> Verdict {
        let verb = text(predicate.verb)
        if predicate.hasBe {
            if predicate.verb < tokens.count, tokens[predicate.verb].kind == .number, !hasMoment { return .none }
            if verb == "waiting", text(predicate.verb + 1) == "for", text(predicate.verb + 2) == "you", hasMoment {
                return .promise
            }
            if clause.contains(where: { text($0) == "until" }), !concernsYou(clause) { return .none }
            if ClauseSplitter.determiners.contains(verb), !hasMoment { return .none }
            if verb == "sharing", hasMoment { return .promise }
            if words.emptyStates.contains(verb) || Self.isEmptyGerund(verb, words) {
                let isDone = verb == "carrying" && ["out", "the", "your"].contains(text(predicate.verb + 1))
                return hasMoment && (isDone || isPresence(predicate)) ? .promise : .none
            }
            return isResult(predicate) ? .promise : .none
        }
        if isTryingToReach(predicate, hasMoment) { return .promise }
        if words.emptyForUs.contains(verb) || isOnlySaid(predicate) { return .none }
        let next = text(predicate.verb + 1)
        switch verb {
        case "have" where ["to", "no", "got"].contains(next): return .none
        case "do":
            return next == "" || predicate.verb + 1 >= clause.upperBound
                || predicate.verb + 2 >= clause.upperBound && ["all", "everything", "what", "whatever"].contains(next)
                || [",", ".", "!"].contains(next)
                ? .none : .promise
        case "make" where isPutRight(predicate) && !hasMoment, "put" where isPutRight(predicate) && !hasMoment:
            return .none
        case "see" where next == "you" && text(predicate.verb + 2) == "right": return .none
        case "see"
        where doer == .us && !hasMoment && !["to", "if", "whether", "that", "about", "you", "what"].contains(next):
            return .none
        case "see" where next == "you": return hasMoment ? .unsure : .none
        case "let" where next == "you":
            return ["know", "have", "see"].contains(text(predicate.verb + 2)) ? .promise : .none
        case "let" where (predicate.verb + 2..<predicate.verb + 6).contains { text($0) == "know" }: return .promise
        case "let": return next == "them" || next == "him" || next == "her" ? .promise : .none
        case "leave" where clause.contains(where: { matches(["to", "you"], at: $0) }) && !hasMoment: return .none
        case "leave"
        where ["it", "that", "this", "you"].contains(next)
            && ["with", "to", "there", "at", "up", "here", "until"].contains(text(predicate.verb + 2)):
            let isToYou = text(predicate.verb + 3) == "you" || text(predicate.verb + 2) == "until"
            return hasMoment && !isToYou && next != "you" ? .promise : .none
        case "look" where next == "forward": return .none
        case "take" where ["that", "it"].contains(next) && ["as", "you", "from"].contains(text(predicate.verb + 2)):
            return .none
        case "take" where ["about", "around", "approximately", "up"].contains(next) || isMoment(predicate.verb + 1):
            return .none
        case "work" where next == "towards" || next == "on": return next == "on" && hasMoment ? .promise : .none
        case "be" where predicate.verb + 1 >= clause.upperBound: return .none
        case "open", "close":
            return ["at", "from", "until", "on", "for", "again", "as"].contains(next) || isMoment(predicate.verb + 1)
                ? .none : .promise
        case "go" where next == "on" || next == "ahead": return hasMoment || next == "ahead" ? .promise : .none
        case "get" where next == "there" && !hasMoment: return .none
        case "put" where next == "my" && text(predicate.verb + 2) == "hand": return .none
        case "stop" where next == "there" || next == "here": return .none
        case "talk" where !hasMoment, "speak" where !hasMoment && next == "soon": return .none
        default: return .promise
        }
    }

    /// "I'll try you again at 4", "I'll try your mobile at 4": another call.
    private func isTryingToReach(_ predicate: Predicate, _ hasMoment: Bool) -> Bool {
        guard text(predicate.verb) == "try" else { return false }
        let next = text(predicate.verb + 1)
        if next == "again" { return hasMoment }
        if ["you", "him", "her", "them"].contains(next) { return hasMoment || text(predicate.verb + 2) == "again" }
        return ["your", "his", "her"].contains(next) && hasMoment
            && ["mobile", "phone", "number", "landline", "line", "cell"].contains(text(predicate.verb + 2))
    }

    /// "make this right", which says not how.
    private func isPutRight(_ predicate: Predicate) -> Bool {
        ["it", "this", "that", "things"].contains(text(predicate.verb + 1)) && text(predicate.verb + 2) == "right"
    }

    /// "be around at 9", "be out with you by 5": a place and an hour.
    private func isPresence(_ predicate: Predicate) -> Bool {
        let next = text(predicate.verb + 1)
        switch text(predicate.verb) {
        case "around": return next != "until"
        case "out": return ["to", "with", "there", "at", "your"].contains(next)
        case "on":
            return ["site", "its", "your", "the", "my", "to"].contains(next)
                && !["holiday", "leave"].contains(text(predicate.verb + 2))
        case "off": return next == "to"
        default: return false
        }
    }

    /// "We'll be waiting", "we are hoping": the gerund of a verb that promises nothing of us.
    static func isEmptyGerund(_ verb: String, _ words: PromiseWords) -> Bool {
        guard verb.hasSuffix("ing") else { return false }
        let stem = String(verb.dropLast(3))
        return words.emptyForUs.contains(stem) || words.emptyForUs.contains(stem + "e")
    }
}
