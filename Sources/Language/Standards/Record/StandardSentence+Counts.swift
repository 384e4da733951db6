extension StandardSentence {
    /// A count of anything: "at most 4 people", "no more than once", "63 °C or more", "5 fields at most", "kept at 28 °C".
    func count(at place: Int) -> Found<StandardLimit>? {
        comparedCount(at: place) ?? countBeforeAfterword(at: place) ?? measured(at: place) ?? presence(at: place)
    }

    private func comparedCount(at place: Int) -> Found<StandardLimit>? {
        guard let match = comparatorsByStart[place], Self.counting.contains(match.meaning),
            !Self.leading.contains(words[place].form)
        else { return nil }
        let next = match.words.upperBound
        if next < words.count, words[next].follows == .stop { return nil }
        if next < words.count, let often = reader.grammar.oftenWords[words[next].form] {
            let times = StandardQuantity(counted: "times", single: "time", number: often)
            return Found(value: .quantity(match.meaning, times), words: place..<next + 1)
        }
        guard let number = quantities.number(at: next), !isPercent(number.next) else { return nil }
        if number.next == words.count, let label = label(before: place) {
            let quantity = StandardQuantity(counted: label, single: label, number: number.value)
            return Found(value: .quantity(match.meaning, quantity), words: place..<number.next)
        }
        return counted(match.meaning, number, figures: next..<number.next, from: place)
    }

    private func countBeforeAfterword(at place: Int) -> Found<StandardLimit>? {
        guard place > 0, let number = quantities.number(at: place), words[place].follows != .joint,
            !isPercent(number.next),
            let (_, end) = counter(at: number.next, of: number.value), end < words.count,
            let after = reader.afterwords.longestMatch(in: words, at: end),
            let found = counted(after.meaning, number, figures: place..<number.next, from: place)
        else { return nil }
        return Found(value: found.value, words: place..<after.words.upperBound, figures: found.figures)
    }

    /// "at 28 °C", "at 4 to 6 degrees": only what an instrument shows.
    private func measured(at place: Int) -> Found<StandardLimit>? {
        guard place > 0, reader.grammar.measuring.contains(words[place - 1].form),
            var number = quantities.number(at: place)
        else { return nil }
        let joins = reader.grammar.rangeWords.union([reader.grammar.andWord])
        let from = quantities.rangeEnd(at: number.next, joins).map { end in
            defer { number = end }
            return min(number.value, end.value)
        }
        guard number.next < words.count, reader.grammar.measures.contains(words[number.next].form),
            var found = counted(.exactly, number, figures: place..<number.next, from: place)?.value.quantity
        else { return nil }
        found.from = from
        return Found(value: .quantity(.exactly, found), words: place..<number.next + 1)
    }

    /// "Three people are at the desk": a sentence that begins with how many.
    private func presence(at place: Int) -> Found<StandardLimit>? {
        guard place == 0, let number = quantities.number(at: 0), !isPercent(number.next),
            let be = (number.next..<min(number.next + 5, words.count)).first(where: {
                Self.being.contains(words[$0].form)
            }),
            be > number.next, be + 1 < words.count, Self.presence.contains(words[be + 1].form)
        else { return nil }
        return counted(.exactly, number, figures: 0..<number.next, from: 0)
    }

    private func counted(
        _ comparator: StandardComparator, _ number: QuantityReader.Part<Double>, figures: Range<Int>, from place: Int
    ) -> Found<StandardLimit>? {
        guard let (unit, end) = counter(at: number.next, of: number.value) else { return nil }
        let quantity = StandardQuantity(counted: unit, single: unit, number: number.value)
        let isInFront = place == 0
        return Found(
            value: .quantity(comparator, quantity), words: place..<(isInFront ? number.next : end),
            figures: (figures, StandardNumber.words(number.value)))
    }

    /// What is counted, and the end of its words: "people", "trained nurses" counts "nurses", "°C".
    private func counter(at place: Int, of number: Double) -> QuantityReader.Part<String>? {
        guard place < words.count, !words[place].follows.isBreak, words[place].kind == .word,
            !reader.grammar.noCounters.contains(words[place].form)
        else { return nil }
        if gap(before: place).contains("°") { return (phrase(place..<place + 1), place + 1) }
        guard number != 1, !isPlural(place) else { return (words[place].form, place + 1) }
        let plural = (place..<min(place + 3, words.count)).first {
            isPlural($0) || words[$0].follows.isBreak && $0 > place
        }
        guard let plural, isPlural(plural), !words[plural].follows.isBreak,
            !words[place..<plural].contains(where: { reader.grammar.noCounters.contains($0.form) })
        else { return (words[place].form, place + 1) }
        return (words[plural].form, plural + 1)
    }

    private func isPlural(_ place: Int) -> Bool {
        let form = words[place].form
        return form.count > 2 && form.hasSuffix("s") && !form.hasSuffix("ss") || reader.grammar.plurals.contains(form)
    }

    private func label(before place: Int) -> String? {
        place > 0 && gap(before: place).contains(":") ? words[0].form : nil
    }

    private func isPercent(_ place: Int) -> Bool {
        place < words.count
            && (words[place].kind == .percent || reader.grammar.percentWords.contains(words[place].form))
    }

    private static let counting: Set<StandardComparator> = [
        .within, .atMost, .noMoreThan, .lessThan, .fewerThan, .atLeast, .moreThan,
    ]
    /// Words before a comparing word that belong to the verb in front of it: "looks after no more than 6".
    private static let leading: Set<String> = ["in", "after", "between", "inside"]
    private static let being: Set<String> = ["is", "are"]
    private static let presence: Set<String> = ["on", "at", "in", "behind", "present", "available", "there"]
}
