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

    private func simpleDay(_ place: Place) -> (Piece, Int)? {
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

    /// "this Friday", "next week", "that day", "the following morning".
    private func referring(_ place: Place) -> (Piece, Int)? {
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
        case "following": return ofFollowing(named, index)
        default: return ofThat(named, index)
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
        case "day", "morning": return ofFollowing(named, index)
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

    private func ofFollowing(_ named: String, _ index: Int) -> (Piece, Int)? {
        switch named {
        case "day": (.day(.afterThatDay(1)), index + 1)
        case "week": (.day(.endOfThatWeek(weeks: 1)), index + 1)
        case "morning", "afternoon", "evening", "night":
            (.dayPart(.afterThatDay(1), words.parts[named] ?? .morning), index + 1)
        default: nil
        }
    }

    private func ofThat(_ named: String, _ index: Int) -> (Piece, Int)? {
        switch named {
        case "day": (.day(.afterThatDay(0)), index + 1)
        case "week": (.day(.endOfThatWeek(weeks: 0)), index + 1)
        case "morning", "afternoon", "evening", "night":
            (.dayPart(.afterThatDay(0), words.parts[named] ?? .evening), index + 1)
        default: nil
        }
    }

    private func weekday(_ place: Place) -> (Piece, Int)? {
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
    private func withDate(_ reading: DayReading, _ index: Int, _ place: Place) -> (Piece, Int)? {
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

    /// "the end of next week", "end of June", "month end", "early next week", "mid-June", "later this week".
    private func endOf(_ place: Place) -> (Piece, Int)? {
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

    /// "week 42", "week commencing 5 January", "the first week of May", "the weekend".
    private func week(_ place: Place) -> (Piece, Int)? {
        let index = place.index
        let next = text(index + 1, place.end)
        switch text(index, place.end) {
        case "weekend":
            return (.day(.weekend(weeks: 0)), index + 1)
        case "week", "kw":
            if matches(["week", "after", "next"], at: index) { return (.day(.endOfWeek(weeks: 2)), index + 3) }
            if let number = number(index + 1, place.end), (1...53).contains(number) {
                return (.day(.isoWeek(number)), index + 2)
            }
            guard ["commencing", "beginning", "of", "starting", "ending"].contains(next) else { return nil }
            return datedWeek(index + 2, place, isEnd: next == "ending")
        case "w" where next == "/" && ["c", "e", "b"].contains(text(index + 2, place.end)),
            "with" where next == "/" && ["c", "e", "b"].contains(text(index + 2, place.end)):
            return datedWeek(index + 3, place, isEnd: text(index + 2, place.end) == "e")
        default:
            guard let ordinal = ordinal(index, place.end), text(ordinal.next, place.end) == "week" else { return nil }
            var after = ordinal.next + 1
            while ["of", "in"].contains(text(after, place.end)) { after += 1 }
            guard let month = words.months[text(after, place.end)] else { return nil }
            return (.day(.weekOfMonth(ordinal.value, month: month)), after + 1)
        }
    }

    private func datedWeek(_ start: Int, _ place: Place, isEnd: Bool) -> (Piece, Int)? {
        var index = start
        while ["the", "monday", "mon", "on"].contains(text(index, place.end)) { index += 1 }
        guard let (piece, next) = date(Place(index: index, end: place.end, preposition: "on")),
            case .day(let base) = piece
        else { return nil }
        return (.day(isEnd ? base : .weekOf(base)), next)
    }

    private func feast(_ place: Place) -> (Piece, Int)? {
        guard let named = words.feastsByWord[text(place.index, place.end)] else { return nil }
        for (sequence, holiday) in named where matches(sequence, at: place.index) {
            var next = place.index + sequence.count
            if text(next, place.end) == "day" { next += 1 }
            if [
                "card", "cards", "dinner", "party", "tree", "lunch", "present", "presents", "menu", "hours", "holidays",
                "holiday",
            ].contains(text(next, place.end)) {
                return nil
            }
            return (.day(.holiday(holiday)), next)
        }
        return nil
    }
}
