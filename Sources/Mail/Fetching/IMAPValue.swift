/// A piece of what an IMAP server says (RFC 3501 §4).
enum IMAPValue: Sendable, Equatable {
    case atom(String)
    /// A quoted string or a literal: bytes, never text, as mails are in any encoding.
    case bytes([UInt8])
    case list([IMAPValue])
    case none

    /// The whole number of an atom, else nil.
    var number: UInt64? {
        if case .atom(let text) = self { UInt64(text) } else { nil }
    }

    /// The upper-case word of an atom, else nil.
    var word: String? {
        if case .atom(let text) = self { text.uppercased() } else { nil }
    }
}

/// What an IMAP server says at once: pieces of lines, with a literal between each two.
struct IMAPUtterance: Sendable, Equatable {
    var pieces: [[UInt8]]
    var literals: [[UInt8]] = []

    /// How many bytes of a literal follow a line that ends with `{123}`; nil when none follows.
    static func literalSize(after line: [UInt8]) -> Int? {
        guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        let digits = line[(open + 1)...].dropLast()
        guard (1...18).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
