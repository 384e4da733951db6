/// Text as Regard keeps it.
enum MailText {
    /// The text without NUL, which no database takes, and with line ends as `\n`.
    static func clean(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            bytes.contains { $0 == 0 || $0 == 0x0D } ? cleaned(bytes) : nil
        } ?? text
    }

    private static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { out in
            var filled = 0
            var last: UInt8 = 0
            for byte in bytes where byte != 0 {
                defer { last = byte }
                if byte == 0x0A, last == 0x0D { continue }
                out[filled] = byte == 0x0D ? 0x0A : byte
                filled += 1
            }
            return filled
        }
    }

    /// The text on one line: runs of white space and control characters become one space, both ends are trimmed.
    static func oneLine(_ text: String) -> String {
        var text = text
        return text.withUTF8 { isOneLine($0) ? nil : joined($0) } ?? text
    }

    private static func isOneLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 0x20
        for byte in bytes {
            if byte < 0x20 || byte == 0x7F || (byte == 0x20 && last == 0x20) { return false }
            last = byte
        }
        return bytes.isEmpty || last != 0x20
    }

    private static func joined(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var gap = false
        for byte in bytes {
            if byte <= 0x20 || byte == 0x7F {
                gap = !out.isEmpty
            } else {
                if gap { out.append(0x20) }
                gap = false
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
