import Glibc

/// Takes the words out of HTML in one pass over its bytes, by the tokenising rules of HTML (WHATWG 13.2.5) as far as words need
/// them. It never looks at a byte more than twice, and nesting does not matter to it.
struct HTMLWords {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0
    private var out: [UInt8] = []
    /// Line ends owed before the next word, and whether a space is.
    private var breaks = 0
    private var space = false
    private var isPreformatted = false
    private var marks = HTMLMarks()
    private let showsAll: Bool
    private var hasHidden = false

    /// - `showsAll`: whether what does not show is taken too.
    init(_ bytes: UnsafeRawBufferPointer, showsAll: Bool = false) {
        self.bytes = bytes
        self.showsAll = showsAll
        out.reserveCapacity(bytes.count / 3)
    }

    /// Lines that are quoted from another message begin with `>`. What the page hides is left out, unless nothing else is there.
    mutating func text() -> String {
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "<"): markup()
            case UInt8(ascii: "&"): reference()
            default:
                put(bytes[at])
                at += 1
            }
        }
        if out.isEmpty, hasHidden {
            var everything = HTMLWords(bytes, showsAll: true)
            return everything.text()
        }
        return String(decoding: out, as: UTF8.self)
    }

    private mutating func put(_ byte: UInt8) {
        let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
        if isSpace, isPreformatted, byte == 0x0A {
            breaks += 1
            return
        }
        if isSpace {
            space = true
            return
        }
        if !out.isEmpty {
            if breaks > 0 {
                for _ in 0..<min(breaks, 2) { out.append(0x0A) }
            } else if space {
                out.append(0x20)
            }
        }
        (breaks, space) = (0, false)
        if marks.quotes > 0, out.last ?? 0x0A == 0x0A { markLine() }
        if byte != 0 { out.append(byte) }
    }

    private mutating func markLine() {
        for _ in 0..<min(marks.quotes, 8) { out.append(UInt8(ascii: ">")) }
        out.append(0x20)
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        if scalar.value == 0xA0 || scalar.value <= 0x20 { return put(0x20) }
        if [0xAD, 0x200B, 0x200C, 0x200D, 0xFEFF, 0x34F].contains(scalar.value) { return }
        for byte in UTF8.encode(scalar).map(Array.init) ?? [] { put(byte) }
    }

    private mutating func markup() {
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        switch next {
        case UInt8(ascii: "!"): skipDeclaration()
        case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"))
        case UInt8(ascii: "/"): tag(isEnd: true)
        case _ where Self.isLetter(next): tag(isEnd: false)
        default:
            put(bytes[at])
            at += 1
        }
    }

    private mutating func tag(isEnd: Bool) {
        at += isEnd ? 2 : 1
        var name: UInt64 = 0
        while at < bytes.count, !Self.endsName(bytes[at]) {
            name = name << 8 | UInt64(bytes[at] | 0x20)
            at += 1
        }
        let attributes = at
        skipAttributes()
        mark(name, UnsafeRawBufferPointer(rebasing: bytes[attributes..<at]), isEnd: isEnd)
        switch HTMLTagEffect.all[name] {
        case .break(let owed): breaks = max(breaks, owed)
        case .line: breaks += breaks > 0 && out.isEmpty ? 0 : 1
        case .space: space = true
        case .preformatted:
            isPreformatted = !isEnd
            breaks = 2
        case .silence(let name): if !isEnd { skipContent(of: name) }
        case nil: break
        }
    }

    /// So many bytes of words at most are taken out as hidden: nobody loses a letter to a tag in the wrong place.
    private static let mostHidden = 2000

    /// Takes out the words of something hidden once it ends: what never ends hides nothing.
    private mutating func mark(_ name: UInt64, _ attributes: UnsafeRawBufferPointer, isEnd: Bool) {
        guard isEnd else { return marks.start(name, attributes, at: (out.count, breaks, space)) }
        guard let hidden = marks.end(name), !showsAll, hidden.length < out.count,
            out.count - hidden.length <= Self.mostHidden
        else { return }
        hasHidden = true
        out.removeSubrange(hidden.length...)
        (breaks, space) = (hidden.breaks, hidden.space)
    }

    /// Moves past the `>` that ends a tag; one inside a quoted value does not.
    private mutating func skipAttributes() {
        var afterEquals = false
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: ">") { return }
            if afterEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { skip(past: byte) }
            if byte == UInt8(ascii: "=") {
                afterEquals = true
            } else if byte > 0x20 {
                afterEquals = false
            }
        }
    }

    private mutating func skipDeclaration() {
        guard bytes.count - at >= 4, bytes[at + 2] == UInt8(ascii: "-"), bytes[at + 3] == UInt8(ascii: "-") else {
            return skip(past: UInt8(ascii: ">"))
        }
        at += 2
        while at < bytes.count {
            skip(past: UInt8(ascii: ">"))
            if at >= 3, bytes[at - 2] == UInt8(ascii: "-"), bytes[at - 3] == UInt8(ascii: "-") { return }
        }
    }

    /// Moves past the end tag of an element whose content is no words.
    private mutating func skipContent(of name: String) {
        let end = Array("</\(name)".utf8)
        while at < bytes.count {
            skip(past: UInt8(ascii: "<"), inclusive: false)
            guard bytes.count - at >= end.count else {
                at = bytes.count
                return
            }
            let found = bytes[at..<(at + end.count)].elementsEqual(end) { ($0 | 0x20) == ($1 | 0x20) }
            at += found ? end.count : 1
            if found { return skip(past: UInt8(ascii: ">")) }
        }
    }

    private mutating func skip(past byte: UInt8, inclusive: Bool = true) {
        guard at < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + at, Int32(byte), bytes.count - at)
        else {
            at = bytes.count
            return
        }
        at = UnsafeRawPointer(found) - base + (inclusive ? 1 : 0)
    }

    private mutating func reference() {
        let (scalars, length) = HTMLReference.decode(
            UnsafeRawBufferPointer(rebasing: bytes[at..<min(at + 36, bytes.count)]))
        at += length
        for scalar in scalars { put(scalar) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
