extension MomentParser {
    /// "this Friday", "next week", "that day", "the following morning".
    func referring(_ place: Place) -> (Piece, Int)? {
        var index = place.index
        let word = text(index, place.end)
        guard ["this", "next", "that", "same", "following", "coming", "upcoming"].contains(word) else { return nil }
        index += 1
        if word == "this" || word == "next", ["coming", "upcoming", "very"].contains(text(index, place.end)) {
            return coming(index + 1, place)
        }
        if word == "coming" || word == "upcoming" {
            return isComing(place.index - 1) ? nil : coming(index, place)
        }
        if word == "same", ["working", "business", "very"].contains(text(index, place.end)) { index += 1 }
        if word == "that", ["same", "very"].contains(text(index, place.end)) { index += 1 }
        let named = text(index, place.end)
        if let weekday = words.weekdays[named], word != "same" {
            if word == "following" { return (.day(.weekdayAfterThat(weekday)), index + 1) }
            if word == "that" { return (.day(.weekday(weekday)), index + 1) }
            let reading = DayReading.weekdayOfWeek(weekday, weeks: word == "next" ? 1 : 0)
            return withDate(reading, index + 1, place)
        }
        switch word {
        case "this": return ofThis(named, index, place)
        case "next": return ofNext(named, index, place)
        case "following": return ofThat(named, index, after: 1)
        default: return ofThat(named, index, after: 0)
        }
    }

    /// Whether a verb or a thing stands there: "it's coming Saturday" and "plumber coming Saturday" are no coming Saturday.
    private func isComing(_ index: Int) -> Bool {
        guard index >= 0, tokens[index].kind == .word else { return false }
        return !["the", "this", "next", "these", "and", "or"].contains(tokens[index].text)
            && !Self.prepositions.contains(tokens[index].text)
    }

    private func coming(_ index: Int, _ place: Place) -> (Piece, Int)? {
        let named = text(index, place.end)
        if let weekday = words.weekdays[named] { return withDate(.weekday(weekday), index + 1, place) }
        if named == "weekend" { return (.day(.weekend(weeks: 0)), index + 1) }
        return named == "week" ? (.day(.endOfWeek(weeks: 1)), index + 1) : nil
    }

    private func ofThis(_ named: String, _ index: Int, _ place: Place) -> (Piece, Int)? {
        switch named {
        case "week":
            if let weekday = words.weekdays[text(index + 1, place.end)] {
                return (.day(.weekdayOfWeek(weekday, weeks: 0)), index + 2)
            }
            return (.day(.endOfWeek(weeks: 0)), index + 1)
        case "weekend": return (.day(.weekend(weeks: 0)), index + 1)
        case "month": return (.day(.endOfMonth(months: 0)), index + 1)
        case "quarter": return (.day(.endOfQuarter(quarters: 0)), index + 1)
        case "year": return (.day(.endOfYear(years: 0)), index + 1)
        case "time": return nil
        default:
            if let part = words.parts[named], named != "tea", named != "am", named != "pm" {
                return (.dayPart(.offset(0), part), index + 1)
            }
            if let month = words.months[named] { return (.day(.endOfNamedMonth(month, year: nil)), index + 1) }
            return feast(Place(index: index, end: place.end))
        }
    }

    private func ofNext(_ named: String, _ index: Int, _ place: Place) -> (Piece, Int)? {
        switch named {
        case "week":
            if let weekday = words.weekdays[text(index + 1, place.end)] {
                return (.day(.weekdayOfWeek(weekday, weeks: 1)), index + 2)
            }
            if text(index + 1, place.end) == "'s" { return nil }
            return (.day(.endOfWeek(weeks: place.preposition == "before" ? 0 : 1)), index + 1)
        case "weekend": return (.day(.weekend(weeks: 1)), index + 1)
        case "month": return (.day(.endOfMonth(months: place.preposition == "before" ? 0 : 1)), index + 1)
        case "quarter": return (.day(.endOfQuarter(quarters: place.preposition == "before" ? 0 : 1)), index + 1)
        case "year": return (.day(.endOfYear(years: place.preposition == "before" ? 0 : 1)), index + 1)
        case "day", "morning": return ofThat(named, index, after: 1)
        case "working", "business":
            guard ["day", "morning"].contains(text(index + 1, place.end)) else { return nil }
            return text(index + 1, place.end) == "day"
                ? (.day(.workingDays(1)), index + 2) : (.dayPart(.workingDays(1), .morning), index + 2)
        case "workday": return (.day(.workingDays(1)), index + 1)
        default:
            if let month = words.months[named] { return (.day(.endOfNamedMonth(month, year: nil)), index + 1) }
            return nil
        }
    }

    /// The day or week meant before ("that day"), or so many after it ("the following day").
    private func ofThat(_ named: String, _ index: Int, after count: Int) -> (Piece, Int)? {
        switch named {
        case "day": (.day(.afterThatDay(count)), index + 1)
        case "week": (.day(.endOfThatWeek(weeks: count)), index + 1)
        case "morning", "afternoon", "evening", "night":
            words.parts[named].map { (.dayPart(.afterThatDay(count), $0), index + 1) }
        default: nil
        }
    }
}
