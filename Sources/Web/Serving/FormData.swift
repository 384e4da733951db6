/// What a form or an address brought: names and texts, decoded. A name that is missing reads as nil, never as a trap.
package struct FormData: Sendable {
    private var fields: [(name: String, value: String)] = []

    package init() {}

    /// Decodes `application/x-www-form-urlencoded` (WHATWG URL, §5.1): at most 1,000 fields; broken escapes stand as written,
    /// and zero bytes, which neither a database nor a mail can carry, are left out.
    package init(urlEncoded text: some StringProtocol) {
        for pair in text.utf8.split(separator: UInt8(ascii: "&"), maxSplits: 1000).prefix(1000) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            fields.append((Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : ""))
        }
    }

    /// Adds a field behind the others, as long as there are fewer than 1,000.
    mutating func add(_ name: String, _ value: String) {
        if fields.count < 1000 { fields.append((name, value)) }
    }

    /// The first value of this name as it was sent; nil when it was not.
    package subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// The first value of this name without white space at its ends; nil when nothing is left.
    package func text(_ name: String) -> String? {
        guard let value = self[name] else { return nil }
        let trimmed = value.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    /// All values of this name, in their order.
    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// What was typed at length, each once and in its order: values of several words, or in a script that sets no blanks
    /// between them. No password is among them.
    var longTexts: [String] {
        var seen: Set<String> = []
        return fields.filter { !$0.name.lowercased().contains("password") && $0.name != "present" }.map(\.value.trimmed)
            .filter { text in
                text.contains { $0.isWhitespace || !$0.isASCII } && seen.insert(text).inserted
            }
    }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): plain.append(32)
            case UInt8(ascii: "%"):
                if let high = rest.first?.hexDigit, let low = rest.dropFirst().first?.hexDigit {
                    plain.append(high << 4 | low)
                    rest = rest.dropFirst(2)
                } else {
                    plain.append(byte)
                }
            default: plain.append(byte)
            }
        }
        return String(decoding: plain.filter { $0 != 0 }, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case 48...57: self - 48
        case 65...70: self - 55
        case 97...102: self - 87
        default: nil
        }
    }
}

extension String {
    /// The text without white space and line ends at both ends.
    package var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}
