extension StandardSentence {
    /// A time without a word that compares: "Refunds take 3 to 5 days", "Response time: 4 hours", "valid for 30 days".
    func bareTime(at place: Int) -> Found<StandardLimit>? {
        guard place > 0, words[place].follows != .joint else { return nil }
        let isHedged = reader.grammar.hedges.contains(words[place].form)
        let next = isHedged ? place + 1 : place
        guard let (quantity, end) = quantities.quantity(at: next), words[next].form != reader.grammar.theWord,
            let comparator = bareComparator(quantity, at: place)
        else { return nil }
        let isBehindFor = words[place - 1].form == "for"
        var found = withAfterword(.quantity(comparator, quantity), from: isBehindFor ? place - 1 : place, to: end)
        found.figures = figures(of: quantity, in: next..<end)
        if isHedged { found.hedge = phrase(place..<end) }
        return found
    }

    /// How a time is compared by the words before it; nil where they make it no limit.
    private func bareComparator(_ quantity: StandardQuantity, at place: Int) -> StandardComparator? {
        let before = words[place - 1].form
        if isLabelled(place), quantity.isTime || quantity.unit == "rings" { return .atMost }
        guard quantity.isTime else { return nil }
        if isTaken(place) { return .atMost }
        if reader.grammar.lengthWords.contains(before) {
            return before == "for" && quantity.from == nil && place > 2 ? .lasting : nil
        }
        if ["last", "lasts"].contains(before) { return quantity.from == nil ? .lasting : .atMost }
        if reader.grammar.takingWords.contains(before) { return quantity.from == nil ? .exactly : .atMost }
        return quantity.from == nil ? nil : .within
    }

    /// "Emails: 4 hours", "Repairs – 5 days".
    private func isLabelled(_ place: Int) -> Bool {
        guard words[place].follows == .stop else { return false }
        let gap = gap(before: place)
        return gap.contains(":") || words[place - 1].kind == .word && gap.contains { ["–", "—", "-"].contains($0) }
    }

    /// "takes 2 days", "Response time: 4 hours", "the response time is 4 hours".
    private func isTaken(_ place: Int) -> Bool {
        let before = words[place - 1].form
        if place > 1, ["us", "me", "them", "you"].contains(before) {
            return reader.grammar.takeWords.contains(words[place - 2].form)
        }
        if reader.grammar.takeWords.contains(before) || reader.grammar.waitWords.contains(before) { return true }
        return place > 1 && reader.grammar.takingWords.contains(before)
            && reader.grammar.waitWords.contains(words[place - 2].form)
    }

    /// "opens at 8:00", "ready between 4 and 5 pm", "today", "every Monday".
    func bareMoment(at place: Int) -> Found<StandardLimit>? {
        guard place > 0, !words[place].follows.isBreak else { return nil }
        if let match = reader.softDays.longestMatch(in: words, at: place) {
            return Found(value: .day(.exactly, phrase(match.words)), words: match.words)
        }
        guard place + 1 < words.count, !words[place + 1].follows.isBreak else { return nil }
        if words[place].form == "at" {
            return quantities.clock(at: place + 1, in: text).map {
                Found(value: .clock(.at, time: $0.value, day: nil), words: place..<$0.next)
            }
        }
        guard words[place].form == reader.grammar.betweenWord, isBehindVerb(place) else { return nil }
        return quantities.clocks(at: place + 1, in: text).map {
            Found(value: .clock(.between, time: $0.value, day: nil), words: place..<$0.next)
        }
    }

    /// "at 15:00 on the day": the day of a time of the clock.
    func isBehindClock(_ place: Int) -> Bool {
        (max(0, place - 3)..<place).contains {
            words[$0].form == "at" && quantities.clock(at: $0 + 1, in: text)?.next == place
        }
    }

    private func isBehindVerb(_ place: Int) -> Bool {
        words[..<place].contains {
            reader.grammar.auxiliaries.contains($0.form) || reader.grammar.verbs.contains($0.form)
        }
    }
}
