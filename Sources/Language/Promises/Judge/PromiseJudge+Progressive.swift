extension PromiseJudge {
    /// "I'm sending it", "our engineer is coming": said of a time to come.
    func progressive(_ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ hasMoment: Bool) -> Verdict {
        let verb = text(predicate.verb)
        let isNow = isNow(clause)
        if verb == "having", concernsYou(clause), hasMoment,
            clause.contains(where: { $0 > predicate.verb + 1 && text($0).hasSuffix("ed") })
        {
            return .promise
        }
        if doer == .thing, verb == "going" {
            let isOut = isSentOff(predicate.verb) || ["to", "in", "on"].contains(text(predicate.verb + 1))
            return hasMoment && isOut && (concernsYou(clause) || isSent(predicate)) ? .promise : .none
        }
        if doer == .dropped, verb == "going", isSentOff(predicate.verb), hasMoment { return .promise }
        guard !Self.idle.contains(verb), !Self.isEmptyGerund(verb, words), !isTopic(predicate),
            !isOwnNews(predicate, clause)
        else { return .none }
        switch doer {
        case .us:
            if verb == "shooting" || verb == "gunning", text(predicate.verb + 1) == "for" { return .none }
            return hasMoment || isNow && isDoing(predicate) || givesYou(predicate, clause) ? .promise : .none
        case .dropped:
            let isCompound = text(predicate.verb - 1) == "-" && predicate.subject.isEmpty
            return hasMoment
                && (isCompound || predicate.start == predicate.verb || ["am", "are"].contains(text(predicate.start)))
                || (isNow && isDoing(predicate))
                ? .promise : .none
        case .you: return hasMoment && ["getting", "receiving"].contains(verb) ? .promise : .none
        case .thing: return hasMoment && Self.moving.contains(verb) ? .promise : .none
        case .thirdParty:
            if isForHire(predicate), hasMoment, handles(predicate), !isForAll(clause) { return .promise }
            return hasMoment && concernsYou(clause) && !isForAll(clause)
                && !["expecting", "planning", "hoping"].contains(verb)
                ? .promise : .none
        default: return .none
        }
    }

    /// "I'm sending you a new one", "We're taking $35 off your bill": given without a moment.
    private func givesYou(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
        let rest = predicate.verb + 1..<max(predicate.verb + 1, clause.upperBound)
        return switch text(predicate.verb) {
        case "sending", "overnighting", "couriering", "refunding", "crediting", "giving", "posting", "mailing":
            text(predicate.verb + 1) == "you" && rest.count > 1
        case "upgrading", "waiving", "extending", "replacing", "switching":
            rest.prefix(3).contains { ["you", "your"].contains(text($0)) }
        case "taking", "knocking": rest.contains { text($0) == "off" } && rest.contains { isMoney($0) }
        default: false
        }
    }

    /// "I'm calling about your order from Tuesday", "We're getting a lot of calls today".
    private func isTopic(_ predicate: Predicate) -> Bool {
        let next = text(predicate.verb + 1)
        let after = next == "you" ? text(predicate.verb + 2) : next
        if text(predicate.verb) == "getting" {
            return ["lots", "many", "no", "more"].contains(next) || next == "a" && text(predicate.verb + 2) == "lot"
        }
        return ["calling", "writing", "contacting", "emailing", "messaging", "texting", "ringing", "phoning"].contains(
            text(predicate.verb)) && ["about", "regarding", "re", "concerning", "because"].contains(after)
    }

    /// Whether a gerund does something to a thing, rather than looking at it: "walking it over to records".
    private func isDoing(_ predicate: Predicate) -> Bool {
        let verb = text(predicate.verb)
        if Self.quick.contains(verb) { return true }
        guard verb.hasSuffix("ing"), !Self.looking.contains(verb) else { return false }
        return (predicate.start == predicate.verb || words.hasStem(of: verb))
            && (ClauseSplitter.determiners.contains(text(predicate.verb + 1))
                || ["it", "them", "you", "one", "another"].contains(text(predicate.verb + 1))
                || matches(["to", "you"], at: predicate.verb + 1))
    }

    /// "now", "right away", "at once".
    func isNow(_ clause: Range<Int>) -> Bool {
        clause.contains { index in Self.nows.contains { matches($0, at: index) } }
    }

    private static let looking: Set<String> = [
        "checking", "looking", "reviewing", "talking", "speaking", "dealing", "investigating", "testing", "watching",
        "discussing", "handling", "inspecting", "reporting", "following", "examining", "seeing", "doing", "getting",
    ]
    private static let nows: [[String]] = [
        ["now"], ["right", "away"], ["straight", "away"], ["immediately"], ["at", "once"], ["as", "we", "speak"],
        ["straightaway"], ["rightaway"], ["shortly"], ["in", "a", "bit"], ["in", "a", "moment"], ["in", "a", "mo"],
        ["in", "a", "sec"], ["in", "a", "second"], ["in", "a", "minute"], ["in", "a", "tick"], ["later", "on"],
        ["momentarily"], ["in", "a", "while"], ["later"], ["in", "a", "jiffy"],
    ]
    private static let quick: Set<String> = [
        "sending", "ordering", "processing", "issuing", "crediting", "refunding", "shipping", "dispatching", "posting",
        "forwarding", "transferring",
        "emailing", "cancelling", "booking", "calling", "bringing", "returning", "replacing", "raising", "releasing",
        "despatching", "mailing", "dropping", "reversing", "resending", "amending", "correcting", "removing",
        "unlocking",
        "uploading", "reissuing", "waiving", "reordering", "unblocking", "resetting", "adding", "swapping", "paying",
        "driving", "fetching", "delivering", "rebooking", "putting", "releasing", "activating", "reinstating",
    ]
    private static let idle: Set<String> = [
        "willing", "hoping", "trying", "aiming", "looking", "waiting", "expecting", "planning", "thinking", "running",
        "closing",
        "opening", "attending",
        "launching", "writing", "asking", "wondering", "struggling", "targeting", "seeing", "considering", "having",
        "working", "offering", "showing", "saying", "indicating", "quoting", "telling", "suggesting",
        "going", "needing", "wanting", "experiencing", "facing", "staying", "travelling", "celebrating", "charging",
        "moving-house", "open", "morning",
        "drying", "standing", "chasing-up", "reaching", "monitoring", "anticipating", "estimating",
        "confirming-receipt", "pushing", "regarding", "according",
        "following", "including", "during", "depending", "starting-price",
    ]
    private static let moving: Set<String> = [
        "arriving", "coming", "going", "leaving", "shipping", "being", "landing", "getting", "returning",
    ]
}
