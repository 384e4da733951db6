import Kernel

/// Tells which part of a message the writer wrote now and which stands below as what was said before.
package struct ReplyText {
    private let scalars: [Unicode.Scalar]

    package init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// Stretches of scalars that are quoted: lines after ">", and everything after the line that opens a quoted message
    /// or a signature. In order, not overlapping.
    package func quoted() -> [Range<Int>] {
        var found: [Range<Int>] = []
        let lines = lines()
        let lastMarked = lines.lastIndex(where: isMarked) ?? -1
        for (index, line) in lines.enumerated() {
            if isMarked(line) {
                found.append(line)
            } else if opensRest(line, next: index + 1 < lines.count ? lines[index + 1] : nil) {
                if lastMarked < index {
                    found.append(line.lowerBound..<scalars.count)
                    return found
                }
                found.append(line)
            }
        }
        return found
    }

    private func lines() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for index in scalars.indices where scalars[index] == "\n" {
            found.append(start..<index)
            start = index + 1
        }
        if start < scalars.count { found.append(start..<scalars.count) }
        return found
    }

    private func isMarked(_ line: Range<Int>) -> Bool {
        line.first { !scalars[$0].isBlank }.map { scalars[$0] == ">" } ?? false
    }

    private func opensRest(_ line: Range<Int>, next: Range<Int>?) -> Bool {
        guard line.count < 300 else { return false }
        let text = words(line)
        if text == "--" || text.hasPrefix("-----original message") || text.hasPrefix("----- original message")
            || text.hasPrefix("begin forwarded message") || text.hasPrefix("---------- forwarded message")
        {
            return true
        }
        if text.hasSuffix("wrote:") || text.hasSuffix("schrieb:"),
            text.contains(where: \.isNumber) || text.contains("@")
        {
            return true
        }
        guard text.hasPrefix("from:"), let next else { return false }
        let follows = words(next)
        return ["sent:", "date:", "to:", "subject:"].contains { follows.hasPrefix($0) }
    }

    private func words(_ line: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[line])
        return String(text).folded
    }
}
