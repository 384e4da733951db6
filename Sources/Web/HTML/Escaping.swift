extension [UInt8] {
    /// Appends `text` with the five characters that mean something in HTML written as entities, and without those that turn
    /// the direction of all that follows them: a name could turn our own words around (UAX #9, §2.1 and §2.4).
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices where text[index] <= UInt8(ascii: ">") || text[index] == 0xE2 {
            let entity = text[index].entity
            guard entity != nil || text.turnsDirection(at: index) else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            entity?.withUTF8Buffer { append(contentsOf: $0) }
            start = index + (entity == nil ? 3 : 1)
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// True when the last bytes are `tail`.
    func ends(with tail: String.UTF8View) -> Bool {
        suffix(tail.count).elementsEqual(tail)
    }
}

extension UnsafeBufferPointer<UInt8> {
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
