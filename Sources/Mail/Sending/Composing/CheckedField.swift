/// Checks that stand between what people wrote and a header; each gives back what may be written.
enum CheckedField {
    /// `text` when it stays on one line.
    static func line(_ text: String, field: String) throws(ComposeRefusal) -> String {
        guard !text.utf8.contains(where: { $0 == 0 || $0 == 10 || $0 == 13 }) else { throw .lineBreak(field: field) }
        return text
    }

    /// `text` when it stays on one line and is printable ASCII in words of at most 900 signs.
    static func ascii(_ text: String, field: String) throws(ComposeRefusal) -> String {
        let line = try line(text, field: field)
        let fits = line.utf8.split(separator: 0x20).allSatisfy { $0.count <= 900 }
        guard fits, HeaderLine.isPrintable(line) else { throw .notASCII(field: field) }
        return line
    }

    /// The address to write into a header and to give to the server.
    static func address(_ address: String, field: String) throws(ComposeRefusal) -> String {
        let line = try line(address, field: field)
        guard let checked = EnvelopeAddress(line) else { throw .notAnAddress(address, field: field) }
        return checked.text
    }

    /// `<left@right>` for an ID with or without its angle brackets; nil when it has not the shape of one.
    static func messageID(_ id: String, field: String) throws(ComposeRefusal) -> String? {
        var bare = Substring(try line(id, field: field))
        if bare.hasPrefix("<"), bare.hasSuffix(">") { bare = bare.dropFirst().dropLast() }
        let usable = bare.utf8.allSatisfy {
            (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
        }
        guard usable, bare.utf8.count <= 900, bare.utf8.contains(UInt8(ascii: "@")) else { return nil }
        return "<\(bare)>"
    }
}
