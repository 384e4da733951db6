import CGMime

/// Bytes in some charset as text: what is declared, else what they look like, never an error.
struct Charset {
    /// The text, and what was wrong with the declaration, in words.
    struct Decoded {
        var text: String
        var problem: String?
        /// Whether there was more than is read.
        var isCut = false
    }

    /// - `declared` is the charset parameter, nil or empty when there is none.
    static func decode(_ bytes: UnsafeRawBufferPointer, declared: String?) -> Decoded {
        let name = declared?.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" } ?? ""
        let bytes = withoutMark(bytes)
        switch name {
        case "", "us-ascii", "ascii", "ansi_x3.4-1968", "7bit", "8bit", "unknown-8bit", "x-unknown", "default":
            return Decoded(text: undeclared(bytes))
        case "utf-8", "utf8", "unicode-1-1-utf-8":
            return utf8(bytes)
        case "iso-8859-1", "latin1", "iso8859-1", "iso_8859-1", "latin-1", "l1":
            return belied(bytes, name) ?? Decoded(text: Windows1252.decode(latin1: bytes))
        case "windows-1252", "cp1252", "x-cp1252":
            return belied(bytes, name) ?? Decoded(text: Windows1252.decode(bytes))
        case "iso-8859-15", "latin9":
            return belied(bytes, name)
                ?? Decoded(text: Iconv.decode(bytes, from: iconvName(name)) ?? undeclared(bytes))
        case "hz-gb-2312", "hz", "hz-gb2312":
            return Decoded(text: HZ.decode(bytes) ?? undeclared(bytes))
        default:
            if let text = Iconv.decode(bytes, from: iconvName(name)) { return Decoded(text: text) }
            return Decoded(
                text: undeclared(bytes), problem: "The charset “\(name.prefix(40))” is not known; a guess was made.")
        }
    }

    /// UTF-8 where the bytes are, else ISO-2022-JP where they show its escapes, else what they look like, else windows-1252.
    static func undeclared(_ bytes: UnsafeRawBufferPointer) -> String {
        if let text = String(validating: bytes, as: UTF8.self) {
            let looksJapanese = bytes.contains(0x1B) && (text.contains("\u{1B}$B") || text.contains("\u{1B}$@"))
            guard looksJapanese else { return text }
            return Iconv.decode(bytes, from: "ISO-2022-JP") ?? text
        }
        return CharsetGuess.name(of: bytes).flatMap { Iconv.decode(bytes, from: $0) } ?? Windows1252.decode(bytes)
    }

    /// The text where bytes that are called Western cannot be: UTF-8 to the last, or clearly something else. Nil where they can.
    private static func belied(_ bytes: UnsafeRawBufferPointer, _ name: String) -> Decoded? {
        let high = bytes.prefix(64 << 10).count { $0 >= 0x80 }
        guard high > 0 else { return nil }
        if let text = String(validating: bytes, as: UTF8.self) {
            guard isTelling(text) else { return nil }
            return Decoded(text: text, problem: "The text says it is \(name) and is UTF-8.")
        }
        guard high >= 12, let found = CharsetGuess.name(of: bytes), let text = Iconv.decode(bytes, from: found)
        else { return nil }
        return Decoded(text: text, problem: "The text says it is \(name) and looks like \(found).")
    }

    /// Whether so much beyond ASCII is right UTF-8 that it is no accident: a sign that Western charsets lack, or four different
    /// ones. Two or three of theirs may be what a careless program made of one.
    private static func isTelling(_ text: String) -> Bool {
        var seen: Set<Unicode.Scalar> = []
        for scalar in text.unicodeScalars where scalar.value > 0x7F {
            seen.insert(scalar)
            if scalar.value > 0xFF || seen.count >= 4 { return true }
        }
        return false
    }

    /// UTF-8 with replacements; what it looks like where fewer characters beyond ASCII are right UTF-8 than wrong.
    private static func utf8(_ bytes: UnsafeRawBufferPointer) -> Decoded {
        if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text) }
        let text = String(decoding: bytes, as: UTF8.self)
        let problem = "The text says it is UTF-8 and is not throughout."
        var (right, wrong) = (0, 0)
        for scalar in text.unicodeScalars where scalar.value > 0x7F {
            if scalar.value == 0xFFFD { wrong += 1 } else { right += 1 }
        }
        guard right == 0 || wrong > right else { return Decoded(text: text, problem: problem) }
        let found = CharsetGuess.name(of: bytes).flatMap { Iconv.decode(bytes, from: $0) }
        return Decoded(text: found ?? (right == 0 ? Windows1252.decode(bytes) : text), problem: problem)
    }

    /// The wider charset that senders mean by a narrower name.
    private static func iconvName(_ name: String) -> String {
        switch name {
        case "gb2312", "gbk", "x-gbk", "gb_2312-80": "GB18030"
        case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji": "CP932"
        case "ks_c_5601-1987", "euc-kr", "ks_c_5601", "ksc5601": "CP949"
        case "big5", "x-x-big5": "BIG5-HKSCS"
        case "iso-2022-jp", "iso-2022-jp-ms": "ISO-2022-JP-3"
        case "windows-874", "x-windows-874", "tis-620": "CP874"
        case "iso-8859-8-i", "iso-8859-8-e": "ISO-8859-8"
        default: GMimeLibrary.isReady ? GMimeLibrary.string(g_mime_charset_iconv_name(name)) ?? name : name
        }
    }

    private static func withoutMark(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
    }
}
