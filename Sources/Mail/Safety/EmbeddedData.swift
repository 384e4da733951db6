import Glibc

/// What is written into HTML in base64: the contents of pictures, which hold no markup.
enum EmbeddedData {
    /// How many bytes of it are such contents, white space inside of them among it; in one pass.
    static func length(in html: String) -> Int {
        var html = html
        return html.withUTF8 { length(in: UnsafeRawBufferPointer($0)) }
    }

    private static func length(in bytes: UnsafeRawBufferPointer) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var (length, at) = (0, 0)
        while at < bytes.count, let comma = memchr(base + at, Int32(UInt8(ascii: ",")), bytes.count - at) {
            let start = UnsafeRawPointer(comma) - base + 1
            at = start
            guard isMarked(bytes[..<(start - 1)]) else { continue }
            while at < bytes.count, isContent(bytes[at]) { at += 1 }
            length += at - start
        }
        return length
    }

    private static func isMarked(_ before: Slice<UnsafeRawBufferPointer>) -> Bool {
        before.suffix(mark.count).elementsEqual(mark) { $0 | 0x20 == $1 }
    }

    private static let mark = Array(";base64".utf8)

    private static func isContent(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): true
        case 0x09, 0x0A, 0x0D, 0x20: true
        default: false
        }
    }
}
