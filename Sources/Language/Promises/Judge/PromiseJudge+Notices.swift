extension PromiseJudge {
    /// "Your cover will end on 31 March": what runs out, which nobody brings about.
    func isEnding(_ predicate: Predicate) -> Bool {
        ["end", "stop", "finish", "close"].contains(text(predicate.verb))
            && predicate.subject.contains { Self.terms.contains(text($0)) }
    }

    /// "Your account will be suspended", "The market will be held on Saturday": a warning, or what is on for everybody.
    func isNotice(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
        let verb = text(predicate.verb)
        if Self.warnings.contains(verb) { return predicate.subject.contains { Self.terms.contains(text($0)) } }
        return ["held", "shown", "broadcast", "screened"].contains(verb) && !concernsYou(clause)
            && predicate.subject.contains { Self.happenings.contains(text($0)) }
    }

    /// What stands behind "that" where it is a thing: "add that to the order".
    private static let afterThing: Set<String> = [
        "on", "at", "by", "to", "in", "into", "for", "as", "with", "from", "too", "now", "", ".", ",", "and", "when",
        "one",
    ]

    private static let terms: Set<String> = [
        "cover", "policy", "contract", "subscription", "membership", "trial", "tenancy", "account", "plan", "access",
        "warranty", "guarantee", "agreement", "licence", "license", "insurance", "lease", "service", "supply", "line",
    ]
    private static let warnings: Set<String> = [
        "suspended", "terminated", "deactivated", "disconnected", "restricted", "forfeited", "blocked", "frozen",
    ]

    /// "The train will leave at 5": what goes for everybody.
    func isTimetabled(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
        !concernsYou(clause)
            && predicate.subject.contains {
                ["train", "bus", "ferry", "flight", "plane", "tram", "coach", "film", "show", "match", "concert"]
                    .contains(
                        text($0))
            }
    }

    /// "I will remind you that …", "I'll explain:", "The driver will ask for your code": said now, or asked of the person.
    func isOnlySaid(_ predicate: Predicate) -> Bool {
        let next = text(predicate.verb + 1)
        let told = next == "you" ? text(predicate.verb + 2) : next
        switch text(predicate.verb) {
        case "remind", "add", "note", "repeat", "stress", "mention", "highlight", "emphasise", "reiterate":
            let fact = predicate.verb + (next == "you" ? 3 : 2)
            return told == "that" && !isMoment(fact) && !Self.afterThing.contains(text(fact))
        case "explain", "elaborate", "clarify": return [":", "-", "–", ".", "", ";"].contains(next)
        case "ask": return next == "for" && !["i", "we"].contains(text(predicate.start)) && !predicate.subject.isEmpty
        default: return false
        }
    }

    /// "We're moving to new premises": news of our own.
    func isOwnNews(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
        let next = text(predicate.verb + 1)
        switch text(predicate.verb) {
        case "moving":
            return ["to", "into", "house", "office", "offices", "premises"].contains(next) && !concernsYou(clause)
        case "taking": return next == "on" && !concernsYou(clause)
        case "relocating", "expanding", "rebranding", "hiring", "merging", "recruiting": return !concernsYou(clause)
        default: return false
        }
    }
}
