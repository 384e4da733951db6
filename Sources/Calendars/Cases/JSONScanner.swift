/// Walks through JSON text (RFC 8259) without building anything, so that a hundred thousand cases are read in a moment.
struct JSONScanner {
    /// The text is not JSON at this byte.
    struct Malformed: Error {
        let offset: Int
    }

    private let bytes: [UInt8]
    private(set) var place: Int
    private let end: Int
    private static let deepest = 64

    init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        place = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
    }

    /// The next byte that is not white space; nil at the end.
    mutating func peek() -> UInt8? {
        while place < end {
            let byte = bytes[place]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            place += 1
        }
        return nil
    }

    /// The ranges of the elements of the list that begins here.
    mutating func elements() throws(Malformed) -> [Range<Int>] {
        var found: [Range<Int>] = []
        try require("[")
        if try take("]") { return found }
        repeat { found.append(try value()) } while try take(",")
        try require("]")
        return found
    }

    /// The members of the object that begins here, in order: the range of each name without its quotation marks, and
    /// that of its value.
    mutating func members() throws(Malformed) -> [(name: Range<Int>, value: Range<Int>)] {
        var found: [(name: Range<Int>, value: Range<Int>)] = []
        found.reserveCapacity(12)
        try require("{")
        if try take("}") { return found }
        repeat {
            _ = peek()
            let start = place + 1
            try passString()
            let name = start..<place - 1
            try require(":")
            found.append((name: name, value: try value()))
        } while try take(",")
        try require("}")
        return found
    }

    /// The range of the value that begins here, which is passed over.
    mutating func value(depth: Int = 0) throws(Malformed) -> Range<Int> {
        guard let first = peek(), depth < Self.deepest else { throw Malformed(offset: place) }
        let start = place
        switch first {
        case UInt8(ascii: "{"):
            place += 1
            if try !take("}") {
                repeat {
                    try passString()
                    try require(":")
                    _ = try value(depth: depth + 1)
                } while try take(",")
                try require("}")
            }
        case UInt8(ascii: "["):
            place += 1
            if try !take("]") {
                repeat { _ = try value(depth: depth + 1) } while try take(",")
                try require("]")
            }
        case UInt8(ascii: "\""): try passString()
        default: try passWord()
        }
        return start..<place
    }

    /// The string that begins here.
    mutating func string() throws(Malformed) -> String {
        let start = place
        _ = peek()
        let first = place + 1
        let hasEscapes = try passString()
        guard hasEscapes else { return String(decoding: bytes[first..<place - 1], as: UTF8.self) }
        guard let text = JSONEscapes.read(bytes[first..<place - 1]) else { throw Malformed(offset: start) }
        return text
    }

    /// Whether nothing but white space is left.
    mutating func isAtEnd() -> Bool { peek() == nil }

    /// True when the string holds escapes.
    @discardableResult
    private mutating func passString() throws(Malformed) -> Bool {
        try require("\"")
        var hasEscapes = false
        while place < end {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                place += 1
                return hasEscapes
            case UInt8(ascii: "\\"):
                hasEscapes = true
                place += 2
            case 0..<0x20: throw Malformed(offset: place)
            default: place += 1
            }
        }
        throw Malformed(offset: min(place, end))
    }

    /// A number, true, false or null; which, and whether it is well written, shows when it is used.
    private mutating func passWord() throws(Malformed) {
        let start = place
        while place < end,
            (48...57).contains(bytes[place]) || (65...90).contains(bytes[place] & 0xDF)
                || [43, 45, 46].contains(bytes[place])
        {
            place += 1
        }
        guard place > start else { throw Malformed(offset: start) }
    }

    private mutating func take(_ character: Unicode.Scalar) throws(Malformed) -> Bool {
        guard let next = peek() else { throw Malformed(offset: place) }
        guard next == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    private mutating func require(_ character: Unicode.Scalar) throws(Malformed) {
        guard try take(character) else { throw Malformed(offset: place) }
    }
}
