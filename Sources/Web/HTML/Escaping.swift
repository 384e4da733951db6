extension [UInt8] {
    /// Appends `text` with the five characters that mean something in HTML written as entities.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices where text[index] <= UInt8(ascii: ">") {
            guard let entity = text[index].entity else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            entity.withUTF8Buffer { append(contentsOf: $0) }
            start = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// True when the last bytes are `tail`.
    func ends(with tail: String.UTF8View) -> Bool {
        suffix(tail.count).elementsEqual(tail)
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
