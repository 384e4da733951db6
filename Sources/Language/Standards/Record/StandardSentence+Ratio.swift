extension StandardSentence {
    /// "9 in 10", "9 out of 10", "9 of every 10", "19 of 20 callers".
    func ratio(_ number: QuantityReader.Part<Double>) -> (StandardShare, Int)? {
        var next = number.next
        guard next + 1 < words.count, words[next].follows != .stop else { return nil }
        if words[next].form == "out" { next += 1 }
        let isOf = words[next].form == reader.grammar.ofWord
        guard isOf || reader.grammar.ratioWords.contains(words[next].form) else { return nil }
        next += 1
        if next < words.count, words[next].form == "every" { next += 1 }
        guard let whole = quantities.number(at: next), whole.value > number.value,
            !isOf || whole.value == whole.value.rounded() && number.value == number.value.rounded(),
            whole.next >= words.count || !isUnit(whole.next)
        else { return nil }
        return (StandardShare(comparator: .exactly, part: number.value, whole: whole.value), whole.next)
    }

    /// "no more than 1 parcel in 200": what is counted stands between the two numbers.
    func nounRatio(_ number: QuantityReader.Part<Double>, at place: Int) -> Found<StandardShare>? {
        let noun = number.next
        guard noun + 2 < words.count, words[noun].kind == .word, !words[noun].follows.isBreak, !isUnit(noun),
            !reader.grammar.noCounters.contains(words[noun].form),
            reader.grammar.ratioWords.contains(words[noun + 1].form),
            let whole = quantities.number(at: noun + 2), whole.value > number.value, whole.value >= 10,
            whole.next == words.count || !isUnit(whole.next)
        else { return nil }
        return compared(
            StandardShare(comparator: .exactly, part: number.value, whole: whole.value), words: place..<number.next)
    }

    private func isUnit(_ place: Int) -> Bool {
        reader.grammar.units[words[place].form] != nil || reader.grammar.calendars.contains(words[place].form)
    }

    /// "two thirds of", "half of", "three quarters of", but not "three quarters of an hour".
    func fraction(at place: Int) -> (StandardShare, Int)? {
        var next = place
        var part = 1.0
        if words[place].form != reader.grammar.halfWord {
            if reader.grammar.oneWords.contains(words[place].form) {
                next += 1
            } else if let number = quantities.number(at: place), number.value <= 9 {
                (part, next) = number
            } else {
                return nil
            }
        }
        guard next + 2 < words.count, let whole = reader.grammar.fractions[words[next].form], part < whole,
            words[next + 1].form == reader.grammar.ofWord, !isUnit(next + 2),
            next + 3 == words.count || !isUnit(next + 3)
        else { return nil }
        return (StandardShare(comparator: .exactly, part: part, whole: whole), next + 2)
    }

    /// "Out of 100 calls, 95 are answered": `number` is the 95.
    func outOf(_ number: QuantityReader.Part<Double>, at place: Int) -> Found<StandardShare>? {
        guard place > 3, words[place].follows.isBreak, words[0].form == "out", words[1].form == reader.grammar.ofWord,
            let whole = quantities.number(at: 2), whole.value > number.value, number.next < words.count,
            reader.grammar.auxiliaries.contains(words[number.next].form)
        else { return nil }
        let share = StandardShare(comparator: .exactly, part: number.value, whole: whole.value)
        return Found(value: share, words: place..<number.next)
    }
}
