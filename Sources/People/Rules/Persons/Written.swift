import Kernel

/// What people type, made ready to be kept.
enum Written {
    /// One line: control signs left out and what turns the text around it to the other side, white space collapsed to single
    /// blanks, none at the ends. Empty when nothing in it can be seen.
    static func line(_ text: String) -> String {
        // Nearly all is ASCII, where a control sign is one byte.
        if let line = text.collapsedASCII({ $0 < 32 || $0 == 127 ? 32 : $0 }) { return line }
        let plain = text.unicodeScalars.filter { !turns($0) }.map {
            $0.properties.generalCategory == .control ? " " : $0
        }
        let line = String(String.UnicodeScalarView(plain)).collapsed
        return line.unicodeScalars.allSatisfy(isUnseen) ? "" : line
    }

    /// Embeddings, overrides and isolates of directions (UAX 9 §2), which reach beyond the line that they stand in.
    private static func turns(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.generalCategory == .format
    }

    /// One line; nil when nothing is left.
    static func lineOrNil(_ text: String?) -> String? {
        let line = text.map(line) ?? ""
        return line.isEmpty ? nil : line
    }

    /// One line of at most `limit` characters; nil when nothing is left.
    static func lineOrNil(
        _ text: String?, _ what: String, limit: Int, field: String
    ) throws(PeopleRefusal) -> String? {
        guard let line = lineOrNil(text) else { return nil }
        guard line.count <= limit else {
            throw .tooLong(what: what, limit: limit, length: line.count, field: field)
        }
        return line
    }

    /// One line of 1 to `limit` characters; `missing` is thrown when nothing is left.
    static func line(
        _ text: String, _ what: String, limit: Int, field: String, missing: PeopleRefusal
    ) throws(PeopleRefusal) -> String {
        guard let line = try lineOrNil(text, what, limit: limit, field: field) else { throw missing }
        return line
    }

    /// The first `limit` characters of one line, for what a machine wrote.
    static func cut(_ text: String, to limit: Int) -> String {
        String(line(text).prefix(limit))
    }
}
