/// The message inside a signed one that comes in one piece (RFC 8551 §3.5.2, RFC 5652 §5).
///
/// The signature is not checked; what it covers is only made readable.
enum SignedContent {
    /// The bytes of the signed message; nil when it is no signed message, or an encrypted one.
    static func inside(_ bytes: [UInt8]) -> [UInt8]? {
        var reader = BERReader(bytes[...])
        guard var info = reader.open(0x30), info.take(0x06) == signedData[...], var outer = info.open(0xA0),
            var data = outer.open(0x30), data.take(0x02) != nil, data.take(0x31) != nil, var inner = data.open(0x30),
            inner.take(0x06) != nil, var content = inner.open(0xA0)
        else { return nil }
        let found = content.octets(depth: 0)
        return found.isEmpty ? nil : found
    }

    /// 1.2.840.113549.1.7.2
    private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
}

/// Elements of the basic encoding rules (X.690 §8), with lengths that are given or open.
struct BERReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// What is inside the next element when it has this tag; nil, and nothing is taken, when it has another.
    mutating func open(_ tag: UInt8) -> BERReader? {
        guard let element = element, element.tag == tag else { return nil }
        rest = element.after
        return BERReader(element.content)
    }

    /// The content of the next element when it has this tag.
    mutating func take(_ tag: UInt8) -> ArraySlice<UInt8>? { open(tag)?.rest }

    /// The octet strings that follow, joined; those in pieces too.
    mutating func octets(depth: Int) -> [UInt8] {
        var out: [UInt8] = []
        while depth < 8, let element, !element.content.isEmpty || element.tag != 0 {
            rest = element.after
            if element.tag == 0x04 {
                out += element.content
            } else if element.tag == 0x24 {
                var pieces = BERReader(element.content)
                out += pieces.octets(depth: depth + 1)
            }
        }
        return out
    }

    private struct Element {
        let tag: UInt8
        let content: ArraySlice<UInt8>
        let after: ArraySlice<UInt8>
    }

    /// The element that comes next; nil at the end, or where the encoding is broken. One whose length is open is taken to reach
    /// to the end of what holds it.
    private var element: Element? {
        guard let tag = rest.first, tag & 0x1F != 0x1F, let size = rest.dropFirst().first else { return nil }
        let body = rest.dropFirst(2)
        if size == 0x80 { return Element(tag: tag, content: body, after: rest.suffix(0)) }
        if size < 0x80 { return element(tag, body, Int(size)) }
        let digits = body.prefix(Int(size & 0x7F))
        guard digits.count == Int(size & 0x7F), digits.count <= 6 else { return nil }
        return element(tag, body.dropFirst(digits.count), digits.reduce(0) { $0 << 8 | Int($1) })
    }

    private func element(_ tag: UInt8, _ body: ArraySlice<UInt8>, _ count: Int) -> Element {
        Element(tag: tag, content: body.prefix(count), after: body.dropFirst(count))
    }
}
