/// One encoded word of a header field (RFC 2047 §2), in the forms that mail programs really write.
struct EncodedWord {
    /// Where all of it stands.
    let range: Range<Int>
    /// In lower case, without the language that may follow it (RFC 2231 §5); may be empty or unknown.
    let charset: String
    /// Whether it is written in B, else in Q.
    let isBase64: Bool
    /// Where its encoded text stands.
    let text: Range<Int>

    /// Nil when no encoded word begins at `start`, which is where `=?` stands.
    init?(at start: Int, in bytes: UnsafeRawBufferPointer) {
        let name = bytes[(start + 2)...].prefix(Self.longestName)
        guard let mark = name.firstIndex(of: UInt8(ascii: "?")), mark + 2 < bytes.count,
            bytes[mark + 2] == UInt8(ascii: "?"), name[..<mark].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        let encoding = bytes[mark + 1] | 0x20
        guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q"),
            let end = Self.textEnd(from: mark + 3, in: bytes)
        else { return nil }
        range = start..<(end + 2)
        charset = String(decoding: name[..<mark].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).lowercased()
        isBase64 = encoding == UInt8(ascii: "b")
        text = (mark + 3)..<end
    }

    /// How many bytes charset and language have at most.
    private static let longestName = 80

    /// Where the next `?=` stands; nil when another word begins before it, or there is none.
    private static func textEnd(from start: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
        var index = start
        while index + 1 < bytes.count {
            switch (bytes[index], bytes[index + 1]) {
            case (UInt8(ascii: "?"), UInt8(ascii: "=")): return index
            case (UInt8(ascii: "="), UInt8(ascii: "?")):
                guard index + 2 < bytes.count, bytes[index + 2] == UInt8(ascii: "=") else { return nil }
            default: break
            }
            index += 1
        }
        return nil
    }
}
