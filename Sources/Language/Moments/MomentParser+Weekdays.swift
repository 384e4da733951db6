extension MomentParser {
    func weekday(_ place: Place) -> (Piece, Int)? {
        guard let weekday = isWeekday(place) else { return nil }
        let index = place.index + 1
        let reading = DayReading.weekday(weekday)
        switch text(index, place.end) {
        case "." where tokens[place.index].text.utf8.count <= 4 && text(index + 1, place.end) != "":
            if let dated = date(Place(index: index + 1, end: place.end)) { return dated }
            return (.day(reading), index + (index + 1 < place.end && !tokens[index + 1].isCapitalized ? 1 : 0))
        case "week": return (.day(.shifted(reading, days: 7)), index + 1)
        case "fortnight": return (.day(.shifted(reading, days: 14)), index + 1)
        case "next" where text(index + 1, place.end) == "week":
            return (.day(.weekdayOfWeek(weekday, weeks: 1)), index + 2)
        case "next": return (.day(.weekdayOfWeek(weekday, weeks: 1)), index + 1)
        case "this" where text(index + 1, place.end) == "week":
            return (.day(.weekdayOfWeek(weekday, weeks: 0)), index + 2)
        case "after" where text(index + 1, place.end) == "next": return (.day(.shifted(reading, days: 7)), index + 2)
        case "of", "in":
            if matches(["next", "week"], at: index + 1) { return (.day(.weekdayOfWeek(weekday, weeks: 1)), index + 3) }
            if matches(["this", "week"], at: index + 1) { return (.day(.weekdayOfWeek(weekday, weeks: 0)), index + 3) }
            if matches(["the", "following", "week"], at: index + 1) {
                return (.day(.weekdayOfWeek(weekday, weeks: 1)), index + 4)
            }
            return (.day(reading), index)
        default: return withDate(reading, index, place)
        }
    }

    private func isWeekday(_ place: Place) -> Int? {
        guard place.index < place.end, let weekday = words.weekdays[tokens[place.index].text] else { return nil }
        guard words.doubtfulWeekdays.contains(tokens[place.index].text) else { return weekday }
        let isLed = ["by", "on", "before", "until", "from", "at"].contains(place.preposition)
        return isLed || tokens[place.index].isCapitalized && place.index > 0 || place.follows ? weekday : nil
    }

    /// A date beside a weekday wins; a second day after "or" or a dash makes a range.
    func withDate(_ reading: DayReading, _ index: Int, _ place: Place) -> (Piece, Int)? {
        var start = index
        if [",", "(", "."].contains(text(start, place.end)) { start += 1 }
        if text(start, place.end) == "the" { start += 1 }
        if start < place.end, let (dated, next) = date(Place(index: start, end: place.end, preposition: "weekday")) {
            return (dated, text(next, place.end) == ")" ? next + 1 : next)
        }
        let joint = text(index, place.end)
        if ["or", "-", "–", "/", "to", "through", "and"].contains(joint),
            joint != "and" || place.preposition == "between",
            let second = words.weekdays[text(index + 1, place.end)]
        {
            return (.day(.either(reading, .weekday(second))), index + 2)
        }
        return (.day(reading), index)
    }
}
