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

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        out.reserveCapacity(bytes.count / 3)
    }

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
        if byte != 0 { out.append(byte) }
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
        skipAttributes()
        switch Self.effects[name] {
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

    /// What a tag does to the words.
    private enum Effect {
        /// So many line ends before the next word.
        case `break`(Int)
        case line
        case space
        case preformatted
        /// What is inside is no words.
        case silence(String)
    }

    /// By the last eight letters of the name, as a number.
    private static let effects: [UInt64: Effect] = {
        var effects: [UInt64: Effect] = [:]
        for name in "p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table hr".split(separator: " ") {
            effects[key(name)] = .break(2)
        }
        for name in "div tr li dt dd address section article header footer center form figure caption".split(
            separator: " ")
        {
            effects[key(name)] = .break(1)
        }
        for name in "script style title noframes noembed iframe object svg".split(separator: " ") {
            effects[key(name)] = .silence(String(name))
        }
        effects[key("br")] = .line
        effects[key("td")] = .space
        effects[key("th")] = .space
        effects[key("pre")] = .preformatted
        return effects
    }()

    private static func key(_ name: Substring) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
