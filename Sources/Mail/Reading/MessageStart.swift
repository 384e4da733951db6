import Glibc

/// The first look at the bytes of a message, before a parser sees them.
enum MessageStart {
    /// Gives `use` the bytes as a parser reads them: without the marks before them, and where no line ends with LF, with LF for each
    /// CR, as Macs once ended lines.
    static func withReadable<Result>(
        _ bytes: UnsafeRawBufferPointer, _ use: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        guard bytes.count < MailLimits.messageBytes, !holds(0x0A, bytes), holds(0x0D, bytes) else {
            return use(skippingMarks(bytes))
        }
        return bytes.map { $0 == 0x0D ? 0x0A : $0 }.withUnsafeBytes { use(skippingMarks($0)) }
    }

    private static func holds(_ byte: UInt8, _ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    }

    /// The bytes without a byte order mark and without the `From ` line of a mailbox file.
    private static func skippingMarks(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        let isMarked = rest.starts(with: "From ".utf8) || rest.starts(with: ">From ".utf8)
        if isMarked, let end = rest.firstIndex(of: 0x0A) { rest = rest[(end + 1)...] }
        return UnsafeRawBufferPointer(rebasing: rest)
    }

    /// Why these bytes are better not parsed, in words; nil for all but hostile or huge ones.
    static func whyNotToParse(_ bytes: UnsafeRawBufferPointer) -> String? {
        if bytes.count >= MailLimits.messageBytes { return "The message is larger than 64 MB and was not read." }
        return bytes.count > 30_000 ? ParsingCost(bytes).tooMuch : nil
    }

    /// Whether a NUL stands in the header, at which the parser ends the field.
    static func endsFieldEarly(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let place = bytes.firstIndex(of: 0) else { return false }
        let header = UnsafeRawBufferPointer(rebasing: bytes[..<place])
        return !Lines(header).contains { $0.isBlank }
    }

    /// What follows the first blank line, as text: for a message whose parts cannot be told apart.
    static func wordsAfterHeader(_ bytes: UnsafeRawBufferPointer) -> (text: String, isCut: Bool) {
        guard let end = Lines(bytes).first(where: { $0.isBlank })?.end else { return ("", false) }
        let body = UnsafeRawBufferPointer(rebasing: bytes[end...].prefix(MailLimits.textBytes))
        return (MailText.clean(Charset.decode(body, declared: nil).text), end + body.count < bytes.count)
    }
}
