extension PromiseJudge {
    /// "It is ready by 5", "you are booked for 3": how something is at a time to come.
    func state(_ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ hasMoment: Bool) -> Verdict {
        guard hasMoment, !clause.contains(where: { text($0) == "already" }) else { return .none }
        let verb = text(predicate.verb)
        let rest = predicate.verb..<clause.upperBound
        if Self.undone.contains(verb), verb != "booked" { return .none }
        if Self.confirmations.contains(verb) || verb == "all" && text(predicate.verb + 1) == "set" { return .unsure }
        guard doer == .us || doer == .thing, !rest.contains(where: { Self.vague.contains(tokens[$0].text) }) else {
            return .none
        }
        let isReady = rest.prefix(4).contains { Self.ready.contains(tokens[$0].text) }
        if doer == .us {
            if verb == "on", text(predicate.verb + 2) == "way" { return .promise }
            return ["with", "there", "at", "round", "over", "back"].contains(verb) && predicate.subject.count <= 3
                && !isAtWork(predicate)
                ? .promise : .none
        }
        if verb == "on", ["its", "the"].contains(text(predicate.verb + 1)), text(predicate.verb + 2) == "way" {
            return isSpecific(clause) ? .promise : .none
        }
        if words.emptyStates.contains(verb) || Self.absent.contains(verb) { return .none }
        if Self.kept.contains(verb) { return isSpecific(clause) ? .promise : .none }
        let isDone = verb.hasSuffix("ed") || ["sent", "done", "built", "made", "put", "cut", "brought"].contains(verb)
        if isDone, !Self.undone.contains(verb) {
            return isSpecific(clause) || rest.contains { isDelivered(tokens[$0].text) } ? .promise : .none
        }
        return isReady && isSpecific(clause) ? .promise : .none
    }

    /// "at my desk", "back in the office", "back from leave": where we are, which is nothing for the person.
    private func isAtWork(_ predicate: Predicate) -> Bool {
        let next = text(predicate.verb + 1)
        switch text(predicate.verb) {
        case "back": return ["from", "in", "at"].contains(next) && !isMoment(predicate.verb + 1)
        case "at": return ["my", "our", "home", "work", "lunch"].contains(next)
        default: return false
        }
    }

    func isDelivered(_ word: String) -> Bool {
        ["delivered", "refunded", "shipped", "dispatched", "fixed", "repaired", "collected", "installed", "fitted"]
            .contains(word)
    }

    private static let confirmations: Set<String> = ["booked", "set", "confirmed", "down", "scheduled-in"]
    private static let undone: Set<String> = [
        "closed", "opened", "advised", "required", "needed", "charged", "billed", "limited", "based", "interested",
        "located", "delayed", "asked", "allowed",
        "supposed", "related", "priced", "overdue", "invited", "welcomed", "dated", "stopped", "cancelled", "booked",
        "attached", "enclosed", "covered",
    ]
    private static let vague: Set<String> = [
        "due", "scheduled", "expected", "open", "closed", "estimated", "full", "set", "planned",
    ]
    private static let ready: Set<String> = [
        "ready", "done", "with", "back", "here", "there", "finished", "fixed", "sorted", "yours", "at",
    ]
    private static let absent: Set<String> = ["ill", "sick", "off", "away", "out", "abroad", "late", "unwell", "stuck"]
    private static let kept: Set<String> = ["held", "kept", "reserved", "saved", "waiting"]
}
