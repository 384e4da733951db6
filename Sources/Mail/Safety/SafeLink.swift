/// Which addresses of a mail are kept, and as what.
enum SafeLink {
    enum Image: Equatable {
        /// In the message itself, by its Content-ID.
        case attached(String)
        /// A picture inside the address.
        case embedded(String)
        case remote(String)
    }

    /// The address of a link as browsers would read it; nil for all but http, https, mailto and tel.
    static func target(_ value: String) -> String? {
        let url = stripped(value)
        guard let scheme = scheme(of: url) else { return url.hasPrefix("//") ? "https:" + url : nil }
        return ["http", "https", "mailto", "tel"].contains(scheme) ? url : nil
    }

    /// What an image's address stands for; nil when it may not be shown.
    static func image(_ value: String) -> Image? {
        let url = stripped(value)
        switch scheme(of: url) {
        case "cid": return .attached(String(url.dropFirst(4)))
        case "http", "https": return .remote(url)
        case "data": return isRaster(url) ? .embedded(url) : nil
        case nil: return url.hasPrefix("//") ? .remote("https:" + url) : nil
        default: return nil
        }
    }

    /// Whether a data address is a base64 picture of points: SVG can hold more than a picture.
    private static func isRaster(_ url: String) -> Bool {
        let head = url.prefix { $0 != "," }.lowercased()
        guard head.utf8.count < url.utf8.count, head.hasSuffix(";base64") else { return false }
        let type = head.dropFirst(5).prefix { $0 != ";" }
        guard ["image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/bmp"].contains(type) else {
            return false
        }
        return url.utf8.dropFirst(head.utf8.count + 1).allSatisfy(isBase64)
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): true
        default: false
        }
    }

    /// Without what browsers drop before they look at an address: control characters and white space at the ends,
    /// tab and line ends anywhere (WHATWG URL, 4.4 "basic URL parser", steps 1 to 3).
    private static func stripped(_ value: String) -> String {
        var url = value.unicodeScalars.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" && $0 != "\u{0}" }
        while let last = url.last, last.value <= 0x20 { url.removeLast() }
        return String(String.UnicodeScalarView(url.drop { $0.value <= 0x20 }))
    }

    /// The scheme in lower case; nil when there is none.
    private static func scheme(of url: String) -> String? {
        guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = url[..<colon].lowercased()
        let isScheme = scheme.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        return isScheme && scheme.first?.isLetter == true ? scheme : nil
    }
}
