extension SpokenSentence {
    /// Whether the sentence is not meant.
    var isJoke: Bool {
        isMocking
            || sentence.tokens.contains { index in
                Self.jokeStarts.contains(tokens[index].text) && text(index + 1) != "'s"
                    && words.jokes.contains { matches($0, at: index) }
                    || Self.smileys.contains(tokens[index].text) || isDrawled(tokens[index].text)
            }
    }

    /// "Sure. And the moon …", "Oh yeah, and I'll …".
    private var isMocking: Bool {
        var index = sentence.tokens.lowerBound
        while ["sure", "yeah", "oh", "right", "yes", ",", ".", "…"].contains(text(index)),
            index < sentence.tokens.upperBound
        {
            index += 1
        }
        let isLed = index > sentence.tokens.lowerBound + 1
        let isAfterSure =
            index == sentence.tokens.lowerBound && index > 1 && [".", "…"].contains(text(index - 1))
            && ["sure", "yeah", "right"].contains(text(index - 2))
        return text(index) == "and" && (isLed && text(index - 2) != "yes" || isAfterSure)
    }

    /// "suuure", "riiight".
    private func isDrawled(_ word: String) -> Bool { word.hasPrefix("suu") || word.hasPrefix("rii") }

    private static let jokeStarts = Set(PromiseWords.english.jokes.map { $0[0] })
    private static let smileys: Set<String> = ["😂", "🤣", "🙄", "😜", "🙃"]
}
