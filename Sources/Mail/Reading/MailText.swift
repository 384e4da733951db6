/// Text as Regard keeps it.
enum MailText {
    /// The text without NUL, which no database takes, and with line ends as `\n`.
    static func clean(_ text: String) -> String {
        var text = text
        let isPlain = text.withUTF8 { bytes in !bytes.contains { $0 == 0 || $0 == 0x0D } }
        if isPlain { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var last: UInt8 = 0
        for byte in text.utf8 where byte != 0 {
            if byte == 0x0A, last == 0x0D {
                last = byte
                continue
            }
            out.append(byte == 0x0D ? 0x0A : byte)
            last = byte
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The text on one line: runs of white space and control characters become one space, both ends are trimmed.
    static func oneLine(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        var gap = false
        for scalar in text.unicodeScalars {
            if scalar.value <= 0x20 || scalar.value == 0x7F {
                gap = !out.isEmpty
            } else {
                if gap { out.append(" ") }
                gap = false
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
