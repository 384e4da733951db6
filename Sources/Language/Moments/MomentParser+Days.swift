extension MomentParser {
    /// A day, a week, a month as words name it.
    func day(at place: Place) -> (Piece, Int)? {
        var place = place
        if text(place.index, place.end) == "the", place.index + 1 < place.end {
            if let named = namedByThe(place) { return named }
            place.index += 1
            guard !isPlainThing(place) else { return nil }
        }
        return simpleDay(place).map { withOther($0, place) } ?? referring(place) ?? weekday(place) ?? date(place)
            ?? endOf(place) ?? week(place) ?? feast(place)
    }

    /// "the weekend", "the week" and "the month" alone name no day after "the" unless they are introduced.
    private func isPlainThing(_ place: Place) -> Bool {
        ["week", "month", "year", "morning", "night"].contains(text(place.index, place.end))
            && !["commencing", "beginning", "after", "of", "ending"].contains(text(place.index + 1, place.end))
    }

    /// "the day after tomorrow", "the day after", "the 5th", "the first week of May".
    private func namedByThe(_ place: Place) -> (Piece, Int)? {
        let index = place.index + 1
        if matches(["day", "after", "tomorrow"], at: index) { return (.day(.offset(2)), index + 3) }
        if matches(["day", "after"], at: index) || matches(["day", "before"], at: index) {
            let step = tokens[index + 1].text == "after" ? 1 : -1
            let from = index + 2
            if from < place.end, let (piece, next) = day(at: Place(index: from, end: place.end)),
                case .day(let base) = piece
            {
                return (.day(.shifted(base, days: step)), next)
            }
            if ["that", "this"].contains(text(from, place.end)) { return (.day(.afterThatDay(step)), from + 1) }
            return followsFreely(from, place.end) ? (.day(.afterThatDay(step)), from) : nil
        }
        if matches(["week", "after", "next"], at: index) { return (.day(.endOfWeek(weeks: 2)), index + 3) }
        if matches(["week", "after"], at: index), followsFreely(index + 2, place.end) {
            return (.day(.endOfThatWeek(weeks: 1)), index + 2)
        }
        return nil
    }

    func followsFreely(_ index: Int, _ end: Int) -> Bool {
        index >= end || tokens[index].kind == .mark || words.afterHour.contains(tokens[index].text)
    }

    func simpleDay(_ place: Place) -> (Piece, Int)? {
        let index = place.index
        let next = text(index + 1, place.end)
        switch text(index, place.end) {
        case "today": return (.day(.offset(0)), index + 1)
        case "tomorrow":
            if next == "week" { return (.day(.offset(8)), index + 2) }
            if next == "fortnight" { return (.day(.offset(15)), index + 2) }
            if next == "night" { return (.dayPart(.offset(1), .evening), index + 2) }
            return (.day(.offset(1)), index + 1)
        case "this" where matches(["this", "time", "tomorrow"], at: index):
            return (.minutes(1440, other: nil), index + 3)
        case "this" where matches(["this", "time", "next", "week"], at: index):
            return (.minutes(10_080, other: nil), index + 4)
        case "overmorrow": return (.day(.offset(2)), index + 1)
        case "day" where matches(["day", "after", "tomorrow"], at: index): return (.day(.offset(2)), index + 3)
        case "tonight": return (.dayPart(.offset(0), .evening), index + 1)
        case "yesterday": return (.past, index + 1)
        case "later" where next == "today": return (.day(.offset(0)), index + 2)
        case "last" where isUnit(index + 1, place.end) && place.preposition != "by": return (.past, index + 2)
        case "same" where next == "day": return (.day(.afterThatDay(0)), index + 2)
        case "eow": return (.day(.endOfWeek(weeks: 0)), index + 1)
        case "eom": return (.day(.endOfMonth(months: 0)), index + 1)
        case "eoq": return (.day(.endOfQuarter(quarters: 0)), index + 1)
        case "eoy": return (.day(.endOfYear(years: 0)), index + 1)
        case "midweek": return (.day(.midWeek(weeks: 0)), index + 1)
        default: return nil
        }
    }

    /// "today or tomorrow": the later of two days.
    private func withOther(_ found: (Piece, Int), _ place: Place) -> (Piece, Int) {
        guard case .day(let first) = found.0, ["or", "/"].contains(text(found.1, place.end)) else { return found }
        let next = Place(index: found.1 + 1, end: place.end)
        guard let (piece, end) = simpleDay(next) ?? weekday(next), case .day(let second) = piece else { return found }
        return (.day(.either(first, second)), end)
    }

    private func isUnit(_ index: Int, _ end: Int) -> Bool {
        let word = text(index, end)
        return words.weekdays[word] != nil || words.months[word] != nil
            || ["week", "night", "month", "year", "time", "weekend", "summer", "winter", "spring", "autumn"].contains(
                word)
    }
}
