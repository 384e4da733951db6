extension QuantityReader {
    /// "17:30", "5 pm", "7.30 am", "17h30", "noon", "half past eleven", as the sentence writes it.
    func clock(at place: Int, in sentence: String) -> Part<String>? {
        guard place < words.count else { return nil }
        let word = words[place]
        if let past = pastTheHour(at: place, in: sentence) { return past }
        if grammar.clockWords.contains(word.form) { return (word.form, place + 1) }
        if let hour = grammar.numbers[word.form], hour <= 12, let half = halfOfDay(at: place + 1) {
            return (sentence.text(from: word, to: words[half - 1]), half)
        }
        guard word.kind == .number else { return nil }
        if split(at: place) != nil { return (sentence.text(from: word, to: words[place + 1]), place + 2) }
        if place + 1 < words.count, grammar.clockWords.contains(words[place + 1].form),
            !words[place + 1].follows.isBreak
        {
            return (sentence.text(from: word, to: words[place + 1]), place + 2)
        }
        if let half = halfOfDay(at: place + 1) { return (sentence.text(from: word, to: words[half - 1]), half) }
        return isClockTime(place) ? (word.form, place + 1) : nil
    }

    /// "4 and 5 pm", "10:00 and 12:00", behind "between".
    func clocks(at place: Int, in sentence: String) -> Part<String>? {
        guard place + 2 < words.count, words[place].kind == .number, let first = clockEnd(at: place),
            first + 1 < words.count, words[first].form == grammar.andWord,
            let second = clock(at: first + 1, in: sentence)
        else { return nil }
        return (sentence.text(from: words[place], to: words[second.next - 1]), second.next)
    }

    /// The end of "4", "4 pm" or "16:00".
    private func clockEnd(at place: Int) -> Int? {
        halfOfDay(at: place + 1) ?? (isClockTime(place) || Int(words[place].form) != nil ? place + 1 : nil)
    }

    /// The end of "am", "p.m." or "o'clock".
    private func halfOfDay(at place: Int) -> Int? {
        guard place < words.count, grammar.dayHalves.contains(words[place].form), words[place].follows != .stop else {
            return nil
        }
        guard words[place].form.count == 1 else { return place + 1 }
        return place + 1 < words.count && words[place + 1].form == "m" ? place + 2 : nil
    }

    /// "half past eleven", "quarter to 9 am".
    private func pastTheHour(at place: Int, in sentence: String) -> Part<String>? {
        var next = place
        if grammar.oneWords.contains(words[next].form) { next += 1 }
        guard next + 2 < words.count,
            words[next].form == grammar.halfWord || grammar.quarterWords.contains(words[next].form),
            grammar.pastWords.contains(words[next + 1].form), let hour = number(at: next + 2), hour.value <= 24
        else { return nil }
        let end = halfOfDay(at: hour.next) ?? hour.next
        return (sentence.text(from: words[place], to: words[end - 1]), end)
    }

    /// "17:30", and "7.30" where no unit follows.
    private func isClockTime(_ place: Int) -> Bool {
        let form = words[place].form
        let parts = form.split(whereSeparator: { $0 == ":" || $0 == "." })
        guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            hour <= 24, minute <= 59
        else { return false }
        if form.contains(":") { return true }
        return place + 1 == words.count
            || grammar.units[words[place + 1].form] == nil
                && !grammar.calendars.contains(words[place + 1].form) && words[place + 1].kind == .word
    }
}
