/// A line of what somebody wrote, its addresses of pages as links. Only https, only in plain ASCII with a host that is a name and
/// nothing else, so that what is read is where it leads; all other text stays text.
func linked(_ line: Substring) -> HTML {
    var (html, rest) = (HTML(), line)
    while let found = WrittenAddress(in: rest) {
        html.append("\(String(rest[..<found.range.lowerBound]))")
        html.append(found.link)
        rest = rest[found.range.upperBound...]
    }
    html.append("\(String(rest))")
    return html
}

/// The first address of a page that stands in a text.
private struct WrittenAddress {
    let range: Range<String.Index>
    let link: HTML

    private static let scheme = Array("https://".utf8)
    /// Longer ones are no help to anybody.
    private static let limit = 2000

    /// What no address has though it is ASCII.
    private static let odd = Set("<>\"'`\\^{|}".utf8)
    /// What ends a sentence, or closes what was opened before the address.
    private static let closing = Set(".,;:!?)]*_~".utf8)

    /// Nil when there is none.
    init?(in text: Substring) {
        let bytes = text.utf8
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: Self.scheme[0]) {
            start = bytes.index(after: found)
            guard bytes[found...].starts(with: Self.scheme), Self.isEdge(before: found, in: bytes) else { continue }
            let word = Self.word(from: found, in: bytes)
            start = word.endIndex
            let end = Self.end(of: word)
            let address = String(text[found..<end])
            guard address.utf8.count <= Self.limit, !Self.goesOn(after: word, in: text), Self.namesAHost(address),
                let place = Link.elsewhere(address)
            else { continue }
            range = found..<end
            link = "<a href=\"\(place)\" rel=\"noopener noreferrer\" target=\"_blank\">\(address)</a>"
            return
        }
        return nil
    }

    private static func isEdge(before place: String.Index, in bytes: Substring.UTF8View) -> Bool {
        guard place > bytes.startIndex else { return true }
        let before = bytes[bytes.index(before: place)]
        return before < 128 && !(65...90).contains(before & 0xDF) && !(48...57).contains(before)
    }

    /// All that an address could have from here on.
    private static func word(from start: String.Index, in bytes: Substring.UTF8View) -> Substring.UTF8View {
        bytes[start...].prefix { (33...126).contains($0) && !odd.contains($0) }
    }

    /// Whether a letter or digit of another script follows: then the address goes on there, and what stands before leads elsewhere.
    private static func goesOn(after word: Substring.UTF8View, in text: Substring) -> Bool {
        guard word.endIndex < text.endIndex else { return false }
        let next = text.unicodeScalars[word.endIndex].properties
        return next.isAlphabetic || next.generalCategory == .decimalNumber
            || next.canonicalCombiningClass != .notReordered
    }

    /// Where the address ends: before the marks that end a sentence or close what was opened before it.
    private static func end(of word: Substring.UTF8View) -> String.Index {
        var end = word.endIndex
        var unopened = word.count { $0 == UInt8(ascii: ")") } - word.count { $0 == UInt8(ascii: "(") }
        while end > word.startIndex {
            let last = word[word.index(before: end)]
            let isBracket = last == UInt8(ascii: ")")
            guard closing.contains(last), !isBracket || unopened > 0 else { return end }
            if isBracket { unopened -= 1 }
            end = word.index(before: end)
        }
        return end
    }

    /// Whether what stands between the scheme and the path is a name with a dot, perhaps with a port.
    private static func namesAHost(_ address: String) -> Bool {
        let host = address.utf8.dropFirst(scheme.count).prefix { ![47, 63, 35].contains($0) }
        let name = host.prefix { $0 != 58 }
        let port = host.dropFirst(name.count + 1)
        return name.contains(46) && name.first != 46 && port.allSatisfy { (48...57).contains($0) }
            && name.allSatisfy { (97...122).contains($0 | 0x20) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
    }
}
