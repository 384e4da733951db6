/// Takes what an IMAP server says apart into values. Whatever the server says, it ends: without an answer, if need be.
struct IMAPParser {
    private let utterance: IMAPUtterance
    private var piece = 0
    private var offset = 0

    private init(_ utterance: IMAPUtterance) {
        self.utterance = utterance
    }

    /// The values of `utterance` from byte `start` on; nil when parentheses or quotes do not fit.
    static func values(in utterance: IMAPUtterance, from start: Int = 0) -> [IMAPValue]? {
        var parser = Self(utterance)
        parser.offset = start
        guard let values = parser.values(depth: 0), parser.next == nil else { return nil }
        return values
    }

    /// The byte to be read; nil at the end of the piece.
    private var next: UInt8? {
        offset < utterance.pieces[piece].count ? utterance.pieces[piece][offset] : nil
    }

    private mutating func values(depth: Int) -> [IMAPValue]? {
        var values: [IMAPValue] = []
        while let byte = next, byte != UInt8(ascii: ")") {
            switch byte {
            case 0x20: offset += 1
            case UInt8(ascii: "("):
                guard let list = list(depth: depth + 1) else { return nil }
                values.append(list)
            case UInt8(ascii: "\""):
                guard let quoted = quoted() else { return nil }
                values.append(quoted)
            default: values.append(literal() ?? atom())
            }
        }
        return values
    }

    private mutating func list(depth: Int) -> IMAPValue? {
        offset += 1
        guard depth <= 20, let values = values(depth: depth), next == UInt8(ascii: ")") else { return nil }
        offset += 1
        return .list(values)
    }

    private mutating func quoted() -> IMAPValue? {
        offset += 1
        var bytes: [UInt8] = []
        while let byte = next {
            offset += 1
            if byte == UInt8(ascii: "\"") { return .bytes(bytes) }
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            guard let escaped = next else { return nil }
            bytes.append(escaped)
            offset += 1
        }
        return nil
    }

    /// The literal that stands where the piece ends with its size.
    private mutating func literal() -> IMAPValue? {
        guard next == UInt8(ascii: "{"), piece < utterance.literals.count else { return nil }
        let rest = Array(utterance.pieces[piece][offset...])
        guard IMAPUtterance.literalSize(after: rest) != nil, rest.lastIndex(of: UInt8(ascii: "{")) == 0 else {
            return nil
        }
        defer { (piece, offset) = (piece + 1, 0) }
        return .bytes(utterance.literals[piece])
    }

    private mutating func atom() -> IMAPValue {
        let start = offset
        while let byte = next, byte != 0x20, byte != UInt8(ascii: "("), byte != UInt8(ascii: ")"),
            byte != UInt8(ascii: "\"")
        {
            offset += 1
        }
        let text = String(decoding: utterance.pieces[piece][start..<offset], as: UTF8.self)
        return text.uppercased() == "NIL" ? .none : .atom(text)
    }
}
