/// Whether bytes are Cyrillic or Greek in a charset that has one byte for a letter.
enum AlphabetGuess {
    /// The charset as iconv calls it; nil where most letters beyond ASCII stand alone, as in Western text, or none fits.
    static func name(of bytes: UnsafeRawBufferPointer) -> String? {
        var (high, together) = (0, 0)
        for index in bytes.indices where bytes[index] >= 0x80 {
            high += 1
            let before = index > 0 && bytes[index - 1] >= 0x80
            let after = index + 1 < bytes.count && bytes[index + 1] >= 0x80
            if before || after { together += 1 }
        }
        guard high >= 3, together * 3 >= high * 2 else { return nil }
        let scores = candidates.map { ($0.name, $0.score(of: bytes) / Double(high)) }
        guard let best = scores.max(by: { $0.1 < $1.1 }), best.1 >= (high < 8 ? 1.4 : 1) else { return nil }
        return best.0
    }

    private static let candidates = [
        "WINDOWS-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "CP866", "WINDOWS-1253", "ISO-8859-7",
    ].map(Candidate.init)

    private struct Candidate {
        let name: String
        /// What each byte from 0x80 on stands for.
        private let weights: [Weight]

        init(_ name: String) {
            self.name = name
            weights = (0x80...0xFF).map { byte in
                let text = withUnsafeBytes(of: UInt8(byte)) { Iconv.decode($0, from: name) } ?? ""
                return Weight(text.first ?? "\u{FFFD}")
            }
        }

        /// The sum of what each letter says for this charset: common ones much, a capital inside a word the opposite.
        func score(of bytes: UnsafeRawBufferPointer) -> Double {
            var sum = 0.0
            var last: Weight?
            for byte in bytes {
                guard byte >= 0x80 else {
                    last = nil
                    continue
                }
                let weight = weights[Int(byte) - 0x80]
                let isOdd = weight.isCapital && last?.isLower == true
                sum += isOdd ? -3 : weight.value
                last = weight
            }
            // Greek capitals look so much like Cyrillic ones in KOI8-R that the commoner script gets a start.
            return sum - (name.hasSuffix("1253") || name.hasSuffix("-7") ? 0.3 * Double(bytes.count { $0 >= 0x80 }) : 0)
        }
    }

    private struct Weight {
        let value: Double
        let isCapital: Bool
        let isLower: Bool

        init(_ character: Character) {
            let lower = character.lowercased()
            let rank = AlphabetGuess.ranks[lower.first ?? character]
            isCapital = rank != nil && lower != String(character)
            isLower = rank != nil && !isCapital
            if let rank { value = (isCapital ? 2.5 : 3) - rank * 4 } else { value = Self.isPlain(character) ? 0 : -2 }
        }

        /// Marks that stand in any text.
        private static func isPlain(_ character: Character) -> Bool { "«»—–„“”’…№\u{A0}".contains(character) }
    }

    /// From 0, the commonest letter, to 1, in running text.
    private static let ranks: [Character: Double] = {
        var ranks: [Character: Double] = [:]
        for letters in ["оеаинтсрвлкмдпуяыьгзбчйхжшюцщіїєэфъёґ", "αοιετσνηυρπκμλςίόέάήύώωδγχθφβξζψϊ"] {
            for (index, letter) in letters.enumerated() { ranks[letter] = Double(index) / Double(letters.count) }
        }
        return ranks
    }()
}
