extension PromiseJudge {
    /// "You'll have it by Friday", "you will hear from us": what the person will have by our doing.
    func ofYou(
        _ predicate: Predicate, _ clause: Range<Int>, _ moments: [MomentPhrase], _ hasMoment: Bool
    ) -> Verdict {
        let verb = text(predicate.verb)
        if predicate.hasBe {
            if verb == "able" { return hasMoment ? .unsure : .none }
            return words.doneToYou.contains(verb) ? .promise : .none
        }
        guard words.outcomesForYou.contains(verb) else { return .none }
        let next = text(predicate.verb + 1)
        switch verb {
        case "have" where isDoneByThen(predicate, moments): return .promise
        case "have" where next == "to" || Self.participles.contains(next) || next == "no" || next == "noticed":
            return .none
        case "find", "notice":
            return hasMoment && ["the", "your", "it", "a"].contains(next) ? .promise : .none
        case "hear" where ["the", "a", "it", "your"].contains(next): return .none
        case "see": return hasMoment && ["the", "your", "it", "a", "this"].contains(next) ? .promise : .none
        case "get" where ["used", "to", "charged", "billed", "lost", "there"].contains(next): return .none
        case _ where isCharge(clause): return .none
        case "have" where next == "your" && DoerReader.family.contains(text(predicate.verb + 2)): return .none
        case "collect", "be": return .none
        case "have", "get", "receive", "recieve", "obtain": return .promise
        default: return .promise
        }
    }

    /// "You'll have heard from me by noon", "You will have received the refund by Friday": an outcome with its deadline.
    private func isDoneByThen(_ predicate: Predicate, _ moments: [MomentPhrase]) -> Bool {
        guard
            moments.contains(where: {
                $0.isDeadline && !$0.isAttribute && !$0.isRelative && $0.tokens.lowerBound > predicate.verb
            })
        else { return false }
        let object = text(predicate.verb + 2)
        return switch text(predicate.verb + 1) {
        case "heard": object == "from" && ["me", "us", "our", "my"].contains(text(predicate.verb + 3))
        case "received", "had", "got": ClauseSplitter.determiners.contains(object) || object == "it"
        default: false
        }
    }

    /// "You'll get a $35 charge": what the person pays, unless it is given back.
    private func isCharge(_ clause: Range<Int>) -> Bool {
        clause.contains { ["charge", "fee", "surcharge", "penalty", "fine"].contains(text($0)) }
            && !clause.contains { Self.givenBack.contains(text($0)) || text($0) == "refund" || text($0) == "credit" }
    }

    private static let participles: Set<String> = [
        "seen", "noticed", "heard", "received", "got", "had", "been", "read", "found", "gathered", "realised",
        "realized",
    ]
}
