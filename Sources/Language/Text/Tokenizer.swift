import Kernel

/// Cuts a text into tokens, in time linear in its length. No scalar but white space is left out.
package struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    private let spelling: Spelling
    private var tokens: [Token] = []
    private var position = 0
    private var gap = Token.Gap.paragraph

    /// The tokens of `text`, in order.
    package static func tokens(of text: String, spelling: Spelling = .asWritten) -> [Token] {
        var tokenizer = Tokenizer(text, spelling)
        while tokenizer.position < tokenizer.scalars.count { tokenizer.next() }
        return tokenizer.tokens
    }

    private init(_ text: String, _ spelling: Spelling) {
        scalars = Array(text.unicodeScalars)
        self.spelling = spelling
        tokens.reserveCapacity(scalars.count / 4)
    }

    private mutating func next() {
        let scalar = scalars[position]
        if scalar.isBlank {
            skipBlanks()
        } else if scalar.isLetter {
            readWord()
        } else if scalar.isDigit {
            readNumber()
        } else {
            readMark()
        }
    }

    private mutating func skipBlanks() {
        var lines = 0
        while position < scalars.count, scalars[position].isBlank {
            if scalars[position].isLineBreak, !isSecondHalf(position) { lines += 1 }
            position += 1
        }
        gap = max(gap, lines > 1 ? .paragraph : lines == 1 ? .line : .blank)
    }

    /// A line feed after a carriage return is the same break.
    private func isSecondHalf(_ index: Int) -> Bool {
        scalars[index] == "\n" && index > 0 && scalars[index - 1] == "\r"
    }

    private mutating func readNumber() {
        let start = position
        while position < scalars.count, scalars[position].isDigit { position += 1 }
        let end = position
        if let whole = gluedWord(from: start) {
            position = whole.end
            return add(whole.text, .word, start, whole.end)
        }
        let digits = scalars[start..<end].map { Character($0.digit) }
        add(String(digits), .number, start, end)
    }

    /// A short spelling with a digit in it, as "2moro", when the table has it.
    private func gluedWord(from start: Int) -> (text: String, end: Int)? {
        var end = start
        while end < scalars.count, end - start < 12, scalars[end].isLetter || scalars[end].isDigit { end += 1 }
        guard let full = spelling.words[folded(start, end)], full.count == 1 else { return nil }
        return (full[0], end)
    }

    private mutating func readMark() {
        let start = position
        position += 1
        if scalars[start] == "." {
            while position < scalars.count, scalars[position] == "." { position += 1 }
        }
        let text = position - start > 1 ? "…" : String(Character(scalars[start]))
        add(text, .mark, start, position)
    }

    private mutating func readWord() {
        let start = position
        if let end = abbreviationEnd(from: start) {
            position = end
            return add(folded(start, end).filter { $0 != "." }, .word, start, end)
        }
        if let whole = gluedWord(from: start), whole.end > start, scalars[start..<whole.end].contains(where: \.isDigit)
        {
            position = whole.end
            return add(whole.text, .word, start, whole.end)
        }
        var apostrophe: Int?
        while position < scalars.count, scalars[position].isLetter || isInnerApostrophe(position) {
            if scalars[position].isApostrophe { apostrophe = position }
            position += 1
        }
        addWord(start, position, apostrophe)
    }

    /// Where letters with a point after each end, as "a.m." and "U.K."; nil when there are none.
    private func abbreviationEnd(from start: Int) -> Int? {
        var end = start
        var letters = 0
        while end + 1 < scalars.count, scalars[end].isLetter, scalars[end + 1] == "." {
            letters += 1
            end += 2
        }
        if letters > 0, end < scalars.count, scalars[end].isLetter, isWordEnd(end + 1) { return end + 1 }
        return letters > 1 && isWordEnd(end) ? end : nil
    }

    private func isWordEnd(_ index: Int) -> Bool {
        index >= scalars.count || !(scalars[index].isLetter || scalars[index].isDigit)
    }

    private func isInnerApostrophe(_ index: Int) -> Bool {
        scalars[index].isApostrophe && index + 1 < scalars.count && scalars[index + 1].isLetter
    }

    private mutating func addWord(_ start: Int, _ end: Int, _ apostrophe: Int?) {
        let text = folded(start, end)
        if let parts = spelling.words[text] { return addParts(parts, start, end) }
        guard let apostrophe else { return add(text, .word, start, end) }
        let ending = folded(apostrophe + 1, end)
        if ending == "t", apostrophe > start + 1, scalars[apostrophe - 1].isLetterN, spelling.endings["t"] != nil {
            add(folded(start, apostrophe - 1), .word, start, apostrophe - 1)
            add(spelling.endings["t"] ?? "t", .word, apostrophe - 1, end)
        } else if let full = spelling.endings[ending] {
            add(folded(start, apostrophe), .word, start, apostrophe)
            add(full, .word, apostrophe, end)
        } else {
            add(text, .word, start, end)
        }
    }

    /// Several words written as one share its letters: each takes as many as it has, the last takes the rest.
    private mutating func addParts(_ parts: [String], _ start: Int, _ end: Int) {
        var from = start
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            let to = isLast ? end : min(from + max(1, min(part.utf8.count, (end - start) / parts.count)), end)
            add(part, .word, from, to)
            from = to
        }
    }

    private mutating func add(_ text: String, _ kind: Token.Kind, _ from: Int, _ to: Int) {
        let isCapitalized = kind == .word && scalars[from].properties.isUppercase
        tokens.append(Token(text, kind, from: from, to: to, isCapitalized: isCapitalized, gap: gap))
        gap = .none
    }

    private func folded(_ start: Int, _ end: Int) -> String {
        var text = String.UnicodeScalarView()
        var isPlain = true
        for scalar in scalars[start..<end] {
            isPlain = isPlain && scalar.isASCII
            text.append(scalar.isApostrophe ? "'" : scalar)
        }
        return isPlain && !text.contains(where: { ("A"..."Z").contains($0) }) ? String(text) : String(text).folded
    }
}
