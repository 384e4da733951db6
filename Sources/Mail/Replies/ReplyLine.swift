/// One line of a text, with what many rules ask of it counted once. A class, since a text may have half a million and rules
/// hand them around.
final class ReplyLine {
    /// Without its line end.
    let text: Substring
    /// Without white space at both ends.
    let trimmed: Substring
    /// `trimmed` in lower case; empty for a line that is too long to be anything but text.
    let folded: String
    /// What stands before a colon at its beginning.
    let label: LineLabel
    /// Whether a digit stands in it, or a letter beyond ASCII, among which there are digits too.
    let mayHoldDigit: Bool
    let isQuoted: Bool
    let isBar: Bool
    let endsWithColon: Bool
    /// Whether it only says who wrote, as above a quote.
    private(set) lazy var namesWriter = Attribution.isShort(self)
    /// Whether it begins with a date, as above a quote.
    private(set) lazy var beginsWithDate = Attribution.isDated(self)

    init(_ text: Substring) {
        self.text = text
        trimmed = Self.trimmed(text)
        guard let first = trimmed.utf8.first, let last = trimmed.utf8.last else {
            (folded, label, mayHoldDigit) = ("", .none, false)
            (isQuoted, isBar, endsWithColon) = (false, false, false)
            return
        }
        isQuoted = first == UInt8(ascii: ">") || (first >= 0x80 && trimmed.first == "＞")
        isBar = first == UInt8(ascii: "|")
        endsWithColon = last == UInt8(ascii: ":") || (last >= 0x80 && trimmed.last == "：")
        folded = trimmed.utf8.count <= 400 ? trimmed.lowercased() : ""
        label = LineLabel(of: folded)
        mayHoldDigit = folded.utf8.contains { $0 >= 0x80 || ($0 >= 0x30 && $0 <= 0x39) }
    }

    var isBlank: Bool { trimmed.isEmpty }
    /// Whether it is short enough to be looked at word by word: whole paragraphs often stand on one line.
    var isShort: Bool { trimmed.utf8.count <= 240 }
    /// Its field, where it begins as those above a quoted message do.
    var field: HeaderField? { if case .field(let field) = label { field } else { nil } }

    /// Whether it begins with this mark, whatever follows.
    func isMarked(_ mark: String) -> Bool { trimmed.utf8.starts(with: mark.utf8) }

    /// Whether it ends with one of these marks.
    func ends(with marks: [String]) -> Bool {
        marks.contains { trimmed.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// Its words as they are written.
    var words: [Substring] { trimmed.split(whereSeparator: \.isWhitespace) }

    private static func trimmed(_ line: Substring) -> Substring {
        guard let first = line.utf8.first, let last = line.utf8.last else { return line }
        if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return line }
        let start = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200E}" }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
        return start[...last]
    }
}
