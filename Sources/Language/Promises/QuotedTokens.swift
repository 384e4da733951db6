/// Tells which tokens stand between quotation marks or below a reply line.
struct QuotedTokens {
    private let tokens: [Token]

    init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    /// One flag a token. `stretches` are scalars that are quoted as a whole, in order.
    func flags(below stretches: [Range<Int>]) -> [Bool] {
        var flags = Array(repeating: false, count: tokens.count)
        markStretches(stretches, &flags)
        var opened: Int?
        for index in tokens.indices {
            let token = tokens[index]
            if token.gap == .paragraph { opened = nil }
            guard token.kind == .mark else { continue }
            if let start = opened, closes(token.text, tokens[start].text) {
                if index - start > 3 { for inner in start..<index { flags[inner] = true } }
                opened = nil
            } else if opened == nil,
                ["\"", "“", "„", "«"].contains(token.text)
                    || (token.text == "'" || token.text == "‘") && opensWord(index)
            {
                opened = index
            }
        }
        return flags
    }

    private func markStretches(_ stretches: [Range<Int>], _ flags: inout [Bool]) {
        var index = 0
        for stretch in stretches {
            while index < tokens.count, tokens[index].to <= stretch.lowerBound { index += 1 }
            while index < tokens.count, tokens[index].from < stretch.upperBound {
                flags[index] = true
                index += 1
            }
        }
    }

    private func opensWord(_ index: Int) -> Bool {
        tokens[index].gap != .none && index + 1 < tokens.count && tokens[index + 1].gap == .none
    }

    private func closes(_ mark: String, _ opening: String) -> Bool {
        switch opening {
        case "\"": mark == "\"" || mark == "”"
        case "“", "„": mark == "”" || mark == "“" || mark == "\""
        case "«": mark == "»"
        default: mark == "'" || mark == "’"
        }
    }
}
