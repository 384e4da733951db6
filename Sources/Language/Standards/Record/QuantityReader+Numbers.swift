extension QuantityReader {
    /// "3", "two", "twenty-four", "2.5", "3,5 hours", "1½", "2 1/2", "two and a half", "a hundred and twenty", "a dozen".
    func number(at place: Int) -> Part<Double>? {
        if let large = groups(at: place) { return large }
        guard let whole = wholeNumber(at: place) else { return fraction(at: place) }
        if let end = andHalf(at: whole.next) { return (whole.value + 0.5, end) }
        guard let rest = fraction(at: whole.next), !words[whole.next].follows.isBreak else { return whole }
        return (whole.value + rest.value, rest.next)
    }

    func wholeNumber(at place: Int) -> Part<Double>? {
        guard place < words.count else { return nil }
        let word = words[place]
        if word.kind == .number {
            return (StandardNumber.value(word.form) ?? decimal(at: place)).map { ($0, place + 1) }
        }
        guard word.kind == .word, let value = grammar.numbers[word.form] else { return nil }
        if value >= 20, value < 100, place + 1 < words.count, words[place + 1].follows != .stop,
            let ones = grammar.numbers[words[place + 1].form], (1...9).contains(ones)
        {
            return (value + ones, place + 2)
        }
        return (value, place + 1)
    }

    /// "3,5" before a length of time or a percent sign, also as an end of a range; elsewhere a comma parts two numbers.
    private func decimal(at place: Int) -> Double? {
        guard let value = StandardNumber.commaDecimal(words[place].form) else { return nil }
        var next = place + 1
        if next + 1 < words.count, words[next].kind == .number, words[next].follows == .joint {
            next += 1
        } else if next + 2 < words.count, words[next + 1].kind == .number, joinsRange(words[next].form) {
            next += 2
        }
        if next + 1 < words.count, grammar.calendars.contains(words[next].form) { next += 1 }
        return next < words.count && measuresParts(words[next].form) ? value : nil
    }

    private func joinsRange(_ form: String) -> Bool {
        grammar.rangeWords.contains(form) || form == grammar.andWord
    }

    private func measuresParts(_ form: String) -> Bool {
        if grammar.percentWords.contains(form) || form == "per" { return true }
        return grammar.units[form].map { StandardQuantity.seconds[$0.plural] != nil } == true
    }

    /// "1/2 hour", where one unit follows.
    private func fraction(at place: Int) -> Part<Double>? {
        guard let pair = pair(at: place), pair.0 < pair.1, pair.1 <= 4, !isPlural(place + 1) || !isFirst(place) else {
            return nil
        }
        return (pair.0 / pair.1, place + 1)
    }

    /// "24/48 hours": between the two, where several units follow.
    func slashedRange(at place: Int) -> ClosedRange<Double>? {
        guard let pair = pair(at: place), pair.0 < pair.1, isPlural(place + 1), isFirst(place) else { return nil }
        return pair.0...pair.1
    }

    private func pair(at place: Int) -> (Double, Double)? {
        guard place < words.count, words[place].kind == .number, place + 1 < words.count,
            grammar.units[words[place + 1].form] != nil || grammar.calendars.contains(words[place + 1].form)
        else { return nil }
        return StandardNumber.pair(words[place].form)
    }

    private func isFirst(_ place: Int) -> Bool {
        place == 0 || words[place - 1].kind != .number
    }

    private func isPlural(_ place: Int) -> Bool {
        let unit = grammar.calendars.contains(words[place].form) ? place + 1 : place
        return unit < words.count && words[unit].form.count > 1 && words[unit].form.hasSuffix("s")
    }

    /// The end of "and a half" behind a number or a unit.
    func andHalf(at place: Int) -> Int? {
        guard place + 2 < words.count, words[place].form == grammar.andWord, !words[place].follows.isBreak,
            grammar.oneWords.contains(words[place + 1].form), words[place + 2].form == grammar.halfWord
        else { return nil }
        return place + 3
    }
}

extension StandardGrammar {
    func isWeekday(_ form: String) -> Bool {
        lists["weekdays", default: ""].split(separator: " ").contains { $0 == form }
    }
}
