/// Walks once through Swift source and separates code from remarks and string literals.
struct SourceScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var kept: [UInt8]
    private(set) var literals: [Literal] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        kept = bytes.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
    }

    /// The code that was read, blanks elsewhere, as long as the source.
    var code: String { String(decoding: kept, as: UTF8.self) }

    /// Reads to the end.
    mutating func scan() {
        while at < bytes.count { scanCode() }
    }

    /// Reads code to the end, or inside an interpolation to the bracket that closes it.
    private mutating func scanCode(insideInterpolation: Bool = false) {
        var depth = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "("):
                depth += 1
                keep()
            case UInt8(ascii: ")"):
                depth -= 1
                if insideInterpolation, depth < 0 { return }
                keep()
            case UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "#"): scanWhatIsNoCode()
            default: keep()
            }
        }
    }

    /// Reads past the remark, literal or regular expression that starts here; when none does, keeps the character.
    private mutating func scanWhatIsNoCode() {
        if starts("//") {
            while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { advance() }
        } else if starts("/*") {
            skipBlockRemark()
        } else if let hashes = literalOpening() {
            scanLiteral(hashes: hashes)
        } else if let hashes = regexOpening() {
            skipRegex(hashes: hashes)
        } else {
            keep()
        }
    }

    // MARK: Remarks

    private mutating func skipBlockRemark() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                advance(2)
            } else if starts("*/") {
                depth -= 1
                advance(2)
            } else {
                advance()
            }
        } while depth > 0 && at < bytes.count
    }

    // MARK: String literals

    /// How many `#` stand before the quote when a string literal starts here; nil when none does.
    private func literalOpening() -> Int? {
        let hashes = hashCount(from: at)
        return byte(at + hashes) == UInt8(ascii: "\"") ? hashes : nil
    }

    private mutating func scanLiteral(hashes: Int) {
        let start = line
        let fence = String(repeating: "#", count: hashes)
        advance(hashes)
        let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
        keep(quotes.utf8.count)
        var text: [UInt8] = []
        let (end, hole, escape) = (quotes + fence, "\\" + fence + "(", "\\" + fence)
        scan: while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\"") where starts(end): break scan
            case UInt8(ascii: "\n") where quotes == "\"": break scan
            case UInt8(ascii: "\\") where starts(hole):
                text += Array(String(Literal.hole).utf8)
                advance(2 + hashes)
                scanCode(insideInterpolation: true)
                advance()
            case UInt8(ascii: "\\") where starts(escape):
                advance(1 + hashes)
                text += escaped()
            case let other:
                text.append(other)
                advance()
            }
        }
        keep(quotes.utf8.count)
        advance(hashes)
        literals.append(Literal(line: start, text: String(decoding: text, as: UTF8.self)))
    }

    /// What the escape here stands for; the backslash has been read.
    private mutating func escaped() -> [UInt8] {
        defer { advance() }
        switch byte(at) {
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "0"): return [UInt8(ascii: " ")]
        case UInt8(ascii: "\n"): return []
        case UInt8(ascii: "u"):
            advance(2)
            let start = at
            while at < bytes.count, !starts("}") { advance() }
            let digits = String(decoding: bytes[start..<at], as: UTF8.self)
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) } ?? []
        case let other: return other.map { [$0] } ?? []
        }
    }

    // MARK: Regular expressions

    /// How many `#` stand before the slash when a regular expression starts here; nil when none does.
    private func regexOpening() -> Int? {
        let hashes = hashCount(from: at)
        guard byte(at + hashes) == UInt8(ascii: "/") else { return nil }
        if hashes > 0 { return hashes }
        let blanks: [UInt8] = Array(" \n".utf8)
        guard let next = byte(at + 1), !blanks.contains(next) else { return nil }
        let before = kept[..<at].last { !blanks.contains($0) }
        return before.map { Array("(,=:[{!?".utf8).contains($0) } ?? true ? 0 : nil
    }

    private mutating func skipRegex(hashes: Int) {
        let end = "/" + String(repeating: "#", count: hashes)
        advance(hashes + 1)
        while at < bytes.count, !starts(end), hashes > 0 || !starts("\n") {
            advance(starts("\\") ? 2 : 1)
        }
        advance(hashes + 1)
    }

    // MARK: Steps

    private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func hashCount(from start: Int) -> Int {
        var end = start
        while byte(end) == UInt8(ascii: "#") { end += 1 }
        return end - start
    }

    private func starts(_ words: String) -> Bool {
        var index = at
        for wanted in words.utf8 {
            guard byte(index) == wanted else { return false }
            index += 1
        }
        return true
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where at < bytes.count {
            if bytes[at] == UInt8(ascii: "\n") { line += 1 }
            at += 1
        }
    }

    private mutating func keep() {
        guard at < bytes.count else { return }
        kept[at] = bytes[at]
        advance()
    }

    private mutating func keep(_ count: Int) {
        for _ in 0..<count { keep() }
    }
}
