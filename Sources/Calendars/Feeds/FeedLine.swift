/// One content line of iCalendar (RFC 5545 §3.1): `NAME;PARAMETER=VALUE:value`, unfolded.
struct FeedLine {
    /// Where it begins in the file, counted from 1.
    let number: Int
    /// In capitals.
    let name: String
    /// By name in capitals, without quotation marks.
    let parameters: [String: String]
    let value: String

    /// The most bytes a feed may have, and a line of it.
    static let feedLimit = 4 << 20
    static let lineLimit = 16_384

    /// The lines of a feed, folds taken out; blank lines are left out.
    static func lines(_ bytes: [UInt8]) throws(FeedRefusal) -> [FeedLine] {
        guard bytes.count <= feedLimit else {
            throw FeedRefusal(line: 0, "The feed is larger than 4 MB: give one that holds only the closed dates.")
        }
        var found: [FeedLine] = []
        var pending: (number: Int, bytes: [UInt8])?
        var number = 0
        func finish() throws(FeedRefusal) {
            guard let line = pending, !line.bytes.isEmpty else { return }
            found.append(try FeedLine(line.bytes, number: line.number))
        }
        for raw in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let line = raw.last == UInt8(ascii: "\r") ? raw.dropLast() : raw
            if let first = line.first, first == 0x20 || first == 0x09 {
                guard pending != nil else { throw FeedRefusal(line: number, "it goes on a line that is not there.") }
                pending?.bytes += line.dropFirst()
            } else {
                try finish()
                pending = (number, Array(line))
            }
            guard (pending?.bytes.count ?? 0) <= lineLimit else {
                throw FeedRefusal(line: number, "it is longer than \(lineLimit) bytes: shorten it.")
            }
        }
        try finish()
        return found
    }

    private init(_ bytes: [UInt8], number: Int) throws(FeedRefusal) {
        var text = String(decoding: bytes, as: UTF8.self)
        if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
        let parts = Self.split(text)
        guard let value = parts.value, let name = parts.words.first, !name.isEmpty,
            name.utf8.allSatisfy({ (65...90).contains($0 & 0xDF) || (48...57).contains($0) || $0 == 45 })
        else {
            throw FeedRefusal(
                line: number, "\"\(text.prefix(40))\" is no line of iCalendar; it should read NAME:value.")
        }
        self.number = number
        self.name = name.uppercased()
        self.value = value
        var parameters: [String: String] = [:]
        for word in parts.words.dropFirst() {
            let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { throw FeedRefusal(line: number, "\"\(word.prefix(40))\" has no value.") }
            parameters[pair[0].uppercased()] = pair[1].filter { $0 != "\"" }
        }
        self.parameters = parameters
    }

    /// The name and the parameters, and what stands after the first colon outside of quotation marks.
    private static func split(_ text: String) -> (words: [String], value: String?) {
        var words = [""]
        var isQuoted = false
        for (index, character) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
            switch character {
            case "\"":
                isQuoted.toggle()
                words[words.count - 1].unicodeScalars.append(character)
            case ";" where !isQuoted: words.append("")
            case ":" where !isQuoted:
                return (words, String(text.unicodeScalars[text.unicodeScalars.index(after: index)...]))
            default: words[words.count - 1].unicodeScalars.append(character)
            }
        }
        return (words, nil)
    }
}
