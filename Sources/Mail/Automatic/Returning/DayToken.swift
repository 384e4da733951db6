/// A word, a number or a mark of a text in lower case, as dates are put together from them.
struct DayToken: Equatable {
    enum Kind: Equatable {
        case word
        /// At most eight digits.
        case number(Int)
        case mark
    }

    let kind: Kind
    let text: String
    /// Whether white space stands before it.
    let isApart: Bool

    var number: Int? {
        if case .number(let value) = kind { value } else { nil }
    }

    /// The tokens of a text. Chinese and Japanese signs stand alone, but for those of a day's name.
    static func all(in text: String) -> [DayToken] {
        var tokens: [DayToken] = []
        var rest = Substring(text.lowercased())
        var isApart = true
        while let first = rest.first {
            if first.isWhitespace {
                isApart = true
                rest = rest.dropFirst()
                continue
            }
            let piece = piece(of: rest, first)
            tokens.append(DayToken(kind: kind(piece), text: String(piece), isApart: isApart))
            rest = rest[piece.endIndex...]
            isApart = false
        }
        return tokens
    }

    private static func piece(of rest: Substring, _ first: Character) -> Substring {
        if isDigit(first) { return rest.prefix(while: isDigit) }
        if isIdeograph(first) {
            let days = [3, 2].map { rest.prefix($0) }
            return days.first { DayWords.weekday(String($0)) != nil || DayWords.relative[String($0)] != nil }
                ?? rest.prefix(1)
        }
        guard first.isLetter else { return rest.prefix(1) }
        let word = rest.prefix { ($0.isLetter && !isIdeograph($0)) || $0 == "-" || $0 == "'" || $0 == "’" }
        let end = word.lastIndex { $0.isLetter } ?? word.startIndex
        return word[...end]
    }

    private static func kind(_ piece: Substring) -> Kind {
        guard let first = piece.first else { return .mark }
        if isDigit(first) { return piece.utf8.count <= 8 ? .number(Int(piece) ?? 0) : .mark }
        return first.isLetter ? .word : .mark
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func isIdeograph(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0x3040...0x9FFF).contains($0.value) || $0.value == 0x3005 } == true
    }
}
