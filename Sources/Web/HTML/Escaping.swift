extension [UInt8] {
    /// Appends `text` with the five characters that mean something in HTML written as entities, and without those that turn
    /// the direction of all that follows them: a name could turn our own words around (UAX #9, §2.1 and §2.4).
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var (start, index) = (0, 0)
        while let next = text.firstThatMayNotStand(from: index) {
            index = next + 1
            let entity = text[next].entity
            guard entity != nil || text.turnsDirection(at: next) else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<next]))
            entity?.withUTF8Buffer { append(contentsOf: $0) }
            start = next + (entity == nil ? 3 : 1)
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the first byte stands, from `start` on, that is one of the five characters or begins one that turns the direction;
    /// nil where all may stand as they are. Most of a page goes through here.
    fileprivate func firstThatMayNotStand(from start: Int) -> Int? {
        guard let bytes = UnsafeRawPointer(baseAddress) else { return nil }
        var index = start
        while index < count {
            if index &+ 8 <= count, bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).allMayStand {
                index &+= 8
            } else if self[index].entity != nil || self[index] == 0xE2 {
                return index
            } else {
                index &+= 1
            }
        }
        return nil
    }

    /// Whether U+202A to U+202E or U+2066 to U+2069 stands here, in UTF-8.
    fileprivate func turnsDirection(at index: Int) -> Bool {
        guard index + 2 < count, self[index] == 0xE2 else { return false }
        return switch self[index + 1] {
        case 0x80: (0xAA...0xAE).contains(self[index + 2])
        case 0x81: (0xA6...0xA9).contains(self[index + 2])
        default: false
        }
    }
}

extension UInt64 {
    /// Whether none of its eight bytes is `"`, `&`, `'`, `<`, `>` or 0xE2.
    fileprivate var allMayStand: Bool {
        let quote = zeroes(in: self ^ 0x2222_2222_2222_2222)
        let ampersandOrApostrophe = zeroes(in: self & 0xFEFE_FEFE_FEFE_FEFE ^ 0x2626_2626_2626_2626)
        let lessOrGreater = zeroes(in: self & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C)
        let turning = zeroes(in: self ^ 0xE2E2_E2E2_E2E2_E2E2)
        return quote | ampersandOrApostrophe | lessOrGreater | turning == 0
    }

    /// Not zero when one of the eight bytes is: Warren, Hacker's Delight, §6-1.
    private func zeroes(in bytes: UInt64) -> UInt64 {
        (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
    }
}

extension UInt8 {
    /// How this byte is written in content and in a quoted attribute; nil when it may stand as it is.
    fileprivate var entity: StaticString? {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
