/// Chinese text in seven bits as it was once sent in mail (HZ, RFC 1843), which the system's iconv does not know.
enum HZ {
    /// The text: between `~{` and `~}` two bytes are one sign of GB 2312. Nil when they are none.
    static func decode(_ bytes: UnsafeRawBufferPointer) -> String? {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var isChinese = false
        var at = 0
        while at < bytes.count {
            let next = at + 1 < bytes.count ? bytes[at + 1] : 0
            switch (bytes[at], next) {
            case (0x7E, 0x7B): (isChinese, at) = (true, at + 2)
            case (0x7E, 0x7D): (isChinese, at) = (false, at + 2)
            case (0x7E, 0x7E) where !isChinese: at = append([0x7E], to: &plain, at + 2)
            case (0x7E, 0x0A) where !isChinese: at += 2
            case (0x21...0x7D, 0x21...0x7E) where isChinese:
                at = append([bytes[at] | 0x80, next | 0x80], to: &plain, at + 2)
            default:
                // A line end ends the Chinese too.
                if bytes[at] == 0x0A { isChinese = false }
                at = append([bytes[at]], to: &plain, at + 1)
            }
        }
        return plain.withUnsafeBytes { Iconv.decode($0, from: "GB18030") }
    }

    private static func append(_ bytes: [UInt8], to plain: inout [UInt8], _ next: Int) -> Int {
        plain += bytes
        return next
    }
}
