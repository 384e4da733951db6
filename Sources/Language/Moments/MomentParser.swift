/// Finds the words that name moments among the tokens of a sentence. What they mean is decided by `MomentResolver`.
///
/// A phrase is put together of pieces (a day, an hour, a part of the day, a length of time) with their prepositions
/// between them, as in "by Friday, 5 January, at half past ten in the morning London time".
package struct MomentParser {
    let tokens: [Token]
    let words: MomentWords

    package init(_ tokens: [Token], words: MomentWords = .english) {
        self.tokens = tokens
        self.words = words
    }

    /// All phrases in a stretch of tokens, in order, not overlapping.
    package func phrases(in range: Range<Int>) -> [MomentPhrase] {
        var found: [MomentPhrase] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let phrase = phrase(at: index, end: range.upperBound), !phrase.tokens.isEmpty {
                found.append(phrase)
                index = phrase.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// A part of a phrase.
    enum Piece {
        case day(DayReading)
        case dayPart(DayReading, PartOfDay)
        case clock(ClockReading, start: ClockReading?)
        case part(PartOfDay)
        case minutes(Int, other: Int?)
        /// Says when something was, or counts from an event.
        case past
        case relative
    }

    /// Where the reading of a piece stands: the token, the preposition before, and the end of the sentence.
    struct Place {
        var index: Int
        let end: Int
        var preposition = ""
        var follows = false
    }

    private func phrase(at start: Int, end: Int) -> MomentPhrase? {
        guard tokens[start].kind == .number || words.starters.contains(tokens[start].text), !isAdverb(start, end) else {
            return nil
        }
        var phrase = MomentPhrase(tokens: start..<start)
        var place = Place(index: start, end: end)
        while place.index < end {
            var lead = place
            skipLead(&lead, &phrase)
            guard lead.index < end, let (piece, next) = piece(at: lead), phrase.add(piece, lead.preposition) else {
                break
            }
            if phrase.tokens.isEmpty { phrase.preposition = lead.preposition }
            phrase.tokens = start..<next
            place = Place(index: next, end: end, follows: true)
        }
        guard !phrase.isEmpty || phrase.isAttribute || phrase.isRelative else { return nil }
        readTail(&phrase, end)
        markAttribute(&phrase, end)
        phrase.settle(before: end, tokens)
        return phrase
    }

    /// "pop over tomorrow", "come around at 9": which way, not when.
    private func isAdverb(_ index: Int, _ end: Int) -> Bool {
        let next = text(index + 1, end)
        guard text(index + 2, end) != "'s" else { return false }
        switch text(index, end) {
        case "over":
            return ["at", "on", "by", "before", "in", "within", "today", "tomorrow", "tonight"].contains(next)
                || words.weekdays[next] != nil
        case "starting", "effective": return index > 0 && tokens[index - 1].kind == .word
        case "around": return ["at", "on", "by", "before", "in", "within"].contains(next)
        case "in" where index > 0 && tokens[index - 1].kind == .word:
            return ["at", "on", "by", "before", "for", "today", "tomorrow", "tonight"].contains(next)
                || words.weekdays[next] != nil
        case "by":
            return Self.passing.contains(text(index - 1, end))
                && (["at", "on", "around", "in", "within", "today", "tomorrow", "tonight"].contains(next)
                    || words.weekdays[next] != nil)
        case "through" where ["on", "at"].contains(next): return true
        case "on", "through": return ["by", "before", "today", "tomorrow", "tonight"].contains(next)
        default: return false
        }
    }

    private static let passing: Set<String> = [
        "swing", "swinging", "pop", "popping", "stop", "stopping", "drop", "dropping",
    ]

    /// Skips prepositions and what stands between pieces, and notes what they say.
    private func skipLead(_ place: inout Place, _ phrase: inout MomentPhrase) {
        var steps = 0
        while place.index < place.end, steps < 6 {
            let token = tokens[place.index]
            if let length = deadlineLength(at: place.index) {
                phrase.isDeadline = true
                place.preposition = "by"
                place.index += length
            } else if matches(["some", "time"], at: place.index) {
                place.index += 2
            } else if Self.prepositions.contains(token.text) {
                if Self.deadlines.contains(token.text) { phrase.isDeadline = true }
                place.preposition = token.text
                place.index += 1
            } else if Self.fillers.contains(token.text) || (place.follows && Self.joints.contains(token.text)) {
                place.index += 1
            } else {
                return
            }
            steps += 1
        }
    }

    /// The length of "no later than" and its like at a place.
    private func deadlineLength(at index: Int) -> Int? {
        for sequence in Self.deadlineSequences where matches(sequence, at: index) { return sequence.count }
        return nil
    }

    private static let deadlineSequences: [[String]] = [
        ["no", "later", "than"], ["not", "later", "than"], ["at", "the", "latest", "by"], ["latest", "by"],
        ["at", "latest", "on"], ["at", "latest"], ["at", "the", "latest", "on"], ["on", "or", "before"],
        ["prior", "to"], ["ahead", "of"], ["in", "time", "for"], ["no", "later"], ["max", "by"],
        ["the", "latest", "by"], ["with", "effect", "from"],
    ]
    static let prepositions: Set<String> = [
        "by", "before", "until", "at", "@", "on", "in", "within", "inside", "under", "from", "after", "between",
        "around", "about", "for", "over", "during", "through", "of", "since", "past", "as", "starting",
        "effective",
    ]
    private static let deadlines: Set<String> = ["by", "before", "within", "inside", "until", "under"]
    private static let fillers: Set<String> = [
        "approx", "approximately", "roughly", "circa", "~", "say", "sometime", "anytime", "just", "exactly", "latest",
        "nearly", "almost", "only", "another", "maybe", "max", "maximum", "likely", "later", "precisely",
    ]
    private static let joints: Set<String> = [",", "(", "the", "-", "–", "i.e.", "ie", "&", "and"]

    private func piece(at place: Place) -> (Piece, Int)? {
        guard tokens[place.index].kind == .number || words.starters.contains(tokens[place.index].text) else {
            return nil
        }
        let isLength = ["in", "within", "inside", "under", "over", "for"].contains(place.preposition)
        if !isLength, place.preposition != "" || place.follows, let found = clock(at: place), !isDate(found.1, place) {
            return found
        }
        return duration(at: place) ?? day(at: place) ?? clock(at: place) ?? part(at: place)
    }

    /// Whether what reads as an hour is a date ("by 5 January", "by 3/3").
    private func isDate(_ next: Int, _ place: Place) -> Bool {
        guard let found = day(at: place) else { return false }
        return found.1 >= next
    }

    /// What may stand after a phrase and belongs to it: a zone, "at the latest", "sharp".
    private func readTail(_ phrase: inout MomentPhrase, _ end: Int) {
        var index = phrase.tokens.upperBound
        if phrase.clock != nil || phrase.part != nil, let (name, next) = zoneName(at: index, end) {
            phrase.zone = name
            index = next
            extendDay(&phrase, &index, end)
        }
        for sequence in Self.closings where phrase.isBeforeDay && matches(sequence, at: index) {
            index += sequence.count
            phrase.isBeforeDay = false
            break
        }
        for sequence in Self.tails where matches(sequence, at: index) && index + sequence.count <= end {
            index += sequence.count
            phrase.isDeadline = phrase.isDeadline || sequence.contains("latest")
            break
        }
        phrase.tokens = phrase.tokens.lowerBound..<index
    }

    /// A day after the zone: "at 4 pm London time tomorrow".
    private func extendDay(_ phrase: inout MomentPhrase, _ index: inout Int, _ end: Int) {
        guard phrase.day == nil, index < end else { return }
        var lead = Place(index: index, end: end, follows: true)
        skipLead(&lead, &phrase)
        guard lead.index < end, let (piece, next) = day(at: lead), phrase.add(piece, lead.preposition) else { return }
        index = next
    }

    /// "before Tuesday ends" is the end of Tuesday.
    private static let closings: [[String]] = [
        ["ends"], ["is", "out"], ["is", "over"], ["'s", "out"], ["is", "done"],
    ]
    static let tails: [[String]] = [
        ["at", "the", "very", "latest"], ["at", "the", "latest"], ["at", "latest"], ["the", "latest"], ["latest"],
        ["or", "sooner"], ["or", "earlier"], ["or", "before"], ["sharp"], ["on", "the", "dot"], ["max"], ["maximum"],
        ["tops"], ["itself"], ["local", "time"], ["your", "time"], ["our", "time"], ["from", "now"], ["prompt"],
        ["or", "so"],
        ["or", "thereabouts"],
    ]

    func zoneName(at index: Int, _ end: Int) -> (String, Int)? {
        let start = index < end && tokens[index].text == "(" ? index + 1 : index
        guard start < end, tokens[start].kind == .word else { return nil }
        let first = tokens[start].text
        if start + 2 < end, tokens[start + 2].text == "time" || tokens[start + 1].text == "coast" {
            let pair = first + " " + tokens[start + 1].text
            if ZoneNames.zone(pair) != nil { return (pair, start + (tokens[start + 2].text == "time" ? 3 : 2)) }
        }
        guard ZoneNames.zone(first) != nil else { return nil }
        if start + 1 < end, tokens[start + 1].text == "time" { return (first, start + 2) }
        let isKnown = ZoneNames.isAbbreviation(first) && !["et", "mt", "ct", "eat", "wat", "wet"].contains(first)
        let isShort = ZoneNames.isAbbreviation(first) && tokens[start].isCapitalized
        let isPlain = ["eastern", "pacific", "central", "mountain"].contains(first) && tokens[start].isCapitalized
        return isKnown || isShort || isPlain ? (first, start + 1) : nil
    }

    func matches(_ sequence: [String], at index: Int) -> Bool {
        guard index >= 0, index + sequence.count <= tokens.count else { return false }
        for (offset, word) in sequence.enumerated() where tokens[index + offset].text != word { return false }
        return true
    }

    func text(_ index: Int, _ end: Int) -> String {
        index >= 0 && index < end ? tokens[index].text : ""
    }
}

extension MomentPhrase {
    /// Takes a piece in when the phrase has no such piece yet; false when it belongs to another phrase.
    mutating func add(_ piece: MomentParser.Piece, _ preposition: String) -> Bool {
        switch piece {
        case .day(let reading):
            guard day == nil, minutes == nil, !isAttribute else { return false }
            day = preposition == "before" || preposition == "by" ? reading.beforeWeekend : reading
            isBeforeDay = preposition == "before"
        case .dayPart(let reading, let word):
            guard day == nil, part == nil, minutes == nil, !isAttribute else { return false }
            day = reading
            part = word
        case .clock(let reading, let start):
            guard clock == nil, minutes == nil, !isAttribute else { return false }
            clock = reading
            rangeStart = start
            noteLower(preposition)
        case .part(let word):
            guard part == nil || part == .firstThing, minutes == nil, !isAttribute else { return false }
            part = part == .firstThing ? .firstThing : part(word, preposition)
            noteLower(preposition)
        case .minutes(let count, let other):
            guard isEmpty, !isAttribute else { return false }
            minutes = count
            otherMinutes = other
        case .past:
            guard isEmpty, !isAttribute else { return false }
            isAttribute = true
        case .relative:
            guard isEmpty, !isAttribute else { return false }
            isRelative = true
        }
        return true
    }

    private func part(_ word: PartOfDay, _ preposition: String) -> PartOfDay {
        switch (preposition, word) {
        case ("by", .evening): .byEvening
        case ("after", .lunch): .afternoon
        default: word
        }
    }

    private mutating func noteLower(_ preposition: String) {
        if preposition == "after" { lower = part == .afternoon ? nil : .after }
        if preposition == "from" { lower = .from }
    }
}

extension DayReading {
    /// "by the weekend" and "before the weekend" mean its Friday; any other day stays.
    fileprivate var beforeWeekend: Self {
        if case .weekend(let weeks) = self { .beforeWeekend(weeks: weeks) } else { self }
    }
}
