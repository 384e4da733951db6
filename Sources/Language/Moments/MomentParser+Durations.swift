extension MomentParser {
    /// "in 20 minutes", "within 5 working days", "the next working day", "a week on Tuesday".
    func duration(at place: Place) -> (Piece, Int)? {
        var index = place.index
        var isNamed = ["in", "within", "inside", "under", "over", "for", "about", "around", "by", "after"].contains(
            place.preposition)
        if text(index, place.end) == "the", ["next", "coming", "following"].contains(text(index + 1, place.end)) {
            index += 2
            isNamed = true
        } else if ["next", "coming", "less", "up", "under", "these"].contains(text(index, place.end)) {
            index += ["less", "up"].contains(text(index, place.end)) ? 2 : 1
        }
        while index < place.end, Self.roughly.contains(tokens[index].text) { index += 1 }
        if let found = idiom(at: index, place) { return found }
        guard let amount = amount(at: index, place.end) else { return nil }
        return unit(amount, isNamed: isNamed, place) ?? unitless(amount, place)
    }

    /// "in 20", "within 48": minutes, or hours where they make whole days.
    private func unitless(_ amount: Amount, _ place: Place) -> (Piece, Int)? {
        guard ["in", "within"].contains(place.preposition), amount.next - 1 >= place.index, amount.halves % 2 == 0,
            tokens[amount.next - 1].kind == .number || amount.halves >= 10,
            amount.halves > 4 || amount.next >= place.end,
            followsFreely(amount.next, place.end), !["/", "%", ":", "-"].contains(text(amount.next, place.end))
        else { return nil }
        let count = amount.halves / 2
        if [24, 48, 72].contains(count) { return (.minutes(count * 60, other: nil), amount.next) }
        return (2...90).contains(count) ? (.minutes(count, other: nil), amount.next) : nil
    }

    private static let roughly: Set<String> = [
        "about", "around", "roughly", "approx", "approximately", "another", "circa", "~",
    ]

    /// How many of a unit, in halves so that "1.5" is whole; the larger end of a range.
    struct Amount {
        var halves: Int
        var other: Int?
        var quarters = 0
        var next: Int
        var isWord = false
    }

    private func amount(at index: Int, _ end: Int) -> Amount? {
        if matches(["a", "couple"], at: index) || matches(["couple"], at: index) {
            let next = index + (tokens[index].text == "a" ? 2 : 1)
            return Amount(halves: 4, other: 6, next: text(next, end) == "of" ? next + 1 : next)
        }
        if matches(["half", "a"], at: index) || matches(["half", "an"], at: index) {
            return Amount(halves: 1, next: index + 2)
        }
        if matches(["1", "/", "2"], at: index) {
            return Amount(halves: 1, next: ["a", "an"].contains(text(index + 3, end)) ? index + 4 : index + 3)
        }
        if matches(["half", "hours"], at: index) { return Amount(halves: 1, next: index + 1) }
        if matches(["a", "half"], at: index) { return Amount(halves: 1, next: index + 2) }
        if text(index, end) == "½" {
            return Amount(halves: 1, next: ["a", "an"].contains(text(index + 1, end)) ? index + 2 : index + 1)
        }
        guard var (value, next) = count(at: index, end) else { return nil }
        if text(next, end) == "½" { return Amount(halves: value * 2 + 1, next: next + 1) }
        if let decimal = decimal(value, behind: next, end) { return decimal }
        if text(next, end) == ".", let digit = number(next + 1, end), tokens[next + 1].gap == .none {
            return Amount(halves: value * 2 + (digit == 5 ? 1 : digit == 0 ? 0 : 2), next: next + 2)
        }
        var halves = value * 2
        if ["-", "–", "—", "to", "or", "and", "/"].contains(text(next, end)),
            let (larger, after) = count(at: next + 1, end),
            text(next, end) != "and" || text(after, end) != "half"
        {
            if larger > value || text(next, end) != "and" {
                value = max(larger, value)
                next = after
                halves = value * 2
            }
        }
        if matches(["and", "a", "half"], at: next) {
            halves += 1
            next += 3
        }
        if text(next, end) == "(", count(at: next + 1, end)?.0 == value, text(next + 2, end) == ")" { next += 3 }
        return Amount(halves: halves, next: next, isWord: tokens[index].text == "a" || tokens[index].text == "an")
    }

    /// "2,5 hours", as most of Europe writes 2.5; nil where no unit follows or the comma stands for thousands.
    private func decimal(_ value: Int, behind next: Int, _ end: Int) -> Amount? {
        guard text(next, end) == ",", tokens[next].gap == .none, let digits = number(next + 1, end),
            tokens[next + 1].gap == .none, tokens[next + 1].to - tokens[next + 1].from == 1,
            words.elapsedUnits[text(next + 2, end)] != nil || words.dayUnits[text(next + 2, end)] != nil
        else { return nil }
        return Amount(halves: value * 2 + (digits == 5 ? 1 : digits == 0 ? 0 : 2), next: next + 2)
    }

    /// A number in figures or words, "twenty five" and "twenty-five" included.
    func count(at index: Int, _ end: Int) -> (Int, Int)? {
        guard index < end else { return nil }
        if let value = tokens[index].number { return value < 100_000 ? (value, index + 1) : nil }
        guard let value = words.numbers[tokens[index].text] else { return nil }
        let next = text(index + 1, end) == "-" ? index + 2 : index + 1
        if value >= 20, value % 10 == 0, let unit = words.numbers[text(next, end)], unit < 10, text(next, end) != "a",
            text(next, end) != "an"
        {
            return (value + unit, next + 1)
        }
        return (value, index + 1)
    }

    func number(_ index: Int, _ end: Int) -> Int? {
        index < end ? tokens[index].number : nil
    }

    private func unit(_ amount: Amount, isNamed: Bool, _ place: Place) -> (Piece, Int)? {
        var index = amount.next
        if text(index, place.end) == "-" { index += 1 }
        var isWorking = false
        while ["working", "business", "work", "clear", "calendar", "full", "consecutive", "whole", "bank"].contains(
            text(index, place.end))
        {
            isWorking = isWorking || ["working", "business", "work", "bank"].contains(tokens[index].text)
            index += 1
        }
        if ["hours", "days"].contains(text(index + 1, place.end)),
            ["working", "business"].contains(text(index, place.end))
        {
            isWorking = true
        }
        if amount.isWord, matches(["or", "two"], at: index + 1) {
            var pair = amount
            pair.halves = 4
            pair.isWord = false
            return self.unit(pair, at: index, next: index + 2, isWorking, isNamed, place)
        }
        return self.unit(amount, at: index, next: index, isWorking, isNamed, place)
    }

    /// The unit at `index`; what is read ends behind `next`, as in "an hour or two".
    private func unit(
        _ amount: Amount, at index: Int, next: Int, _ working: Bool, _ isNamed: Bool, _ place: Place
    ) -> (Piece, Int)? {
        var isWorking = working
        let unit = text(index, place.end)
        let name = unit == "workdays" || unit == "workday" || unit == "weekdays" ? "days" : unit
        isWorking = isWorking || name != unit
        if isWorking, words.dayUnits[name] == 1 {
            return ended(.day(.workingDays((amount.halves + 1) / 2)), next + 1, amount, isNamed, place)
        }
        if let minutes = words.elapsedUnits[name], name != "m" || tokens[index].gap == .none {
            return elapsed(amount, minutes, next + 1, isNamed, place)
        }
        if let days = words.dayUnits[name], name != "d" || tokens[index].gap == .none {
            let count = (amount.halves * days + 1) / 2
            return ended(.day(.within(days: count, orOne: amount.other != nil)), next + 1, amount, isNamed, place)
        }
        if let months = words.monthUnits[name] {
            return ended(.day(.withinMonths((amount.halves * months + 1) / 2)), next + 1, amount, isNamed, place)
        }
        return nil
    }

    private func elapsed(_ amount: Amount, _ unit: Int, _ index: Int, _ isNamed: Bool, _ place: Place) -> (Piece, Int)?
    {
        var minutes = amount.halves * unit / 2
        var next = index
        if matches(["and", "a", "half"], at: next) {
            minutes += unit / 2
            next += 3
        } else if matches(["and", "a", "quarter"], at: next) {
            minutes += unit / 4
            next += 3
        } else if unit == 60, let more = number(text(next, place.end) == "and" ? next + 1 : next, place.end), more < 60
        {
            let after = (text(next, place.end) == "and" ? next + 1 : next) + 1
            if text(after, place.end) == "minutes" || tokens[after - 1].gap == .none {
                minutes += more
                next = text(after, place.end) == "minutes" ? after + 1 : after
            }
        }
        if amount.isWord, unit == 1 { return nil }
        return ended(.minutes(minutes, other: amount.other.map { $0 * unit / 2 }), next, amount, isNamed, place)
    }

    /// Looks at what follows a length of time: "ago", "from Friday", "of receipt", a thing that is so long.
    private func ended(_ piece: Piece, _ next: Int, _ amount: Amount, _ isNamed: Bool, _ place: Place) -> (Piece, Int)?
    {
        if ["every", "each"].contains(text(place.index - 1, place.end)) { return (.relative, next) }
        var next = next
        if ["'", "'s", "’"].contains(text(next, place.end)) { next += 1 }
        if text(next, place.end) == "time", isNamed { next += 1 }
        let follower = text(next, place.end)
        if ["ago", "earlier", "back"].contains(follower), follower != "back" || !isNamed { return (.past, next + 1) }
        if [
            "old", "late", "early", "long", "overdue", "behind", "each", "per", "apart", "notice", "warranty",
            "guarantee", "free",
        ].contains(follower) {
            return isNamed && follower == "long" ? nil : (.past, next + 1)
        }
        if ["later", "afterwards", "thereafter"].contains(follower) { return (.relative, next + 1) }
        if let shifted = counted(piece, next, place) { return shifted }
        if isCountedFromEvent(next, place) { return (.relative, next + 1) }
        if amount.isWord, !isNamed, !isGranted(place) { return nil }
        if !isNamed, !isGranted(place), isMeasure(piece, place) { return nil }
        return (piece, next)
    }

    /// "credit you one month", "add two weeks to your plan": how much is given, not when.
    private func isMeasure(_ piece: Piece, _ place: Place) -> Bool {
        guard place.preposition == "", !place.follows, case .day(let reading) = piece, place.index > 0 else {
            return false
        }
        switch reading {
        case .withinMonths, .within:
            return ["you", "add", "adding", "get", "have", "credit", "another", "your", "extra"].contains(
                tokens[place.index - 1].text)
        default: return false
        }
    }

    /// "give me an hour", "allow us a day".
    private func isGranted(_ place: Place) -> Bool {
        ["me", "us"].contains(text(place.index - 1, place.end))
            && ["give", "allow", "grant"].contains(text(place.index - 2, place.end))
    }

    /// "two weeks from Friday", "a week on Tuesday", "3 days from tomorrow".
    private func counted(_ piece: Piece, _ next: Int, _ place: Place) -> (Piece, Int)? {
        guard case .day(.within(let days, _)) = piece else {
            let isToday =
                ["from", "of", "after"].contains(text(next, place.end))
                && ["now", "today"].contains(text(next + 1, place.end))
            return isToday ? (piece, next + 2) : nil
        }
        var index = next
        let isBack = text(index, place.end) == "before"
        if ["from", "on", "after", "of", "before"].contains(text(index, place.end)) { index += 1 }
        if ["now", "today"].contains(text(index, place.end)) {
            return (.day(.within(days: days, orOne: false)), index + 1)
        }
        guard days % 7 == 0 || index > next, place.preposition != "for" else { return nil }
        guard let (found, end) = day(at: Place(index: index, end: place.end)), case .day(let base) = found else {
            return nil
        }
        switch base {
        case .offset, .weekday, .date, .dayOfMonth, .holiday:
            return (.day(.shifted(base, days: isBack ? -days : days)), end)
        default: return nil
        }
    }

    private func isCountedFromEvent(_ next: Int, _ place: Place) -> Bool {
        let follower = text(next, place.end)
        guard ["of", "after", "from", "before", "following", "once", "prior", "post"].contains(follower) else {
            return false
        }
        if follower == "from" { return !["our", "my", "us", "now", "today"].contains(text(next + 1, place.end)) }
        return day(at: Place(index: next + 1, end: place.end)) == nil || follower == "of"
    }

    /// "the next hour or two", "the next day or two".
    private func orTwo(at index: Int, _ isWithin: Bool) -> (Piece, Int)? {
        guard isWithin, matches(["or", "two"], at: index + 1) else { return nil }
        if let minutes = words.elapsedUnits[tokens[index].text], minutes > 1 {
            return (.minutes(2 * minutes, other: nil), index + 3)
        }
        return words.dayUnits[tokens[index].text].map { (.day(.within(days: 2 * $0, orOne: false)), index + 3) }
    }

    /// Lengths of time that are not a number and a unit.
    private func idiom(at index: Int, _ place: Place) -> (Piece, Int)? {
        let isWithin = ["in", "within", "inside", "under", "by"].contains(place.preposition) || index > place.index
        if let found = orTwo(at: index, isWithin) { return found }
        if matches(["the", "hours"], at: index), isWithin { return (.minutes(60, other: nil), index + 2) }
        if matches(["hours"], at: index), isWithin, index > place.index { return (.minutes(60, other: nil), index + 1) }
        if matches(["quarter", "of", "an", "hours"], at: index) { return (.minutes(15, other: nil), index + 4) }
        if matches(["a", "quarter", "of", "an", "hours"], at: index) { return (.minutes(15, other: nil), index + 5) }
        if matches(["three", "quarters", "of", "an", "hours"], at: index) {
            return (.minutes(45, other: nil), index + 5)
        }
        if matches(["the", "day"], at: index), place.preposition == "within" {
            return (.day(.offset(0)), index + 2)
        }
        if matches(["the", "week"], at: index), ["within", "inside"].contains(place.preposition) {
            return (.day(.within(days: 7, orOne: false)), index + 2)
        }
        if matches(["the", "fortnight"], at: index), isWithin {
            return (.day(.within(days: 14, orOne: false)), index + 2)
        }
        if matches(["the", "month"], at: index), place.preposition == "within" {
            return (.day(.withinMonths(1)), index + 2)
        }
        guard index > place.index || ["in", "within"].contains(place.preposition) else { return nil }
        for unit in ["working", "business"] where matches([unit, "day"], at: index) {
            return (.day(.workingDays(1)), index + 2)
        }
        return nil
    }
}
