extension MomentParser {
    /// "5 January", "Jan 5th, 2027", "the 5th of next month", "5/1", "2027-01-05", or a month alone.
    func date(_ place: Place) -> (Piece, Int)? {
        monthFirst(place) ?? dayFirst(place) ?? figures(place) ?? dayOfMonth(place)
    }

    /// A number as "5th", "1st" or in words.
    func ordinal(_ index: Int, _ end: Int) -> (value: Int, next: Int)? {
        guard index < end else { return nil }
        if let value = tokens[index].number {
            guard ["st", "nd", "rd", "th"].contains(text(index + 1, end)) else { return nil }
            return (value, index + 2)
        }
        guard let value = words.ordinals[tokens[index].text] else { return nil }
        if value == 20 || value == 30, let unit = words.ordinals[text(index + 1, end)], unit < 10 {
            return (value + unit, index + 2)
        }
        return (value, index + 1)
    }

    /// A year of four figures, or of two after an apostrophe, and what comes after it.
    func year(_ index: Int, _ end: Int) -> (Int?, Int) {
        let start = text(index, end) == "," ? index + 1 : index
        guard let value = number(start, end), (2000...2200).contains(value) else { return (nil, index) }
        return (value, start + 1)
    }

    private func monthFirst(_ place: Place) -> (Piece, Int)? {
        let index = place.index
        guard let month = words.months[text(index, place.end)] else { return nil }
        var next = index + 1
        if text(next, place.end) == ".", tokens[index].text.utf8.count <= 4 { next += 1 }
        if text(next, place.end) == "the" { next += 1 }
        if let (day, after) = ordinal(next, place.end) ?? plainDay(next, place.end), !isHour(after, place.end) {
            let (year, last) = year(after, place.end)
            return ranged(.date(day: day, month: month, year: year), month, last, place)
        }
        guard isMonth(place) else { return nil }
        let (year, last) = year(next, place.end)
        if place.preposition == "before" { return (.day(.date(day: 1, month: month, year: year)), last) }
        return (.day(.endOfNamedMonth(month, year: year)), last)
    }

    private func isHour(_ index: Int, _ end: Int) -> Bool {
        [":", "am", "pm", "oclock"].contains(text(index, end)) && tokens[index].gap == .none
    }

    private func isMonth(_ place: Place) -> Bool {
        guard
            ["by", "in", "before", "until", "during", "of", "over", "from", "come", "within"].contains(
                place.preposition)
        else { return false }
        return !words.doubtfulMonths.contains(tokens[place.index].text) || tokens[place.index].isCapitalized
    }

    private func ranged(_ reading: DayReading, _ month: Int, _ index: Int, _ place: Place) -> (Piece, Int)? {
        guard ["-", "–", "to", "or"].contains(text(index, place.end)) else { return (.day(reading), index) }
        if let (day, next) = ordinal(index + 1, place.end) ?? plainDay(index + 1, place.end), !isHour(next, place.end),
            words.months[text(next, place.end)] == nil
        {
            return (.day(.date(day: day, month: month, year: nil)), next)
        }
        return (.day(reading), index)
    }

    private func plainDay(_ index: Int, _ end: Int) -> (value: Int, next: Int)? {
        guard let day = number(index, end), (1...31).contains(day),
            ![".", ":"].contains(text(index + 1, end)) || number(index + 2, end) == nil
        else { return nil }
        return (day, index + 1)
    }

    private func dayFirst(_ place: Place) -> (Piece, Int)? {
        guard var (day, next) = ordinal(place.index, place.end) ?? plainDay(place.index, place.end), day > 0, day <= 31
        else { return nil }
        if ["-", "–", "to", "or", "/"].contains(text(next, place.end)),
            let (later, after) = ordinal(next + 1, place.end) ?? plainDay(next + 1, place.end),
            words.months[text(after, place.end)] != nil
                || text(after, place.end) == "of"
        {
            (day, next) = (later, after)
        }
        while ["of", "-", ".", "day"].contains(text(next, place.end)), next < place.end { next += 1 }
        guard let month = words.months[text(next, place.end)] else { return nil }
        guard
            !words.doubtfulMonths.contains(text(next, place.end)) || tokens[next].isCapitalized
                || text(next, place.end) == "august"
                || tokens[place.index + 1].text != text(next, place.end)
        else { return nil }
        next += 1
        if text(next, place.end) == ".", tokens[next - 1].text.utf8.count <= 4, next + 1 < place.end { next += 1 }
        let (year, last) = year(next, place.end)
        return (.day(.date(day: day, month: month, year: year)), last)
    }

    /// Dates in figures: ISO 8601, and two or three numbers with a slash, a point or a dash.
    private func figures(_ place: Place) -> (Piece, Int)? {
        let index = place.index
        guard let first = number(index, place.end), index + 2 < place.end, tokens[index + 1].gap == .none,
            tokens[index + 2].gap == .none,
            let second = tokens[index + 2].number
        else { return nil }
        let mark = tokens[index + 1].text
        let third =
            text(index + 3, place.end) == mark && index + 4 < place.end && tokens[index + 4].gap == .none
            ? number(index + 4, place.end) : nil
        if mark == "-", tokens[index].text.utf8.count == 4, let third, (1...12).contains(second),
            (1...31).contains(third)
        {
            return (.day(.date(day: third, month: second, year: first)), index + 5)
        }
        guard ["/", ".", "-"].contains(mark), (1...31).contains(first), (1...31).contains(second),
            first <= 12 || second <= 12
        else { return nil }
        if let third { return (.day(.numbers(first, second, year: third < 100 ? 2000 + third : third)), index + 5) }
        if mark == "." {
            let isHour = ["at", "@", "around", "about", "between", "for", "past", "til"].contains(place.preposition)
            let isLast = index + 4 >= place.end && ["by", "before", "until", ""].contains(place.preposition)
            if isHour || isLast && tokens[index + 2].text.utf8.count == 2 { return nil }
            guard text(index + 3, place.end) == ".", second <= 12 else { return nil }
            return (.day(.numbers(first, second, year: nil)), index + 4)
        }
        guard mark == "/",
            ["by", "on", "before", "until", "from", "weekday", "for", "at", "of"].contains(place.preposition)
                || place.follows,
            !["hours", "days", "week", "weeks", "minutes"].contains(text(index + 3, place.end))
        else { return nil }
        return (.day(.numbers(first, second, year: nil)), index + 3)
    }

    /// "the 3rd", "on the 15th of next month".
    private func dayOfMonth(_ place: Place) -> (Piece, Int)? {
        guard let (day, next) = ordinal(place.index, place.end), (1...31).contains(day) else { return nil }
        let isFigure = tokens[place.index].kind == .number
        guard
            isFigure
                || (place.index > 0 && tokens[place.index - 1].text == "the" && day > 2
                    && followsFreely(next, place.end))
        else { return nil }
        guard isFigure,
            place.preposition != "" || place.follows || (place.index > 0 && tokens[place.index - 1].text == "the")
        else { return nil }
        for (sequence, months) in Self.monthTails where matches(sequence, at: next) {
            return (.day(.dayOfMonth(day, months: months)), next + sequence.count)
        }
        guard
            followsFreely(next, place.end) || place.preposition == "weekday"
                || !isThing(next, place.end)
        else { return nil }
        return (.day(.dayOfMonth(day, months: nil)), next)
    }

    /// Whether an ordinal counts a thing: "the 3rd floor".
    private func isThing(_ index: Int, _ end: Int) -> Bool {
        index < end && tokens[index].kind == .word && words.parts[tokens[index].text] == nil
            && words.weekdays[tokens[index].text] == nil
    }

    private static let monthTails: [([String], Int)] = [
        (["of", "next", "month"], 1), (["next", "month"], 1), (["of", "this", "month"], 0), (["this", "month"], 0),
        (["of", "the", "month"], 0), (["of", "the", "following", "month"], 1), (["inst"], 0),
        (["of", "current", "month"], 0),
    ]
}
