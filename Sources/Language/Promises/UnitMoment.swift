/// Chooses the moment of a promise among those in its words.
struct UnitMoment {
    let tokens: [Token]

    /// The first moment that belongs to it; a deadline goes before what is only told about a thing.
    func choose(_ moments: [MomentPhrase], for unit: SentenceReading.Unit) -> MomentPhrase? {
        let inside = moments.within(unit.tokens).filter {
            $0.tokens.upperBound <= unit.tokens.upperBound && !$0.isAttribute && !isAmount($0, of: unit)
                && !isObject($0, of: unit)
        }
        let own = inside.filter {
            $0.tokens.lowerBound < unit.momentEnd && $0.tokens.lowerBound >= unit.momentStart ?? 0
        }
        guard let first = own.first.map({ withLaterHour(withHour($0, moments), own) }) else { return nil }
        let isInSubject = first.tokens.lowerBound > unit.tokens.lowerBound && first.tokens.upperBound <= unit.verb
        if isInSubject, let later = own.first(where: { $0.tokens.lowerBound > unit.verb && !$0.isRelative }) {
            return later
        }
        if !first.isDeadline, ["for", "about", "from", "of", "since"].contains(first.preposition) || first.isRelative,
            let later = own.dropFirst().first(where: { $0.isDeadline || !$0.isRelative })
        {
            return later
        }
        return first
    }

    /// "extend your warranty by six months": how much, not when.
    private func isAmount(_ phrase: MomentPhrase, of unit: SentenceReading.Unit) -> Bool {
        guard phrase.preposition == "by", Self.changes.contains(where: { tokens[unit.verb].text.hasPrefix($0) }) else {
            return false
        }
        switch phrase.day {
        case .within, .withinMonths, .workingDays: return true
        default: return phrase.minutes != nil
        }
    }

    /// "backdate your cover to 1 March", "move your appointment to Friday": what it is moved to, not when.
    func isObject(_ phrase: MomentPhrase, of unit: SentenceReading.Unit) -> Bool {
        let start = phrase.tokens.lowerBound
        return start > unit.verb && tokens[start - 1].text == "to"
            && Self.movers.contains { tokens[unit.verb].text.hasPrefix($0) }
    }

    private static let movers = ["backdat", "postdat", "mov", "chang", "reschedul", "shift", "postpon", "amend"]
    private static let changes = [
        "exten", "reduc", "increas", "push", "delay", "shift", "short", "length", "cut", "bring",
    ]

    /// "tomorrow from the desk by 9.30": a day and an hour behind it are one moment.
    private func withLaterHour(_ phrase: MomentPhrase, _ own: [MomentPhrase]) -> MomentPhrase {
        guard phrase.clock == nil, phrase.part == nil, phrase.day != nil, own.count > 1 else { return phrase }
        let hour = own[1]
        guard hour.clock != nil || hour.part == .firstThing, hour.day == nil, !hour.isRelative, !hour.isAttribute,
            hour.preposition != "for",
            hour.preposition != "from"
        else { return phrase }
        var whole = phrase
        whole.clock = hour.clock
        whole.rangeStart = hour.rangeStart
        whole.part = hour.part
        whole.zone = hour.zone
        whole.isBeforeDay = false
        return whole
    }

    /// "the 5 am milking on Friday": the hour of the thing and the day are one moment.
    private func withHour(_ phrase: MomentPhrase, _ moments: [MomentPhrase]) -> MomentPhrase {
        guard phrase.clock == nil, phrase.part == nil, phrase.day != nil,
            let before = moments.within(max(0, phrase.tokens.lowerBound - 12)..<phrase.tokens.lowerBound).last(where: {
                $0.tokens.upperBound <= phrase.tokens.lowerBound && $0.isAttribute && $0.clock != nil
            }),
            phrase.tokens.lowerBound - before.tokens.upperBound <= 3
        else { return phrase }
        var whole = phrase
        whole.clock = before.clock
        whole.rangeStart = before.rangeStart
        whole.isBeforeDay = false
        return whole
    }
}
