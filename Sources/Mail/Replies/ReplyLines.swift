/// A text as lines.
struct ReplyLines {
    struct Line {
        /// Without its line end.
        let text: Substring
        /// Without white space at both ends.
        let trimmed: Substring
        /// `trimmed` in lower case; empty for a line that is too long to be anything but text.
        let folded: String

        var isBlank: Bool { trimmed.isEmpty }
        var isQuoted: Bool { trimmed.first == ">" || trimmed.first == "＞" }
    }

    let all: [Line]
    /// Where each line begins, in Unicode scalars, and at the end the length of the text.
    let offsets: [Int]

    init(_ text: String) {
        var all: [Line] = []
        var offsets = [0]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let trimmed = Self.trimmed(line)
            all.append(
                Line(text: line, trimmed: trimmed, folded: trimmed.utf8.count <= 400 ? trimmed.lowercased() : ""))
            let end = line.endIndex
            let next = end < text.endIndex ? text.index(after: end) : end
            offsets.append((offsets.last ?? 0) + text.unicodeScalars[line.startIndex..<next].count)
        }
        self.all = all
        self.offsets = offsets
    }

    /// The lines that are kept, joined by line ends, without white space at both ends (but with the indentation of the first).
    func joined(_ kept: [Bool]) -> String {
        let lines = all.indices.filter { kept[$0] }.map { all[$0] }
        let inner = lines.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()
        return inner.map { String($0.text) }.joined(separator: "\n")
    }

    /// The first line at or after `index` that is not blank; nil when there is none.
    func content(from index: Int) -> Int? {
        all.indices.dropFirst(index).first { !all[$0].isBlank }
    }

    private static func trimmed(_ line: Substring) -> Substring {
        let start = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200E}" }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
        return start[...last]
    }
}
