/// The lines of a text block; a line that begins with two spaces continues the one before.
func sampleLines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: true).reduce(into: [String]()) { lines, line in
        guard line.hasPrefix("  "), let last = lines.popLast() else { return lines.append(String(line)) }
        lines.append(last + " " + trimmed(line))
    }
}

/// The lines of a table whose columns are parted by upright strokes.
func sampleTable(_ text: String) -> [[String]] {
    sampleLines(text).map { line in line.split(separator: "|").map { trimmed($0) } }
}

/// The text without spaces at its ends.
func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
}
