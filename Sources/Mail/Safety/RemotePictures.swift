import Glibc

/// How many pictures of a letter lie elsewhere, counted in one pass over its HTML: making it safe would take far longer.
struct RemotePictures {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    static func count(in html: String) -> Int {
        var html = html
        return html.withUTF8 { bytes in
            var search = RemotePictures(bytes: UnsafeRawBufferPointer(bytes))
            return search.count()
        }
    }

    private init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    private mutating func count() -> Int {
        var count = 0
        while move(to: UInt8(ascii: "<")) {
            if starts(with: "<!--") {
                skipComment()
            } else if starts(with: "<img") {
                count += isImage() ? 1 : 0
            } else {
                at += 1
            }
        }
        return count
    }

    /// Reads the attributes of the image that begins here; whether the first `src` among them leads elsewhere.
    private mutating func isImage() -> Bool {
        at += 4
        guard at < bytes.count, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "/") else { return false }
        var isRemote: Bool?
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            guard bytes[at] > 0x20, bytes[at] != UInt8(ascii: "/") else {
                at += 1
                continue
            }
            let isSource = starts(with: "src") && !(bytes.count > at + 3 && Self.isName(bytes[at + 3]))
            let value = attribute()
            if isSource, isRemote == nil { isRemote = Self.isRemote(value) }
        }
        // A tag that does not end is none.
        return at < bytes.count && isRemote == true
    }

    /// Moves past one attribute and gives its value.
    private mutating func attribute() -> Slice<UnsafeRawBufferPointer> {
        at += 1
        while at < bytes.count, Self.isName(bytes[at]) { at += 1 }
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return bytes[at..<at] }
        at += 1
        skipSpace()
        guard at < bytes.count else { return bytes[at..<at] }
        let quote = bytes[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            at += 1
            let start = at
            _ = move(to: quote)
            defer { at = min(at + 1, bytes.count) }
            return bytes[start..<at]
        }
        let start = at
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">") { at += 1 }
        return bytes[start..<at]
    }

    private static func isRemote(_ value: Slice<UnsafeRawBufferPointer>) -> Bool {
        let start = value.drop { $0 <= 0x20 }.prefix(8).map { $0 | 0x20 }
        return ["http://", "https://", "//"].contains { start.starts(with: $0.utf8.map { $0 | 0x20 }) }
    }

    private mutating func skipComment() {
        at += 4
        while move(to: UInt8(ascii: ">")) {
            at += 1
            if bytes[at - 2] == UInt8(ascii: "-"), bytes[at - 3] == UInt8(ascii: "-") { return }
        }
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }

    private func starts(with name: String) -> Bool {
        bytes.count - at >= name.utf8.count
            && zip(bytes[at...], name.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "=") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
    }

    /// Moves to the next such byte; false, at the end, where there is none.
    private mutating func move(to byte: UInt8) -> Bool {
        guard at < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + at, Int32(byte), bytes.count - at)
        else {
            at = bytes.count
            return false
        }
        at = UnsafeRawPointer(found) - base
        return true
    }
}
