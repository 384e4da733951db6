/// Takes the words out of rich text in one pass: groups that describe fonts, styles and pictures are passed over.
struct RichTextReader {
    private let bytes: [UInt8]
    private var at = 0
    private var out = ""
    private var pending: [UInt8] = []
    private var charset = "windows-1252"
    /// For each open group whether it is passed over.
    private var silent = [false]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func words() -> String {
        while at < bytes.count, out.utf8.count < MailLimits.textBytes {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "{"): if silent.count < 10_000 { silent.append(silent.last ?? false) }
            case UInt8(ascii: "}"): if silent.count > 1 { silent.removeLast() }
            case UInt8(ascii: "\\"): control()
            case 0x0D, 0x0A: break
            default: if silent.last == false { pending.append(byte) }
            }
        }
        flush()
        return MailText.clean(out).split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0) }.joined(separator: "\n").trimmed
    }

    private mutating func control() {
        guard at < bytes.count else { return }
        let sign = bytes[at]
        guard isLetter(sign) else {
            at += 1
            return symbol(sign)
        }
        let start = at
        while at < bytes.count, isLetter(bytes[at]), at - start < 32 { at += 1 }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        let digits = at
        if at < bytes.count, bytes[at] == UInt8(ascii: "-") { at += 1 }
        while at < bytes.count, (0x30...0x39).contains(bytes[at]), at - digits < 10 { at += 1 }
        let number = Int(String(decoding: bytes[digits..<at], as: UTF8.self))
        if at < bytes.count, bytes[at] == 0x20 { at += 1 }
        act(on: word, number)
    }

    private mutating func symbol(_ sign: UInt8) {
        switch sign {
        case UInt8(ascii: "'"):
            let hex = String(decoding: bytes[at..<min(at + 2, bytes.count)], as: UTF8.self)
            at = min(at + 2, bytes.count)
            if let byte = UInt8(hex, radix: 16), silent.last == false { pending.append(byte) }
        case UInt8(ascii: "*"): silence()
        case UInt8(ascii: "~"): put(" ")
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): if silent.last == false { pending.append(sign) }
        default: break
        }
    }

    private mutating func act(on word: String, _ number: Int?) {
        switch word {
        case "par", "line", "row", "sect": put("\n")
        case "tab", "cell": put("\t")
        case "fonttbl", "colortbl", "stylesheet", "info", "pict", "object": silence()
        case "ansicpg": if let number { charset = number == 65001 ? "utf-8" : "windows-\(number)" }
        case "u":
            put(
                number.flatMap { Unicode.Scalar(UInt32($0 < 0 ? $0 + 65_536 : $0) & 0x1F_FFFF) }.map { String($0) }
                    ?? "")
            if at < bytes.count, bytes[at] == UInt8(ascii: "?") { at += 1 }
        case "bullet": put("•")
        case "emdash": put("—")
        case "endash": put("–")
        case "lquote": put("‘")
        case "rquote": put("’")
        case "ldblquote": put("“")
        case "rdblquote": put("”")
        case "bin": at = min(at + max(number ?? 0, 0), bytes.count)
        default: break
        }
    }

    private mutating func silence() {
        if let last = silent.indices.last { silent[last] = true }
    }

    private mutating func put(_ text: String) {
        guard silent.last == false else { return }
        flush()
        out += text
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        out += pending.withUnsafeBytes { Charset.decode($0, declared: charset).text }
        pending.removeAll(keepingCapacity: true)
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
