package import Kernel

/// Finds the promises in what a member of staff is about to send, by the definitions of "What counts as a promise".
package struct PromiseFinder {
    private let tokens: [Token]
    private let scalars: [Unicode.Scalar]
    private let resolver: MomentResolver
    private let words = PromiseWords.english
    private var isMoment: [Bool]
    /// Tokens of moments that do not name a thing, as "Saturday" does in "Saturday's party".
    private var isWhen: [Bool]
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
        isWhen = isMoment
        isQuoted = QuotedTokens(tokens).flags(below: ReplyText(text).quoted())
    }

    private mutating func read() {
        let splitter = SentenceSplitter(
            tokens, abbreviations: EnglishText.abbreviations, openEnds: EnglishText.openEnds)
        let parser = MomentParser(tokens)
        var all: [(Sentence, [MomentPhrase])] = []
        for sentence in splitter.sentences() {
            let moments = parser.phrases(in: sentence.tokens)
            for phrase in moments { note(phrase) }
            all.append((sentence, moments))
        }
        for (sentence, moments) in all where !isQuoted[sentence.tokens.lowerBound] { read(sentence, moments) }
    }

    private mutating func note(_ phrase: MomentPhrase) {
        for index in phrase.tokens {
            isMoment[index] = true
            isWhen[index] = !phrase.isAttribute
        }
    }

    private mutating func read(_ sentence: Sentence, _ moments: [MomentPhrase]) {
        let said = SpokenSentence(
            tokens: tokens, words: words, sentence: sentence, moments: moments, isMoment: isMoment, isQuoted: isQuoted)
        var reading = SentenceReading(said, they: they)
        var dayOfSentence: Int?
        for unit in reading.read() { add(unit, moments, &dayOfSentence) }
        they = reading.they
    }

    private mutating func add(_ unit: SentenceReading.Unit, _ moments: [MomentPhrase], _ dayOfSentence: inout Int?) {
        var phrase = unit.isNegated ? nil : UnitMoment(tokens: tokens).choose(moments, for: unit)
        var thatDay = thatDay
        if phrase?.day?.refersBack == true, dayOfSentence == nil, let said = phrase {
            thatDay = dayToldBefore(said, moments) ?? thatDay
            if unit.isAfterEvent, dayToldBefore(said, moments) == nil { phrase = nil }
        }
        let alone = phrase
        if phrase?.day == nil, phrase?.minutes == nil, phrase?.part != .firstThing, dayOfSentence != nil {
            phrase?.day = .afterThatDay(0)
        }
        let moment =
            phrase.flatMap { resolver.moment($0, thatDay: thatDay) }
            ?? (phrase == alone ? nil : alone.flatMap { resolver.moment($0) })
        if let moment, phrase?.day != nil || !moment.namesDay {
            self.thatDay = moment.dayNumber
            if phrase?.day != nil { dayOfSentence = moment.dayNumber }
        }
        let edges = UnitEdges(tokens: tokens, isMoment: isMoment)
        let whole = unit
        let unit = edges.trimmed(whole, to: phrase)
        let purpose = edges.purpose(of: whole, behind: unit.tokens.upperBound)
        found.append(
            FoundPromise(
                words: words(unit.tokens), range: range(unit.tokens), what: what(unit, purpose, phrase, moments),
                due: moment?.due,
                accepted: moment?.accepted ?? [], who: unit.doer == .thirdParty ? .thirdParty : .we,
                isUnsure: unit.isUnsure))
    }

    /// The day that "the same day" refers to in its sentence, also when no promise falls due on it.
    private func dayToldBefore(_ phrase: MomentPhrase, _ moments: [MomentPhrase]) -> Int? {
        let start = phrase.tokens.lowerBound
        let told = moments.within(max(0, start - 40)..<start).last {
            $0.day?.refersBack == false && !$0.isRelative
        }
        return told.flatMap { resolver.moment($0) }?.dayNumber
    }

    private func range(_ range: Range<Int>) -> Range<Int> {
        tokens[range.lowerBound].from..<tokens[range.upperBound - 1].to
    }

    private func words(_ range: Range<Int>) -> String { string(self.range(range)) }

    /// What is promised without its moment, as "call you about the crown" or "not charge you again".
    private func what(
        _ unit: SentenceReading.Unit, _ purpose: Range<Int>, _ phrase: MomentPhrase?, _ moments: [MomentPhrase]
    ) -> String {
        let parts = PromisedWords(tokens: tokens, isWhen: isWhen, moments: moments).parts(of: unit, phrase, purpose)
        let text = parts.map(joinable).joined().collapsed
        guard !text.isEmpty else { return words(unit.tokens) }
        return unit.isNegated && !text.hasPrefix("not ") ? "not \(text)" : text
    }

    /// The words of a part of what is promised, with a blank before it unless a mark begins it.
    private func joinable(_ part: Range<Int>) -> String {
        let isMark = [",", ".", ";", ":", ")", "!", "?"].contains(tokens[part.lowerBound].text)
        return (isMark ? "" : " ") + words(part)
    }

    private func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}
