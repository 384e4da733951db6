package import Kernel

/// Finds the promises in what a member of staff is about to send, by the definitions of "What counts as a promise".
package struct PromiseFinder {
    private let tokens: [Token]
    private let scalars: [Unicode.Scalar]
    private let resolver: MomentResolver
    private let words = PromiseWords.english
    private var isMoment: [Bool]
    private var isQuoted: [Bool]
    private var found: [FoundPromise] = []
    private var thatDay: Int?
    private var they = Doer.us

    /// All promises in `text`, in order. `at` is when it is written and `zone` where the reader's clock stands. A language
    /// whose words are not known gives none.
    package static func find(in text: String, at: Instant, zone: Zone, language: String = "en") -> [FoundPromise] {
        guard language.folded.prefix(while: { $0 != "-" && $0 != "_" }) == "en" else { return [] }
        var finder = PromiseFinder(text, at, zone)
        finder.read()
        return finder.found
    }

    private init(_ text: String, _ at: Instant, _ zone: Zone) {
        tokens = Respelling.read(Tokenizer.tokens(of: text, spelling: .english), spelling: .english, verbs: words.verbs)
        scalars = Array(text.unicodeScalars)
        resolver = MomentResolver(at: at, zone: zone)
        isMoment = Array(repeating: false, count: tokens.count)
        isQuoted = QuotedTokens(tokens).flags(below: ReplyText(text).quoted())
    }

    private mutating func read() {
        let splitter = SentenceSplitter(
            tokens, abbreviations: EnglishText.abbreviations, openEnds: EnglishText.openEnds)
        let parser = MomentParser(tokens)
        var all: [(Sentence, [MomentPhrase])] = []
        for sentence in splitter.sentences() {
            let moments = parser.phrases(in: sentence.tokens)
            for phrase in moments { for index in phrase.tokens { isMoment[index] = true } }
            all.append((sentence, moments))
        }
        for (sentence, moments) in all where !isQuoted[sentence.tokens.lowerBound] { read(sentence, moments) }
    }

    private mutating func read(_ sentence: Sentence, _ moments: [MomentPhrase]) {
        var reading = SentenceReading(
            tokens, words, sentence, moments: moments, isMoment: isMoment, isQuoted: isQuoted, they: they)
        var dayOfSentence: Int?
        for unit in reading.read() { add(unit, moments, &dayOfSentence) }
        they = reading.they
    }

    private mutating func add(_ unit: SentenceReading.Unit, _ moments: [MomentPhrase], _ dayOfSentence: inout Int?) {
        var phrase = unit.isNegated ? nil : UnitMoment(tokens: tokens).choose(moments, for: unit)
        let alone = phrase
        if phrase?.day == nil, phrase?.minutes == nil, phrase?.part != .firstThing, dayOfSentence != nil {
            phrase?.day = .afterThatDay(0)
        }
        let moment =
            phrase.flatMap { resolver.moment($0, thatDay: thatDay) }
            ?? (phrase == alone ? nil : alone.flatMap { resolver.moment($0) })
        if let moment, phrase?.day != nil || !moment.namesDay {
            thatDay = moment.dayNumber
            if phrase?.day != nil { dayOfSentence = moment.dayNumber }
        }
        let unit = UnitEdges(tokens: tokens, isMoment: isMoment).trimmed(unit, to: phrase)
        found.append(
            FoundPromise(
                words: words(unit.tokens), range: range(unit.tokens), what: what(unit), due: moment?.due,
                accepted: moment?.accepted ?? [], who: unit.doer == .thirdParty ? .thirdParty : .we,
                isUnsure: unit.isUnsure))
    }

    private func range(_ range: Range<Int>) -> Range<Int> {
        tokens[range.lowerBound].from..<tokens[range.upperBound - 1].to
    }

    private func words(_ range: Range<Int>) -> String { string(self.range(range)) }

    /// What is promised without its moment, as "call you about the crown".
    private func what(_ unit: SentenceReading.Unit) -> String {
        let start = max(unit.whatStart, unit.tokens.lowerBound)
        var parts: [String] = []
        var index = min(start, unit.tokens.upperBound - 1)
        while index < unit.tokens.upperBound {
            var end = index
            while end < unit.tokens.upperBound, !isMoment[end] { end += 1 }
            if end > index { parts.append(words(index..<end)) }
            index = end
            while index < unit.tokens.upperBound, isMoment[index] { index += 1 }
        }
        let text = parts.joined(separator: " ").collapsed
        return text.isEmpty ? words(unit.tokens) : text
    }

    private func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}

/// Chooses the moment of a promise among those in its words.
struct UnitMoment {
    let tokens: [Token]

    /// The first moment that belongs to it; a deadline goes before what is only told about a thing.
    func choose(_ moments: [MomentPhrase], for unit: SentenceReading.Unit) -> MomentPhrase? {
        let inside = moments.filter {
            $0.tokens.lowerBound >= unit.tokens.lowerBound && $0.tokens.upperBound <= unit.tokens.upperBound
                && !$0.isAttribute && !isAmount($0, of: unit)
        }
        let own = inside.filter { $0.tokens.lowerBound < unit.momentEnd }
        guard let first = own.first.map({ withLaterHour(withHour($0, moments), own) }) else { return nil }
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

    private static let changes = [
        "exten", "reduc", "increas", "push", "delay", "shift", "short", "length", "cut", "bring",
    ]

    /// "tomorrow from the desk by 9.30": a day and an hour behind it are one moment.
    private func withLaterHour(_ phrase: MomentPhrase, _ own: [MomentPhrase]) -> MomentPhrase {
        guard phrase.clock == nil, phrase.part == nil, phrase.day != nil, own.count > 1 else { return phrase }
        let hour = own[1]
        guard hour.clock != nil, hour.day == nil, !hour.isRelative, !hour.isAttribute, hour.preposition != "for",
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
            let before = moments.last(where: {
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
