import Glibc

/// The first look at the bytes of a message, before a parser sees them.
enum MessageStart {
    /// The bytes without a byte order mark and without the `From ` line of a mailbox file.
    static func skippingMarks(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        let isMarked = rest.starts(with: "From ".utf8) || rest.starts(with: ">From ".utf8)
        if isMarked, let end = rest.firstIndex(of: 0x0A) { rest = rest[(end + 1)...] }
        return UnsafeRawBufferPointer(rebasing: rest)
    }

    /// Why these bytes are better not parsed, in words; nil for all but hostile or huge ones.
    /// A parser compares each line that starts with `--` with every boundary that is open, so their product is bounded.
    static func whyNotToParse(_ bytes: UnsafeRawBufferPointer) -> String? {
        if bytes.count >= MailLimits.messageBytes { return "The message is larger than 256 MB and was not read." }
        guard bytes.count > 100_000 else { return nil }
        let dashes = count(of: 0x0A, in: bytes) {
            $0 + 2 < bytes.count && bytes[$0 + 1] == 0x2D && bytes[$0 + 2] == 0x2D
        }
        guard dashes > 10_000 else { return nil }
        let boundaries = count(of: UInt8(ascii: "="), in: bytes) {
            $0 >= 8 && bytes[$0 - 1] | 0x20 == UInt8(ascii: "y")
        }
        return dashes * min(boundaries, 1024) > 50_000_000
            ? "The message is nested far beyond reason and was not read." : nil
    }

    /// What follows the first blank line, as text: for a message whose parts cannot be told apart.
    static func wordsAfterHeader(_ bytes: UnsafeRawBufferPointer) -> String {
        var blank: Int?
        _ = count(of: 0x0A, in: bytes) { end in
            let isBlank =
                end > 0 && (bytes[end - 1] == 0x0A || (end > 1 && bytes[end - 1] == 0x0D && bytes[end - 2] == 0x0A))
            if isBlank, blank == nil { blank = end + 1 }
            return isBlank
        }
        guard let blank else { return "" }
        let body = UnsafeRawBufferPointer(rebasing: bytes[blank...].prefix(MailLimits.textBytes))
        return MailText.clean(Charset.decode(body, declared: nil).text)
    }

    /// How often the byte stands where `counts` holds.
    private static func count(of byte: UInt8, in bytes: UnsafeRawBufferPointer, where counts: (Int) -> Bool) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var at = 0
        var found = 0
        while let next = memchr(base + at, Int32(byte), bytes.count - at) {
            let index = UnsafeRawPointer(next) - base
            if counts(index) { found += 1 }
            at = index + 1
        }
        return found
    }
}
