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

    /// Nil when there is none.
    init?(in text: Substring) {
        let bytes = text.utf8
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: Self.scheme[0]) {
            start = bytes.index(after: found)
            guard bytes[found...].starts(with: Self.scheme), Self.isEdge(before: found, in: bytes) else { continue }
            let end = Self.end(from: found, in: bytes)
            let address = String(text[found..<end])
            guard address.utf8.count <= Self.limit, Self.namesAHost(address), let place = Link.elsewhere(address) else {
                continue
            }
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

    /// Where it ends: before what no address has, and before the marks that end a sentence or close what was opened before it.
    private static func end(from start: String.Index, in bytes: Substring.UTF8View) -> String.Index {
        let odd = Set("<>\"'`\\^{|}".utf8)
        var end = bytes[start...].firstIndex { !(33...126).contains($0) || odd.contains($0) } ?? bytes.endIndex
        while end > start {
            let last = bytes[bytes.index(before: end)]
            let isOpened = last == UInt8(ascii: ")") && bytes[start..<end].contains(UInt8(ascii: "("))
            guard Set(".,;:!?)]*_~".utf8).contains(last), !isOpened else { return end }
            end = bytes.index(before: end)
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
