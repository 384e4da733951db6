/// Character references of HTML: numbers, and the names that mails use.
enum HTMLReference {
    /// What the reference at the start of `bytes` (an `&`) stands for and how many bytes it takes; the `&` itself, and one byte,
    /// when it is no reference.
    static func decode(_ bytes: UnsafeRawBufferPointer) -> (scalars: [Unicode.Scalar], length: Int) {
        var end = 1
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        let name = String(decoding: bytes[1..<max(1, end)], as: UTF8.self)
        let hasSemicolon = end < bytes.count && bytes[end] == UInt8(ascii: ";")
        let length = end + (hasSemicolon ? 1 : 0)
        if name.hasPrefix("#") {
            guard let scalar = number(name.dropFirst()) else { return (["&"], 1) }
            return ([scalar], length)
        }
        guard let value = names[name] ?? names[name.lowercased()], hasSemicolon || value < 0x100,
            let scalar = Unicode.Scalar(value)
        else { return (["&"], 1) }
        return ([scalar], length)
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "#") || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }

    private static func number(_ digits: Substring) -> Unicode.Scalar? {
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10) else { return nil }
        if value == 0 { return "\u{FFFD}" }
        if (0x80...0x9F).contains(value) { return windows[Int(value) - 0x80] }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// What 128 to 159 mean: windows-1252 (WHATWG 13.2.5.80).
    private static let windows: [Unicode.Scalar] = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    private static let names: [String: UInt32] = {
        var names: [String: UInt32] = [
            "amp": 38, "AMP": 38, "lt": 60, "LT": 60, "gt": 62, "GT": 62, "quot": 34, "QUOT": 34, "apos": 39,
            "OElig": 338,
            "oelig": 339, "Scaron": 352, "scaron": 353, "Yuml": 376, "fnof": 402, "circ": 710, "tilde": 732,
            "ensp": 8194,
            "emsp": 8195, "thinsp": 8201, "zwnj": 8204, "zwj": 8205, "lrm": 8206, "rlm": 8207, "ndash": 8211,
            "mdash": 8212,
            "lsquo": 8216, "rsquo": 8217, "sbquo": 8218, "ldquo": 8220, "rdquo": 8221, "bdquo": 8222, "dagger": 8224,
            "bull": 8226, "hellip": 8230, "permil": 8240, "prime": 8242, "lsaquo": 8249, "rsaquo": 8250, "euro": 8364,
            "trade": 8482, "larr": 8592, "uarr": 8593, "rarr": 8594, "darr": 8595, "harr": 8596, "rArr": 8658,
            "minus": 8722,
            "infin": 8734, "ne": 8800, "le": 8804, "ge": 8805, "hearts": 9829, "check": 10003,
        ]
        for (offset, name) in latin.split(separator: " ").enumerated() { names[String(name)] = 160 + UInt32(offset) }
        return names
    }()

    /// The names of 160 to 255, in order.
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
        middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave \
        Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute \
        Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
        iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """
}
