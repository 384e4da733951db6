/// What looks at words in their order. Places outside of the text have no words.
protocol TokenReading {
    var tokens: [Token] { get }
}

extension TokenReading {
    /// The folded word at a place, empty outside of the text.
    func text(_ index: Int) -> String { index >= 0 && index < tokens.count ? tokens[index].text : "" }

    /// Whether these words stand at a place, one after the other.
    func matches(_ sequence: [String], at index: Int) -> Bool {
        guard index >= 0, index + sequence.count <= tokens.count else { return false }
        for (offset, word) in sequence.enumerated() where tokens[index + offset].text != word { return false }
        return true
    }
}
