extension MomentParser {
    /// "the end of next week", "end of June", "month end", "early next week", "mid-June", "later this week".
    func endOf(_ place: Place) -> (Piece, Int)? {
        let index = place.index
        switch text(index, place.end) {
        case "end":
            let next = ["of", "'s"].contains(text(index + 1, place.end)) ? index + 2 : index + 1
            return endOfThing(next, place)
        case "last" where text(index + 1, place.end) == "day" && text(index + 2, place.end) == "of":
            return endOfThing(index + 3, place)
        case "month", "quarter", "year", "week":
            var next = index + 1
            while ["-", "'s"].contains(text(next, place.end)) { next += 1 }
            guard text(next, place.end) == "end", place.preposition != "" || followsFreely(next + 1, place.end) else {
                return nil
            }
            return period(text(index, place.end), steps: 0).map { (.day($0), next + 1) }
        case "early", "beginning", "start": return earlyIn(index + 1, place)
        case "late", "later":
            return week(Place(index: index + 1, end: place.end)) ?? referring(Place(index: index + 1, end: place.end))
                ?? monthName(index + 1, place)
        case "mid", "middle": return midOf(index + 1, place)
        default: return nil
        }
    }

    private func endOfThing(_ start: Int, _ place: Place) -> (Piece, Int)? {
        var index = start
        if text(index, place.end) == "the" { index += 1 }
        var steps = 0
        if ["next", "this", "current", "coming", "following", "that"].contains(text(index, place.end)) {
            steps = ["next", "coming", "following"].contains(tokens[index].text) ? 1 : 0
            if tokens[index].text == "that", text(index + 1, place.end) == "week" {
                return (.day(.endOfThatWeek(weeks: 0)), index + 2)
            }
            index += 1
        }
        if text(index, place.end) == "working", text(index + 1, place.end) == "week" { index += 1 }
        let thing = text(index, place.end)
        if let reading = period(thing, steps: steps) { return (.day(reading), index + 1) }
        if ["today", "tomorrow"].contains(thing) || words.weekdays[thing] != nil {
            let found = simpleDay(Place(index: index, end: place.end)) ?? weekday(Place(index: index, end: place.end))
            guard place.preposition == "before", let (piece, next) = found, case .day(let day) = piece else {
                return found
            }
            return (.day(.shifted(day, days: 1)), next)
        }
        return monthName(index, place)
    }

    private func period(_ thing: String, steps: Int) -> DayReading? {
        switch thing {
        case "week": .endOfWeek(weeks: steps)
        case "weekend": .weekend(weeks: steps)
        case "month": .endOfMonth(months: steps)
        case "quarter": .endOfQuarter(quarters: steps)
        case "year": .endOfYear(years: steps)
        default: nil
        }
    }

    private func monthName(_ index: Int, _ place: Place) -> (Piece, Int)? {
        guard let month = words.months[text(index, place.end)] else { return nil }
        let (year, next) = year(index + 1, place.end)
        return (.day(.endOfNamedMonth(month, year: year)), next)
    }

    private func earlyIn(_ start: Int, _ place: Place) -> (Piece, Int)? {
        var index = start
        while ["in", "of", "the", "on"].contains(text(index, place.end)) { index += 1 }
        let steps = text(index, place.end) == "next" ? 1 : 0
        if ["next", "this"].contains(text(index, place.end)), text(index + 1, place.end) == "week" {
            return (.day(.earlyInWeek(weeks: steps)), index + 2)
        }
        if text(index, place.end) == "week", index > start { return (.day(.earlyInWeek(weeks: 1)), index + 1) }
        if let month = words.months[text(index, place.end)] { return (.day(.weekOfMonth(1, month: month)), index + 1) }
        return nil
    }

    private func midOf(_ start: Int, _ place: Place) -> (Piece, Int)? {
        var index = start
        while ["-", "of", "the"].contains(text(index, place.end)) { index += 1 }
        let steps = text(index, place.end) == "next" ? 1 : 0
        if ["next", "this"].contains(text(index, place.end)) { index += 1 }
        if text(index, place.end) == "week" { return (.day(.midWeek(weeks: steps)), index + 1) }
        if text(index, place.end) == "month" { return (.day(.midOfMonth(months: steps)), index + 1) }
        guard let month = words.months[text(index, place.end)] else { return nil }
        let (year, next) = year(index + 1, place.end)
        return (.day(.midOfNamedMonth(month, year: year)), next)
    }
}
