extension StandardSentence {
    /// The sentence as its owner worded it, on one line, with the number of its limit in figures and without a full stop.
    func wording(_ figures: (words: Range<Int>, said: String)?) -> String {
        guard let (range, said) = figures else { return phrase(words.indices).withCapitalBeginning }
        let scalars = text.unicodeScalars
        let start = words[range.lowerBound].range.lowerBound
        let end = words[range.upperBound - 1].range.upperBound
        let before = range.lowerBound > 0 ? String(scalars[..<start]).withoutMarksInFront : ""
        let behind = range.upperBound < words.count ? String(scalars[end...]).withoutMarksBehind : closing(from: end)
        return (before + said + behind).onOneLine.withCapitalBeginning
    }

    /// The brackets and quotation marks that end behind the last word.
    private func closing(from end: String.Index) -> String {
        String(text.unicodeScalars[end...]).withoutMarksBehind
    }

    /// How a quantity is shown where it has another spelling than in figures; nil where it stays as it is.
    func figures(of quantity: StandardQuantity, in range: Range<Int>) -> (words: Range<Int>, said: String)? {
        let first = words[range.lowerBound]
        let isSaid = reader.grammar.oftenWords[first.form] != nil || quantity.from != nil && first.kind == .number
        return isSaid ? nil : (range, quantity.words)
    }
}

extension String {
    /// The same with a capital letter in front, unless its first word has one inside: "eBay orders".
    var withCapitalBeginning: String {
        guard let first, !prefix(while: \.isLetter).dropFirst().contains(where: \.isUppercase) else { return self }
        return first.uppercased() + dropFirst()
    }

    /// Runs of blanks and line ends as one blank each.
    var onOneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    fileprivate var withoutMarksInFront: String {
        String(unicodeScalars.drop { StandardSentence.leftBehind.contains($0) || $0.properties.isWhitespace })
    }

    fileprivate var withoutMarksBehind: String {
        String(unicodeScalars[...].droppingEnd { StandardSentence.leftOpen.contains($0) || $0.properties.isWhitespace })
    }
}
