extension MomentPhrase {
    /// Puts right what only the whole phrase shows: "first thing next week" is its Monday, and a full stop ends the sentence.
    mutating func settle(before end: Int, _ words: [Token]) {
        if part == .firstThing, case .endOfWeek(let weeks) = day { day = .weekdayOfWeek(1, weeks: weeks) }
        if tokens.upperBound == end, tokens.count > 1, words[end - 1].text == ".",
            !["am", "pm"].contains(words[end - 2].text)
        {
            tokens = tokens.lowerBound..<end - 1
        }
    }
}

extension DayReading {
    /// Whether it is counted from a day that was said before: "that day", "the following Friday".
    var refersBack: Bool {
        switch self {
        case .afterThatDay, .weekdayAfterThat: true
        default: false
        }
    }
}
