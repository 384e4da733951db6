/// A content line of iCalendar: `ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.org` (RFC 5545 §3.1).
struct CalendarLine {
    /// In upper case.
    let name: String
    let value: String
    private let parameters: [Substring]

    /// The lines of a text, the folded ones joined; at most the first 10,000.
    static func all(in text: String) -> [CalendarLine] {
        var lines: [String] = []
        for line in TextPieces.lines(text.replacing("\r\n", with: "\n")).prefix(10_000) {
            if line.first == " " || line.first == "\t", let last = lines.indices.last, lines[last].utf8.count < 65_536 {
                lines[last] += line.dropFirst()
            } else {
                lines.append(String(line))
            }
        }
        return lines.compactMap(CalendarLine.init)
    }

    /// Nil when the line has no colon.
    private init?(_ line: String) {
        var isQuoted = false
        let colon = line.indices.first { index in
            if line[index] == "\"" { isQuoted.toggle() }
            return line[index] == ":" && !isQuoted
        }
        guard let colon else { return nil }
        var pieces: [Substring] = []
        var start = line.startIndex
        isQuoted = false
        for index in line[..<colon].indices {
            if line[index] == "\"" { isQuoted.toggle() }
            guard line[index] == ";", !isQuoted else { continue }
            pieces.append(line[start..<index])
            start = line.index(after: index)
        }
        pieces.append(line[start..<colon])
        name = pieces[0].uppercased().filter { !$0.isWhitespace }
        parameters = Array(pieces.dropFirst())
        value = line[line.index(after: colon)...].trimmingWhitespace
    }

    /// The value of a parameter (name in upper case) without its quotes; nil when there is none.
    func parameter(_ name: String) -> String? {
        parameters.first { $0.uppercased().hasPrefix(name + "=") }.map { parameter in
            parameter.dropFirst(name.count + 1).filter { $0 != "\"" }
        }
    }

    /// The value as text, its escapes undone (RFC 5545 §3.3.11).
    var text: String {
        var out = ""
        var isEscaped = false
        for character in value {
            if isEscaped {
                out.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                out.append(character)
            }
        }
        return out
    }

    /// The address of a `mailto:` value, in lower case; empty for anything else.
    var address: String {
        let folded = value.lowercased()
        return folded.hasPrefix("mailto:") ? String(folded.dropFirst(7)) : ""
    }
}

extension Substring {
    fileprivate var trimmingWhitespace: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
