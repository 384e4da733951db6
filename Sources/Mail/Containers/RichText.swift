/// The words of a text in Outlook's rich format.
enum RichText {
    /// Nil when the bytes hold none.
    static func words(_ compressed: ArraySlice<UInt8>) -> String? {
        guard let bytes = unpacked(compressed) else { return nil }
        var reader = RichTextReader(bytes)
        let words = reader.words()
        return words.isEmpty ? nil : words
    }

    /// [MS-OXRTFCP] §2.2: a dictionary of 4,096 bytes that begins with common words, and runs of eight literals or references.
    private static func unpacked(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var reader = LittleEndian(bytes)
        guard reader.number(4) != nil, let size = reader.number(4), let kind = reader.number(4),
            reader.number(4) != nil,
            size <= MailLimits.textBytes
        else { return nil }
        if kind == 0x414C_454D { return reader.take(size).map(Array.init) }
        guard kind == 0x7546_5A4C else { return nil }
        var (window, at) = (Array(start.utf8) + Array(repeating: UInt8(0x20), count: 4096), start.utf8.count)
        var out: [UInt8] = []
        while out.count < size, let flags = reader.number(1) {
            for bit in 0..<8 where out.count < size {
                guard flags & 1 << bit != 0 else {
                    guard let byte = reader.number(1) else { return out }
                    put(UInt8(byte), &out, &window, &at)
                    continue
                }
                guard let high = reader.number(1), let low = reader.number(1) else { return out }
                let (offset, length) = (high << 4 | low >> 4, low & 0xF + 2)
                if offset == at & 0xFFF { return out }
                for step in 0..<length { put(window[(offset + step) & 0xFFF], &out, &window, &at) }
            }
        }
        return out
    }

    private static func put(_ byte: UInt8, _ out: inout [UInt8], _ window: inout [UInt8], _ at: inout Int) {
        out.append(byte)
        window[at & 0xFFF] = byte
        at += 1
    }

    /// What the dictionary begins with ([MS-OXRTFCP] §2.1.2.1).
    private static let start =
        "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
        + "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
        + "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
}
