/// Reads numbers, quantities and times of the clock out of a sentence's words. A part ends before `next`.
struct QuantityReader {
    let words: [SentenceWord]
    let grammar: StandardGrammar

    /// What was read, and the number of the word after it.
    typealias Part<Value> = (value: Value, next: Int)

    /// "3 hours", "an hour", "half an hour", "3 to 5 working days", "1 hour 30 minutes", "2 times a day".
    func quantity(at place: Int) -> Part<StandardQuantity>? {
        if let often = often(at: place) { return often }
        if let part = quarters(at: place) ?? hoursAndMinutes(at: place) ?? halfUnit(at: place) { return part }
        if let counted = countedQuantity(at: place) { return lengthened(counted) }
        guard place < words.count, grammar.oneWords.contains(words[place].form) else { return nil }
        guard let one = unit(at: place + 1, of: 1, from: nil) else { return nil }
        return one.value.isTime || words[place].form != grammar.theWord ? lengthened(one) : nil
    }

    /// "3 and 5 working days", "3 hours and 2 days", behind "between".
    func between(at place: Int) -> Part<StandardQuantity>? {
        let joins = grammar.rangeWords.union([grammar.andWord])
        guard let found = range(at: place, joinedBy: joins), found.value.from != nil else { return nil }
        return found
    }

    private func countedQuantity(at place: Int) -> Part<StandardQuantity>? {
        if let range = range(at: place, joinedBy: grammar.rangeWords) { return range }
        return number(at: place).flatMap { unit(at: $0.next, of: $0.value, from: nil) }
    }

    /// "3 to 5 days", "3-5 days", "30 minutes to 2 hours": the larger end is the number, whichever stands first.
    private func range(at place: Int, joinedBy joins: Set<String>) -> Part<StandardQuantity>? {
        if let ends = slashedRange(at: place) { return unit(at: place + 1, of: ends.upperBound, from: ends.lowerBound) }
        guard let first = number(at: place) else { return nil }
        if let second = rangeEnd(at: first.next, joins) {
            let ends = (min(first.value, second.value), max(first.value, second.value))
            return unit(at: second.next, of: ends.1, from: ends.0 < ends.1 ? ends.0 : nil)
        }
        guard let small = unit(at: first.next, of: first.value, from: nil), small.value.isTime,
            let second = rangeEnd(at: small.next, joins.subtracting([grammar.orWord])),
            let large = unit(at: second.next, of: second.value, from: nil), large.value.isTime
        else { return nil }
        return widened(from: small.value, to: large)
    }

    private func widened(from small: StandardQuantity, to large: Part<StandardQuantity>) -> Part<StandardQuantity>? {
        guard let unit = StandardQuantity.seconds[small.unit], let other = StandardQuantity.seconds[large.value.unit],
            small.number * unit < large.value.number * other
        else { return nil }
        var whole = large.value
        whole.from = small.number * unit / other
        return (whole, large.next)
    }

    func rangeEnd(at place: Int, _ joins: Set<String>) -> Part<Double>? {
        guard place < words.count else { return nil }
        if words[place].follows == .joint, let number = number(at: place) { return number }
        guard joins.contains(words[place].form) else { return nil }
        return number(at: place + 1)
    }

    private func halfUnit(at place: Int) -> Part<StandardQuantity>? {
        guard place + 1 < words.count else { return nil }
        if grammar.oneWords.contains(words[place].form), words[place + 1].form == grammar.halfWord {
            return unit(at: place + 2, of: 0.5, from: nil)
        }
        guard words[place].form == grammar.halfWord else { return nil }
        let skip = grammar.oneWords.contains(words[place + 1].form) ? 2 : 1
        return unit(at: place + skip, of: 0.5, from: nil)
    }

    private func unit(at place: Int, of number: Double, from: Double?) -> Part<StandardQuantity>? {
        var next = place
        guard next < words.count else { return nil }
        var calendar: String?
        if grammar.calendars.contains(words[next].form), next + 1 < words.count, grammar.units[words[next].form] == nil
        {
            calendar = words[next].form
            next += 1
        }
        guard let unit = grammar.units[words[next].form], !words[next].follows.isBreak else {
            return times(at: place, of: number)
        }
        if words[next].follows == .joint, words[next].form.utf8.count > 3, next + 1 < words.count { return nil }
        let quantity = StandardQuantity(
            number: number, from: from, unit: unit.plural, calendar: calendar, per: nil, single: unit.single)
        let isWhenever = quantity.isTime && next + 1 < words.count && grammar.everyWords.contains(words[next + 1].form)
        guard !isWhenever, let per = per(at: next + 1, times: number) else { return (quantity, next + 1) }
        var whole = quantity
        whole.per = per.value.per
        return (whole, per.next)
    }

    /// "every day": one of the unit; "every other week": two. "Every second Tuesday" is none.
    func single(at place: Int) -> Part<StandardQuantity>? {
        if place < words.count, grammar.otherWords.contains(words[place].form),
            let two = unit(at: place + 1, of: 2, from: nil)
        {
            return two
        }
        if place < words.count, let number = ordinal(at: place) { return unit(at: place + 1, of: number, from: nil) }
        guard let one = unit(at: place, of: 1, from: nil) else { return nil }
        let isOrdinal = one.next < words.count && grammar.isWeekday(words[one.next].form)
        return isOrdinal ? nil : one
    }

    /// Which one of several: 3 of "third" and "3rd".
    func ordinal(at place: Int) -> Double? {
        let word = words[place]
        return grammar.ordinals[word.form] ?? (word.kind == .ordinal ? Double(word.form.dropLast(2)) : nil)
    }

    /// "2 times a day"
    private func times(at place: Int, of number: Double) -> Part<StandardQuantity>? {
        guard place < words.count, words[place].form == "times" || words[place].form == "time" else { return nil }
        return per(at: place + 1, times: number)
    }

    /// "twice a day"
    private func often(at place: Int) -> Part<StandardQuantity>? {
        guard place < words.count, let number = grammar.oftenWords[words[place].form] else { return nil }
        return per(at: place + 1, times: number)
    }

    private func per(at place: Int, times number: Double) -> Part<StandardQuantity>? {
        if place < words.count, !words[place].follows.isBreak,
            let unit = grammar.frequencies[words[place].form].flatMap({ grammar.units[$0] })
        {
            let quantity = StandardQuantity(
                number: number, from: nil, unit: "times", calendar: nil, per: unit.single, single: "time")
            return (quantity, place + 1)
        }
        guard place + 1 < words.count, words[place].follows != .stop, grammar.perWords.contains(words[place].form),
            let unit = grammar.units[words[place + 1].form]
        else { return nil }
        let quantity = StandardQuantity(
            number: number, from: nil, unit: "times", calendar: nil, per: unit.single, single: "time")
        return (quantity, place + 2)
    }

    /// "1 hour 30 minutes" and "1 hour and 30 minutes" count in the smaller unit; "an hour and a half" is 1.5 hours.
    private func lengthened(_ part: Part<StandardQuantity>) -> Part<StandardQuantity> {
        if part.value.isTime, part.value.from == nil, let end = andHalf(at: part.next) {
            var whole = part.value
            whole.number += 0.5
            return (whole, end)
        }
        var next = part.next
        if next < words.count, words[next].form == grammar.andWord { next += 1 }
        guard part.value.from == nil, let more = countedQuantity(at: next), more.value.calendar == nil,
            let large = StandardQuantity.seconds[part.value.unit],
            let small = StandardQuantity.seconds[more.value.unit], small < large
        else { return part }
        var whole = more.value
        whole.number += part.value.number * large / small
        return (whole, more.next)
    }
}

extension String {
    /// The text from the beginning of one word to the end of another.
    func text(from first: SentenceWord, to last: SentenceWord) -> String {
        guard first.range.lowerBound < last.range.upperBound else { return "" }
        return String(unicodeScalars[first.range.lowerBound..<last.range.upperBound])
    }
}
