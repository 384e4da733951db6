import CGMime

/// The body of a message that says it has parts and names a boundary which never occurs.
enum UndividedBody {
    /// Gives `use` a message with the parts that the body really has; nil where nothing divides it.
    static func withMessage<Result>(
        from bytes: UnsafeRawBufferPointer, _ use: (UnsafeMutablePointer<GMimeMessage>) -> Result
    ) -> Result? {
        guard let (start, boundary) = boundary(in: bytes) else { return nil }
        let head = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"\(boundary)\"\n\n"
        let rebuilt = Array(head.utf8) + bytes[start...]
        return rebuilt.withUnsafeBytes { GMimeLibrary.withMessage($0) { message, _ in use(message) } }
    }

    /// Where the first line stands that divides the body, and what follows its dashes: a field about content stands below it.
    private static func boundary(in bytes: UnsafeRawBufferPointer) -> (start: Int, name: String)? {
        var candidate: Lines.Line?
        var isBody = false
        for line in Lines(bytes) {
            if let candidate, starts(with: "content-", line, bytes) {
                return name(of: candidate, in: bytes).map { (candidate.start, $0) }
            }
            candidate = isBody && starts(with: "--", line, bytes) ? line : nil
            isBody = isBody || line.isBlank
        }
        return nil
    }

    private static func name(of line: Lines.Line, in bytes: UnsafeRawBufferPointer) -> String? {
        let name = bytes[(line.start + 2)..<line.end].prefix { $0 != 0x0A && $0 != 0x0D }
        guard (1...200).contains(name.count), name.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C })
        else {
            return nil
        }
        return MailText.oneLine(String(decoding: name, as: UTF8.self))
    }

    private static func starts(with mark: String, _ line: Lines.Line, _ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes[line.start..<line.end].prefix(mark.utf8.count).elementsEqual(mark.utf8) { $0 | 0x20 == $1 | 0x20 }
    }
}
