extension MomentParser {
    /// An hour of the clock or a range of them; of a range the end counts.
    func clock(at place: Place) -> (Piece, Int)? {
        var lead = place
        if text(lead.index, lead.end) == "the" { return nil }
        if let (word, next) = part(at: lead), case .part(.noon) = word {
            return range(ClockReading(12, 0, .whole), next, lead, isBare: false)
        }
        lead.index = place.index
        guard let hour = hour(at: lead.index, lead) else { return nil }
        return range(hour.reading, hour.next, lead, isBare: hour.isBare)
    }

    struct Hour {
        let reading: ClockReading
        let next: Int
        /// Nothing but a number, so that only its place says that it is an hour.
        let isBare: Bool
    }

    private func range(_ first: ClockReading, _ next: Int, _ place: Place, isBare: Bool) -> (Piece, Int)? {
        let joint = text(next, place.end)
        let isJoint = ["-", "–", "—", "to", "till", "until", "and", "or", "/"].contains(joint)
        var after = next + 1
        if isJoint, ["say", "maybe", "about", "around"].contains(text(after, place.end)) { after += 1 }
        if isJoint, let second = secondHour(at: after, place),
            joint != "and" || ["between", "from"].contains(place.preposition)
        {
            let isNamed = !isBare || !second.isBare || (leads(place) && joint != "/")
            if isNamed, !second.isBare || followsHour(second.next, place.end) {
                return (.clock(second.reading, start: first), second.next)
            }
        }
        guard !isBare || (leads(place) && followsHour(next, place.end)) else { return nil }
        if isJoint, isBare, let (_, last) = count(at: after, place.end), isCounted(last, place.end) { return nil }
        return (.clock(first, start: nil), next)
    }

    private func secondHour(at index: Int, _ place: Place) -> Hour? {
        if let (word, next) = part(at: Place(index: index, end: place.end)) {
            if case .part(.noon) = word { return Hour(reading: ClockReading(12, 0, .whole), next: next, isBare: false) }
            if case .part(.midnight) = word {
                return Hour(reading: ClockReading(24, 0, .whole), next: next, isBare: false)
            }
        }
        return hour(at: index, place)
    }

    private func leads(_ place: Place) -> Bool {
        if place.follows, ["", "around", "about", "say"].contains(place.preposition) { return true }
        return [
            "by", "before", "at", "@", "until", "around", "about", "between", "from", "after", "past", "come", "for",
        ].contains(
            place.preposition)
    }

    /// Whether a bare number at `index - 1` reads as an hour, by what comes next.
    private func followsHour(_ index: Int, _ end: Int) -> Bool {
        guard index < end else { return true }
        let token = tokens[index]
        if token.kind == .mark {
            return !["%", "°", "€", "£", "$", "/", "+", "#", "'", ":"].contains(token.text) || token.gap != .none
        }
        return token.kind == .word
            && (words.afterHour.contains(token.text) || words.parts[token.text] != nil
                || zoneName(at: index, end) != nil)
    }

    private func hour(at index: Int, _ place: Place) -> Hour? {
        let end = place.end
        guard index < end else { return nil }
        if let spoken = spokenHour(at: index, end) { return spoken }
        if let figures = tokens[index].number {
            if index > 0, ["£", "$", "€", "#"].contains(tokens[index - 1].text) { return nil }
            return figureHour(figures, at: index, place)
        }
        guard let value = words.numbers[tokens[index].text], value <= 12, !["a", "an"].contains(tokens[index].text)
        else { return nil }
        let next = index + 1
        if let minutes = count(at: next, end), [15, 20, 25, 30, 35, 40, 45, 50, 10].contains(minutes.0), leads(place),
            words.numbers[text(next, end)] != nil
        {
            return half(ClockReading(value, minutes.0), minutes.1, end, isBare: false)
        }
        return half(ClockReading(value), next, end, isBare: true)
    }

    private func figureHour(_ figures: Int, at index: Int, _ place: Place) -> Hour? {
        let end = place.end
        let digits = tokens[index].text.utf8.count
        let mark = text(index + 1, end)
        if [":", ".", "h", ";"].contains(mark), index + 2 < end, let minutes = tokens[index + 2].number, minutes < 60,
            figures < 25,
            tokens[index + 2].text.utf8.count == 2, tokens[index + 2].gap == .none, tokens[index + 1].gap == .none
        {
            let isWhole = digits == 2 && (tokens[index].text.hasPrefix("0") || figures > 12) || mark == "h"
            var next = index + 3
            if text(next, end) == ":", number(next + 1, end) != nil { next += 2 }
            let isDoubtful = mark == "." && !leads(place) && !["am", "pm"].contains(text(next, end))
            if isDoubtful { return nil }
            if text(next, end) == ".", number(next + 1, end) != nil, tokens[next].gap == .none { return nil }
            if isWhole { return half(ClockReading(figures, minutes, .whole), next, end, isBare: false) }
            return half(ClockReading(figures, minutes), next, end, isBare: false)
        }
        if mark == "h", figures < 25, let minutes = number(index + 2, end), minutes < 60,
            tokens[index + 2].text.utf8.count == 2, place.preposition != "in", place.preposition != "within"
        {
            return half(ClockReading(figures, minutes, .whole), index + 3, end, isBare: false)
        }
        if digits == 4, figures / 100 < 24, figures % 100 < 60 {
            let isHours = mark == "hours" || mark == "h"
            let isSaid =
                ["at", "by", "before", "until", "from", "between", "@"].contains(place.preposition) || place.follows
            guard
                isHours || (isSaid && (figures < 1900 || figures > 2099) && followsHour(index + 1, end))
                    || tokens[index].text.hasPrefix("0")
            else { return nil }
            return Hour(
                reading: ClockReading(figures / 100, figures % 100, .whole), next: index + (isHours ? 2 : 1),
                isBare: false)
        }
        if (3...4).contains(digits), ["am", "pm"].contains(mark), figures / 100 <= 12, figures % 100 < 60 {
            return half(ClockReading(figures / 100, figures % 100), index + 1, end, isBare: false)
        }
        guard figures <= 24, digits <= 2 else { return nil }
        if mark == "h" || mark == "uhr", tokens[index + 1].gap == .none || mark == "uhr", place.preposition != "in",
            place.preposition != "within"
        {
            return Hour(reading: ClockReading(figures, 0, .whole), next: index + 2, isBare: false)
        }
        if figures > 12 || figures == 0 {
            return leads(place) && figures > 12 && place.preposition == "at"
                ? Hour(reading: ClockReading(figures, 0, .whole), next: index + 1, isBare: true) : nil
        }
        return half(ClockReading(figures), index + 1, end, isBare: true)
    }

    /// "half 5", "quarter to four", "ten past 1", "twenty-five to nine".
    private func spokenHour(at index: Int, _ end: Int) -> Hour? {
        var start = index
        if text(start, end) == "a", text(start + 1, end) == "quarter" { start += 1 }
        let word = text(start, end)
        if word == "half" {
            let next = text(start + 1, end) == "past" || text(start + 1, end) == "-" ? start + 2 : start + 1
            guard let (hour, after) = count(at: next, end), (1...12).contains(hour),
                !["a", "an"].contains(text(next, end))
            else { return nil }
            return half(ClockReading(hour, 30), after, end, isBare: false)
        }
        guard let (minutes, after) = word == "quarter" ? (15, start + 1) : count(at: start, end),
            (1...29).contains(minutes),
            word != "an", word != "a"
        else { return nil }
        let joint = text(after, end) == "minutes" ? after + 1 : after
        let direction = text(joint, end)
        guard ["to", "past", "before", "after", "til"].contains(direction),
            let (hour, last) = count(at: joint + 1, end),
            (1...12).contains(hour), minutes % 5 == 0 || joint > after, word == "quarter" || minutes <= 25,
            direction != "to" || tokens[start].kind == .word || minutes > 12 || joint > after,
            !isCounted(last, end)
        else { return nil }
        if direction == "past" || direction == "after" {
            return half(ClockReading(hour, minutes), last, end, isBare: false)
        }
        return half(ClockReading(hour == 1 ? 12 : hour - 1, 60 - minutes), last, end, isBare: false)
    }

    /// Whether a number before this place counts days or hours: "5 to 7 working days".
    private func isCounted(_ index: Int, _ end: Int) -> Bool {
        let word = text(index, end)
        return ["working", "business", "minutes", "hours"].contains(word) || words.dayUnits[word] != nil
    }

    /// Reads "am", "pm", "o'clock" and "-ish" after an hour.
    private func half(_ reading: ClockReading, _ next: Int, _ end: Int, isBare: Bool) -> Hour {
        var reading = reading
        var next = next
        var isBare = isBare
        if text(next, end) == "oclock" || matches(["o", "clock"], at: next) || matches(["o", "'", "clock"], at: next) {
            next += text(next, end) == "oclock" ? 1 : text(next + 1, end) == "'" ? 3 : 2
            isBare = false
        }
        if text(next, end) == "-", text(next + 1, end) == "ish" { next += 1 }
        if text(next, end) == "ish" {
            next += 1
            isBare = false
        }
        switch text(next, end) {
        case "am", "pm":
            reading.half = reading.hour > 12 ? .whole : text(next, end) == "am" ? .am : .pm
            return Hour(reading: reading, next: next + 1, isBare: false)
        case "p" where tokens[next].gap == .none: reading.half = .pm
        case "a" where tokens[next].gap == .none: reading.half = .am
        case "noon", "midday":
            reading.half = .pm
        case "midnight":
            return Hour(reading: ClockReading(24, 0, .whole), next: next + 1, isBare: false)
        default:
            let isHours = text(next, end) == "hours" && reading.half == .whole
            return Hour(reading: reading, next: isHours ? next + 1 : next, isBare: isBare)
        }
        return Hour(reading: reading, next: next + 1, isBare: false)
    }

    /// A part of the day: "morning", "close of business", "first thing".
    func part(at place: Place) -> (Piece, Int)? {
        var index = place.index
        if ["the", "late", "early", "mid"].contains(text(index, place.end)) { index += 1 }
        if ["-", "late", "early", "mid"].contains(text(index, place.end)) { index += 1 }
        if text(index, place.end) == "-" { index += 1 }
        for (sequence, part) in Self.partSequences where matches(sequence, at: index) {
            return (.part(part), index + sequence.count)
        }
        if text(index, place.end) == "close", ["by", "before", "until", "at"].contains(place.preposition),
            followsFreely(index + 1, place.end) || namesDay(index + 1, place.end)
        {
            return (.part(.closeOfBusiness), index + 1)
        }
        if text(index, place.end) == "close", text(index + 1, place.end) == "of", namesDay(index + 2, place.end) {
            return (.part(.closeOfBusiness), index + 2)
        }
        guard index < place.end, let part = words.parts[tokens[index].text] else { return nil }
        let word = tokens[index].text
        let isQualified = index > place.index && tokens[index - 1].text != "the"
        let isBeside =
            isQualified && (followsFreely(index + 1, place.end) || namesDay(index + 1, place.end))
            || place.follows
            || ["by", "before", "in", "at", "this", "until", "for", "around", "after", "during", "on"].contains(
                place.preposition)
            || namesDay(index + 1, place.end)
        if ["am", "pm"].contains(word), !place.follows || place.preposition != "" && place.preposition != "in" {
            return nil
        }
        if ["tea", "night", "cop", "morning", "afternoon", "evening", "lunch"].contains(word), !isBeside { return nil }
        if word == "lunch", !["by", "before", "after", "at", "around", "until", "over"].contains(place.preposition),
            !place.follows
        {
            return nil
        }
        return (.part(part), index + 1)
    }

    /// "arvo tomorrow", "morning Thursday".
    private func namesDay(_ index: Int, _ end: Int) -> Bool {
        ["today", "tomorrow"].contains(text(index, end)) || words.weekdays[text(index, end)] != nil
    }

    private static let partSequences: [([String], PartOfDay)] = [
        (["first", "thing"], .firstThing), (["1st", "thing"], .firstThing),
        (["close", "of", "business"], .closeOfBusiness),
        (["close", "of", "play"], .closeOfBusiness), (["close", "of", "trading"], .closeOfBusiness),
        (["close", "of", "trade"], .closeOfBusiness), (["close", "of", "day"], .closeOfBusiness),
        (["close", "of", "the", "day"], .closeOfBusiness), (["closing", "time"], .closeOfBusiness),
        (["close", "of", "office"], .closeOfBusiness), (["close", "of", "work"], .closeOfBusiness),
        (["closing", "of", "business"], .closeOfBusiness), (["close", "of", "shop"], .closeOfBusiness),
        (["end", "of", "business", "day"], .endOfDay), (["end", "of", "business"], .closeOfBusiness),
        (["end", "of", "play"], .closeOfBusiness), (["knock", "-", "off"], .knockOff), (["knock", "off"], .knockOff),
        (["end", "of", "the", "working", "day"], .endOfDay), (["end", "of", "the", "business", "day"], .endOfDay),
        (["end", "of", "working", "day"], .endOfDay), (["end", "of", "the", "day"], .endOfDay),
        (["end", "of", "day"], .endOfDay),
        (["day", "'s", "end"], .endOfDay), (["day", "end"], .endOfDay), (["days", "end"], .endOfDay),
        (["last", "thing"], .endOfDay), (["end", "of", "office", "hours"], .closeOfBusiness),
        (["end", "of", "work"], .closeOfBusiness),
    ]
}
