/// The forms in which a date can begin at one place of a text.
struct DayPattern {
    private let tokens: [DayToken]
    private let start: Int

    init(_ tokens: [DayToken], _ start: Int) {
        self.tokens = tokens
        self.start = start
    }

    /// The date that begins here; nil when none does.
    var day: SpokenDay? {
        guard start < tokens.count else { return nil }
        switch tokens[start].kind {
        case .number(let number): return ideographic(number) ?? numeric(number) ?? dayThenMonth(number)
        case .word: return monthThenDay ?? named
        case .mark: return nil
        }
    }

    /// `2026-06-05`, `05.06.2026`, `5/6/26`, `5.6.`; two numbers alone only with a full stop or a slash between them.
    private func numeric(_ first: Int) -> SpokenDay? {
        guard let mark = joined(start + 1), ".-/".contains(mark.text), let second = joined(start + 2)?.number,
            !isJoinedBefore
        else { return nil }
        let hasThird = joined(start + 3)?.text == mark.text && joined(start + 4)?.number != nil
        if hasThird, let third = joined(start + 4)?.number {
            guard joined(start + 5).map({ $0.text != mark.text || joined(start + 6)?.number == nil }) ?? true else {
                return nil
            }
            return threeNumbers(first, second, third, mark.text)
        }
        guard mark.text != "-", first <= 31, second <= 31, first >= 1, second >= 1 else { return nil }
        let isClosed = mark.text == "." && joined(start + 3)?.text == "."
        let end = start + (isClosed ? 4 : 3)
        if isClosed, let year = year(at: end, apart: true) { return full(year.value, second, first, year.end) }
        if mark.text == "." {
            guard second <= 12, isClosed || tokens[start + 2].text.count == 2 || joined(start + 3)?.number == nil
            else { return nil }
            return SpokenDay(form: .dayAndMonth(day: first, month: second), range: start..<end)
        }
        return SpokenDay(form: .either(first, second, year: nil), range: start..<end)
    }

    private func threeNumbers(_ first: Int, _ second: Int, _ third: Int, _ mark: String) -> SpokenDay? {
        if tokens[start].text.count == 4 { return full(first, second, third, start + 5) }
        let digits = tokens[start + 4].text.count
        guard digits == 4 || digits == 2 else { return nil }
        let year = digits == 2 ? 2000 + third : third
        if mark == "." { return full(year, second, first, start + 5) }
        return SpokenDay(form: .either(first, second, year: year), range: start..<start + 5)
    }

    /// `5 June 2026`, `5th of June`, `5. Juni`, `5 de junio de 2026`, `1er juin`.
    private func dayThenMonth(_ day: Int) -> SpokenDay? {
        guard (1...31).contains(day), tokens[start].text.count <= 2 else { return nil }
        var at = start + 1
        while at < tokens.count, at - start <= 3, isOrdinal(tokens[at].text) { at += 1 }
        guard at < tokens.count, let month = DayWords.month(tokens[at].text) else { return nil }
        at += 1
        if text(at) == "." { at += 1 }
        var end = at
        if text(at) == "," { at += 1 }
        if ["de", "del", "of"].contains(text(at)) { at += 1 }
        guard let year = year(at: at, apart: true) else {
            return SpokenDay(form: .dayAndMonth(day: day, month: month), range: start..<end)
        }
        end = year.end
        return full(year.value, month, day, end)
    }

    /// `June 5th, 2026`, `Aug. 5`; of `August 3 - 7` the last day.
    private var monthThenDay: SpokenDay? {
        guard let month = DayWords.month(tokens[start].text) else { return nil }
        var at = start + 1
        if text(at) == "." { at += 1 }
        if text(at) == "the" { at += 1 }
        guard at < tokens.count, var day = tokens[at].number, tokens[at].text.count <= 2 else { return nil }
        at += 1
        while ["st", "nd", "rd", "th"].contains(text(at)) { at += 1 }
        let afterFirst = at
        if ["-", "–", "—"].contains(text(at)), at + 1 < tokens.count, let last = tokens[at + 1].number,
            tokens[at + 1].text.count <= 2
        {
            day = last
            at += 2
            while ["st", "nd", "rd", "th"].contains(text(at)) { at += 1 }
        }
        guard (1...31).contains(day) else { return nil }
        let end = at
        let isSpan = end > afterFirst
        if text(at) == "," { at += 1 }
        guard let year = year(at: at, apart: true) else {
            return SpokenDay(form: .dayAndMonth(day: day, month: month), range: start..<end, endsSpan: isSpan)
        }
        var spoken = full(year.value, month, day, year.end)
        spoken?.endsSpan = isSpan
        return spoken
    }

    /// `2026年6月5日`, `6月5日`.
    private func ideographic(_ first: Int) -> SpokenDay? {
        if text(start + 1) == "年", let month = number(start + 2), text(start + 3) == "月", let day = number(start + 4) {
            return full(first, month, day, start + (text(start + 5) == "日" ? 6 : 5))
        }
        guard text(start + 1) == "月", (1...12).contains(first), let day = number(start + 2), (1...31).contains(day)
        else { return nil }
        let end = start + (["日", "号", "號"].contains(text(start + 3)) ? 4 : 3)
        return SpokenDay(form: .dayAndMonth(day: day, month: first), range: start..<end)
    }

    private var named: SpokenDay? {
        let word = tokens[start].text
        if let weekday = DayWords.weekday(word), word != "mon" || !isFollowedByWord {
            return SpokenDay(form: .weekday(weekday), range: start..<start + 1)
        }
        if word == "i", text(start + 1) == "morgen" {
            return SpokenDay(form: .relative(1), range: start..<start + 2)
        }
        return DayWords.relative[word].map { SpokenDay(form: .relative($0), range: start..<start + 1) }
    }

    /// Whether a word comes right after, as after the French “mon”.
    private var isFollowedByWord: Bool {
        start + 1 < tokens.count && tokens[start + 1].kind == .word && tokens[start + 1].isApart
    }

    private func full(_ year: Int, _ month: Int, _ day: Int, _ end: Int) -> SpokenDay? {
        MailDay(year: year, month: month, day: day).map { SpokenDay(form: .full($0), range: start..<end) }
    }

    private func year(at index: Int, apart: Bool) -> (value: Int, end: Int)? {
        guard index < tokens.count, let year = tokens[index].number, tokens[index].text.count == 4,
            (2000...2100).contains(year)
        else { return nil }
        return (year, index + 1)
    }

    private func isOrdinal(_ word: String) -> Bool {
        [".", "st", "nd", "rd", "th", "of", "de", "er", "re", "ro", "º", "°", "ª", "e", "of", "-го", "го", "-", "the"]
            .contains(word)
    }

    /// Whether the number before is part of the same run, as in a time, a version or an address.
    private var isJoinedBefore: Bool {
        start >= 2 && !tokens[start].isApart && [".", ":", "/"].contains(tokens[start - 1].text)
            && !tokens[start - 1].isApart && tokens[start - 2].number != nil
    }

    private func text(_ index: Int) -> String { index < tokens.count ? tokens[index].text : "" }

    private func number(_ index: Int) -> Int? { index < tokens.count ? tokens[index].number : nil }

    /// The token at this place when nothing stands between it and the one before.
    private func joined(_ index: Int) -> DayToken? {
        index < tokens.count && !tokens[index].isApart ? tokens[index] : nil
    }
}
