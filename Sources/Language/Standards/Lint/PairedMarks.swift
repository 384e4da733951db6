/// Finds which words stand inside brackets and inside quotation marks.
///
/// An opening mark without a closing one closes nothing: its words stand outside.
struct PairedMarks {
    private var openBrackets: [Int] = []
    private var brackets: [Range<Int>] = []
    private var openQuotation: (mark: Unicode.Scalar, word: Int)?
    private var quotations: [Range<Int>] = []

    /// Notes one mark; `nextWord` is the number of words before it.
    mutating func saw(
        _ mark: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?, nextWord: Int
    ) {
        switch mark {
        case "(", "[": openBrackets.append(nextWord)
        case ")", "]":
            if let start = openBrackets.popLast(), openBrackets.isEmpty, start < nextWord {
                brackets.append(start..<nextWord)
            }
        case "\"", "“", "”", "„", "«", "»", "‘", "’", "'":
            quote(mark, before: before, after: after, nextWord: nextWord)
        default: break
        }
    }

    private mutating func quote(
        _ mark: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?, nextWord: Int
    ) {
        if let open = openQuotation, Self.closings(of: open.mark).contains(mark) {
            if mark.isApostrophe, after?.isWordly == true { return }
            if open.word < nextWord { quotations.append(open.word..<nextWord) }
            openQuotation = nil
        } else if mark.isOpeningQuotation, before?.isWordly != true {
            openQuotation = (mark, nextWord)
        }
    }

    private static func closings(of mark: Unicode.Scalar) -> [Unicode.Scalar] {
        switch mark {
        case "“", "„": ["”", "“"]
        case "«": ["»"]
        case "‘": ["’"]
        default: [mark]
        }
    }

    /// Writes what was found into the words.
    func settle(_ words: inout [SentenceWord]) {
        for (number, pair) in brackets.enumerated() {
            for word in pair { words[word].bracket = number + 1 }
        }
        for (number, pair) in quotations.enumerated() {
            for word in pair { words[word].quotation = number + 1 }
        }
    }
}
