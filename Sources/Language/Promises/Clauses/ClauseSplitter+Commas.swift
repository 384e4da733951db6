extension ClauseSplitter {
    /// "£430.00", as a subject: "and £430.00 will reach your account".
    func isSum(_ index: Int) -> Bool {
        ["£", "$", "€"].contains(text(index)) && index + 1 < tokens.count && tokens[index + 1].kind == .number
    }

    /// The comma or the point of "3,000" and "£1,250.00".
    func isInNumber(_ index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count, tokens[index].gap == .none, tokens[index + 1].gap == .none else {
            return false
        }
        return tokens[index - 1].kind == .number && tokens[index + 1].kind == .number
            && (tokens[index + 1].to - tokens[index + 1].from == 3 || text(index) == ".")
    }

    /// "Me and Dave'll be round", "Tom and Jo will call": one subject of two people.
    func joinsNames(_ index: Int, _ current: Clause) -> Bool {
        let before = current.tokens.lowerBound..<index
        guard (1...2).contains(before.count), current.markers.isEmpty, index + 1 < tokens.count,
            tokens[index + 1].isCapitalized, text(index) == "or" || !Self.nominative.contains(text(index + 1)),
            text(index + 1) != "you"
        else { return false }
        return before.allSatisfy {
            text($0) == "me"
                || tokens[$0].isCapitalized && !isMoment[$0] && !Self.lightWords.contains(text($0))
                    && !Self.thanks.contains(text($0)) && !words.verbs.contains(text($0))
        }
    }

    private static let thanks: Set<String> = [
        "thanks", "thank", "great", "perfect", "noted", "lovely", "brilliant", "cool", "good", "fine", "agreed", "done",
        "understood", "received", "apologies", "no", "not", "can", "nice", "super", "excellent",
    ]

    /// ", will call by 4": a second "will" behind a clause that has its verb.
    func sharesSubject(_ index: Int, _ current: Clause) -> Bool {
        guard ["will", "shall"].contains(text(index + 1)) else { return false }
        if let marker = current.markers.first {
            guard marker > current.tokens.lowerBound || !["will", "shall"].contains(text(marker)) else { return false }
        } else {
            let before = current.tokens.lowerBound + 1..<max(current.tokens.lowerBound + 1, index)
            guard before.contains(where: { text($0).hasSuffix("ed") || Self.done.contains(text($0)) }) else {
                return false
            }
        }
        return words.verbs.contains(text(index + 2)) || isAdverbial(index + 2) && words.verbs.contains(text(index + 3))
    }

    private static let done: Set<String> = [
        "heard", "sent", "spoken", "got", "gone", "left", "tried", "made", "had", "found", "seen", "spoke", "back",
        "yet",
    ]

    private func isAdverbial(_ index: Int) -> Bool {
        text(index).hasSuffix("ly") || ["also", "then", "now", "still"].contains(text(index))
    }

    /// ", let me know if it suits", ", just shout": the person is asked to speak up, whatever was promised before.
    func isRequest(_ index: Int, _ current: Clause) -> Bool {
        guard !current.markers.isEmpty else { return false }
        var verb = index
        while ["please", "pls", "just", "do", "simply", "kindly"].contains(text(verb)) { verb += 1 }
        if text(verb + 1) == "me" || text(verb + 1) == "us", verb + 2 < tokens.count, isMoment[verb + 2] {
            return false
        }
        if Self.requests.contains(where: { matches($0, at: verb) }) { return true }
        return verb > index && ["call", "ring", "reply", "email", "text", "say", "ask", "message"].contains(text(verb))
    }

    private static let requests: [[String]] = [
        ["let", "me", "know"], ["let", "us", "know"], ["shout"], ["give", "me"], ["give", "us"], ["drop", "me"],
        ["drop", "us"], ["get", "in", "touch"], ["tell", "me"], ["tell", "us"], ["feel", "free"], ["holler"],
    ]

    /// ", invoice to follow": a promise without a verb of its own.
    func isToFollow(_ index: Int) -> Bool {
        if ["by", "before", "at"].contains(text(index + 1)), isMoment[index + 1] {
            return ["update", "quote", "callback", "estimate"].contains(text(index))
        }
        return (index + 1..<index + 4).contains { matches(["to", "follow"], at: $0) }
            || text(index) == "next" && text(index + 1) == "update"
    }

    /// ", fitting it this afternoon" behind what was done.
    func isDoing(_ index: Int, _ current: Clause) -> Bool {
        guard current.markers.isEmpty, words.hasStem(of: text(index)), index + 2 < tokens.count,
            ["it", "them", "the", "you", "your", "this"].contains(text(index + 1))
        else { return false }
        return (index + 2..<min(index + 7, tokens.count)).contains { isMoment[$0] }
    }

    /// ", please could you check": a question of its own.
    func asks(_ index: Int) -> Bool {
        var verb = index
        while ["please", "pls", "kindly", "also", "and"].contains(text(verb)) { verb += 1 }
        guard ["could", "can", "would", "will", "do", "does", "is", "are", "have"].contains(text(verb)) else {
            return false
        }
        if text(verb) == "will" || text(verb) == "would" { return text(verb + 1) == "you" }
        return ["you", "that", "this", "it", "there", "your"].contains(text(verb + 1))
    }
}
