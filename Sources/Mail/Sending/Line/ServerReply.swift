/// What a server answered, in its own words.
package struct ServerReply: Sendable, Equatable {
    /// The three digits of SMTP; 0 where the protocol has none.
    package let code: Int
    /// The lines without code, in one; controls replaced, at most 1,000 characters.
    package let words: String

    package init(code: Int, words: String) {
        self.code = code
        let shown = words.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
        self.words = String(shown.prefix(1_000))
    }

    /// The reply whose lines are `lines` (RFC 5321 §4.2); nil when the first has no code.
    package init?(smtp lines: [String]) {
        guard let first = lines.first, let code = Self.code(first) else { return nil }
        self.init(code: code, words: lines.map { $0.dropFirst(4) }.filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// The code of a line, `250` or `250 …` or `250-…`.
    static func code(_ line: String) -> Int? {
        let digits = line.utf8.prefix(3)
        guard digits.count == 3, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        guard let mark = line.utf8.dropFirst(3).first else { return Int(line) }
        return mark == 0x20 || mark == 0x2D ? Int(line.prefix(3)) : nil
    }

    /// Whether a line of a reply is its last one.
    static func ends(_ line: String) -> Bool {
        line.utf8.dropFirst(3).first != 0x2D
    }
}
