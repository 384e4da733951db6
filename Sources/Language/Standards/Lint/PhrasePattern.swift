/// A phrase of a lexicon, ready to be compared with the words of a text.
struct PhrasePattern: Sendable {
    let slots: [Slot]

    /// One place of a phrase.
    struct Slot: Sendable {
        let words: Words
        let mayBeLeftOut: Bool
    }

    /// What may stand in one place.
    enum Words: Sendable {
        case any
        case ending(String)
        case number
        case oneOf(Set<String>)
    }

    /// Nil for a phrase without a slot.
    init?(_ phrase: Substring, lists: [String: String]) {
        slots = phrase.split(whereSeparator: \.isWhitespace).map { Slot($0, lists: lists) }
        if slots.isEmpty { return nil }
    }

    /// The words a match can begin with; `PhraseIndex<Never>.number` for a number.
    var beginnings: Set<String> {
        var found: Set<String> = []
        for slot in slots {
            switch slot.words {
            case .oneOf(let words): found.formUnion(words)
            case .number: found.insert(PhraseIndex<Never>.number)
            case .any, .ending: break
            }
            if !slot.mayBeLeftOut { break }
        }
        return found
    }

    /// The end of the longest match that begins at `start`, nil when there is none. Takes time by the phrase's length only.
    func end(in words: [SentenceWord], from start: Int) -> Int? {
        end(in: words, at: start, from: start, slot: 0)
    }

    private func end(in words: [SentenceWord], at place: Int, from start: Int, slot: Int) -> Int? {
        guard slot < slots.count else { return place > start ? place : nil }
        let wanted = slots[slot]
        var best: Int?
        if place < words.count, place == start || !words[place].follows.isBreak, wanted.words.holds(words[place]) {
            best = end(in: words, at: place + 1, from: start, slot: slot + 1)
        }
        if wanted.mayBeLeftOut, let other = end(in: words, at: place, from: start, slot: slot + 1) {
            best = max(best ?? other, other)
        }
        return best
    }
}

extension PhrasePattern.Slot {
    fileprivate init(_ text: Substring, lists: [String: String]) {
        mayBeLeftOut = text.hasSuffix("?")
        let body = mayBeLeftOut ? text.dropLast() : text
        if body == "*" {
            words = .any
        } else if body == "#" {
            words = .number
        } else if body.hasPrefix("*") {
            words = .ending(String(body.dropFirst()))
        } else {
            words = .oneOf(Self.alternatives(body, lists: lists))
        }
    }

    private static func alternatives(_ body: Substring, lists: [String: String]) -> Set<String> {
        var found: Set<String> = []
        for word in body.split(separator: "|") {
            if word.hasPrefix("@") {
                found.formUnion((lists[String(word.dropFirst())] ?? "").split(separator: " ").map(String.init))
            } else {
                found.insert(String(word))
            }
        }
        return found
    }
}

extension PhrasePattern.Words {
    fileprivate func holds(_ word: SentenceWord) -> Bool {
        switch self {
        case .any: true
        case .ending(let end): word.form.hasSuffix(end)
        case .number: word.kind == .number
        case .oneOf(let forms): forms.contains(word.form)
        }
    }
}
