import CGMime

/// Text whose lines were broken inside of words, as programs do for languages without blanks (RFC 3676, `DelSp`).
enum FlowedText {
    static func isMeant(by leaf: UnsafeMutablePointer<GMimeObject>) -> Bool {
        says("flowed", of: "format", leaf) && says("yes", of: "delsp", leaf)
    }

    /// Whether a blank at the end of a line was put there to break it: behind another blank, or behind a sign of a script
    /// without blanks. Some programs that say so break only between words.
    static func breaksWords(_ text: String) -> Bool {
        TextPieces.lines(text).contains { line in
            guard line.utf8.last == 0x20, let before = line.unicodeScalars.dropLast().last else { return false }
            return (before == " " && line.utf8.count > 2) || before.value >= 0x2E80
        }
    }

    private static func says(
        _ value: String, of parameter: String, _ leaf: UnsafeMutablePointer<GMimeObject>
    ) -> Bool {
        GMimeLibrary.string(g_mime_object_get_content_type_parameter(leaf, parameter))?.lowercased() == value
    }

    /// The text with broken lines in one, and without the blanks that broke and stuffed them (RFC 3676 §4.1–4.5).
    static func joined(_ text: String) -> String {
        var out: [Substring] = []
        var open: Int?
        for line in TextPieces.lines(text) {
            let marks = line.prefix { $0 == ">" }
            let rest = line[marks.endIndex...]
            let said = rest.first == " " ? rest.dropFirst() : rest
            let isOpen = said.utf8.last == 0x20 && said != "-- "
            if open != marks.count, !out.isEmpty { out.append("\n") }
            if open != marks.count { out.append(marks.isEmpty ? "" : "\(marks) ") }
            out.append(isOpen ? said.dropLast() : said)
            open = isOpen ? marks.count : nil
        }
        return out.joined()
    }
}
