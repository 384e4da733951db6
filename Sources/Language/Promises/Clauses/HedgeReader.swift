/// Reads words and phrases of doubt: "hopefully", "with any luck", "fingers crossed".
struct HedgeReader: TokenReading {
    let tokens: [Token]
    let words: PromiseWords

    /// Where the doubt that begins at a place ends, with a comma or "that" behind it; nil where none begins.
    func end(at index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        var start = index
        while ["most", "very", "quite", "just", "well", "even"].contains(text(start)) { start += 1 }
        guard let end = phraseEnd(at: index) ?? phraseEnd(at: start) else { return nil }
        let isThat = text(end) == "that" && !ClauseSplitter.finite.contains(text(end + 1))
        return text(end) == "," || isThat ? end + 1 : end
    }

    private func phraseEnd(at index: Int) -> Int? {
        guard let first = tokens.indices.contains(index) ? tokens[index].text : nil, first != "if" else { return nil }
        let phrase = words.hedgePhrases.filter { $0[0] == first && matches($0, at: index) }.map(\.count).max()
        if let phrase { return index + phrase }
        return words.hedges.contains(first) ? index + 1 : nil
    }
}
