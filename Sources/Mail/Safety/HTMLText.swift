/// Text and HTML into each other, each in one linear pass.
enum HTMLText {
    /// The text with `&`, `<`, `>`, `"` and `'` written as references, right between tags and inside quotes.
    static func escaped(_ text: String) -> String {
        var text = text
        let isPlain = text.withUTF8 { bytes in !bytes.contains(where: isSpecial) }
        if isPlain { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "'")
    }

    /// How many bytes of a text become paragraphs.
    static let mostParagraphs = 1 << 20

    /// Plain text as paragraphs; at most its first megabyte.
    static func paragraphs(of text: String) -> String {
        let text =
            text.utf8.count <= mostParagraphs ? text : String(decoding: text.utf8.prefix(mostParagraphs), as: UTF8.self)
        return text.split(separator: "\n\n").map { paragraph in
            "<p>\(escaped(String(paragraph)).replacing("\n", with: "<br>"))</p>"
        }.joined()
    }

    /// What the HTML says, in plain words: blocks on lines of their own, paragraphs apart, no markup.
    static func words(in html: String) -> String {
        var html = html
        return html.withUTF8 { bytes in
            var extraction = HTMLWords(UnsafeRawBufferPointer(bytes))
            return extraction.text()
        }
    }
}
