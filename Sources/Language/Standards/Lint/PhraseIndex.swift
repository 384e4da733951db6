/// Many phrases, found by the word they begin with; each carries what it stands for.
struct PhraseIndex<Meaning: Sendable>: Sendable {
    private let patterns: [(pattern: PhrasePattern, meaning: Meaning)]
    private let byBeginning: [String: [Int]]

    /// A run of words that a phrase covers, and what it means.
    struct Match: Sendable {
        let words: Range<Int>
        let meaning: Meaning
    }

    /// Phrases as a lexicon writes them, several in one text; the first of two that are equally long wins.
    init(_ phrases: [(String, Meaning)], lists: [String: String]) {
        patterns = phrases.flatMap { text, meaning in
            text.split { $0 == "," || $0 == "\n" }
                .compactMap { PhrasePattern($0, lists: lists) }
                .map { ($0, meaning) }
        }
        var index: [String: [Int]] = [:]
        for (place, entry) in patterns.enumerated() {
            for word in entry.pattern.beginnings { index[word, default: []].append(place) }
        }
        byBeginning = index
    }

    /// The longest match at each word where one begins, in the order of the text; matches may overlap.
    func matches(in words: [SentenceWord]) -> [Match] {
        words.indices.compactMap { longestMatch(in: words, at: $0) }
    }

    /// The longest match that begins at one word, nil when there is none or the text ends before.
    func longestMatch(in words: [SentenceWord], at start: Int) -> Match? {
        guard start < words.count else { return nil }
        let key = words[start].kind == .number ? PhraseIndex<Never>.number : words[start].form
        var best: Match?
        for place in byBeginning[key] ?? [] {
            guard let end = patterns[place].pattern.end(in: words, from: start) else { continue }
            if end > best?.words.upperBound ?? 0 { best = Match(words: start..<end, meaning: patterns[place].meaning) }
        }
        return best
    }
}

extension PhraseIndex where Meaning == Never {
    /// The key of phrases that begin with a number.
    static var number: String { "#" }
}
