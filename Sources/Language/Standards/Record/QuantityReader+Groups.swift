extension QuantityReader {
    /// "a hundred", "two hundred", "a hundred and twenty", "a dozen", "half a dozen".
    func groups(at place: Int) -> Part<Double>? {
        guard let (count, next) = groupCount(at: place), next < words.count, !words[next].follows.isBreak,
            let size = grammar.groups[words[next].form]
        else { return nil }
        let whole = count * size
        guard size == 100, let more = remainder(at: next + 1) else { return (whole, next + 1) }
        return (whole + more.value, more.next)
    }

    /// How many of a group: "a", "two", "half a".
    private func groupCount(at place: Int) -> Part<Double>? {
        guard place < words.count else { return nil }
        let form = words[place].form
        if form == grammar.halfWord, place + 1 < words.count, isArticle(place + 1) { return (0.5, place + 2) }
        if isArticle(place) { return (1, place + 1) }
        let value = words[place].kind == .number ? StandardNumber.value(form) : grammar.numbers[form]
        return value.flatMap { (1...9).contains($0) ? ($0, place + 1) : nil }
    }

    /// "and twenty" behind a hundred.
    private func remainder(at place: Int) -> Part<Double>? {
        guard place + 1 < words.count, words[place].form == grammar.andWord,
            let more = wholeNumber(at: place + 1), more.value < 100
        else { return nil }
        return more
    }

    private func isArticle(_ place: Int) -> Bool {
        grammar.oneWords.contains(words[place].form) && words[place].form != grammar.theWord
    }

    /// "a quarter of an hour", "three quarters of an hour": 15 and 45 minutes.
    func quarters(at place: Int) -> Part<StandardQuantity>? {
        guard place < words.count else { return nil }
        var next = place
        var count = 1.0
        if isArticle(place) {
            next += 1
        } else if let number = wholeNumber(at: place) {
            (count, next) = number
        }
        guard next < words.count, grammar.quarterWords.contains(words[next].form) else { return nil }
        next += 1
        if next < words.count, words[next].form == grammar.ofWord { next += 1 }
        if next < words.count, isArticle(next) { next += 1 }
        guard next < words.count, words[next].form == grammar.hourWord, let unit = grammar.units["minute"] else {
            return nil
        }
        let time = StandardQuantity(
            number: count * 15, from: nil, unit: unit.plural, calendar: nil, per: nil, single: unit.single)
        return (time, next + 1)
    }

    /// "1h30": 90 minutes.
    func hoursAndMinutes(at place: Int) -> Part<StandardQuantity>? {
        guard let (hours, minutes) = split(at: place), let unit = grammar.units["minute"] else { return nil }
        let time = StandardQuantity(
            number: Double(hours * 60 + minutes), from: nil, unit: unit.plural, calendar: nil, per: nil,
            single: unit.single)
        return (time, place + 2)
    }

    /// The two numbers of "1h30" and "17h30".
    func split(at place: Int) -> (hours: Int, minutes: Int)? {
        guard place + 1 < words.count, words[place].kind == .number, words[place + 1].follows == .joint,
            let hours = Int(words[place].form), hours <= 24
        else { return nil }
        let form = words[place + 1].form
        guard form.count == 3, form.first == "h", let minutes = Int(form.dropFirst()), minutes < 60 else { return nil }
        return (hours, minutes)
    }
}
