import Kernel

/// What can stand in a `JSON` literal.
protocol JSONValue {
    /// Writes the value as JSON at the end of `bytes`.
    func write(to bytes: inout [UInt8])
}

extension JSON: JSONValue {
    func write(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: self.bytes)
    }
}

extension String: JSONValue {
    /// RFC 8259 §7: quotation mark, backslash and control characters are escaped, all else stands as it is.
    func write(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = self
        text.withUTF8 { signs in
            var start = 0
            for (index, sign) in signs.enumerated() where sign < 32 || sign == 34 || sign == 92 {
                bytes.append(contentsOf: signs[start..<index])
                bytes.append(escaping: sign)
                start = index + 1
            }
            bytes.append(contentsOf: signs[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Int: JSONValue {
    func write(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: String(self).utf8)
    }
}

extension Double: JSONValue {
    /// The shortest digits that read back as the same number; `null` for what is no number (RFC 8259 §6 has no NaN).
    func write(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: (isFinite ? description : "null").utf8)
    }
}

extension Bool: JSONValue {
    func write(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: (self ? "true" : "false").utf8)
    }
}

extension ID: JSONValue {
    /// As text: the numbers of many languages are too short for 64 bits.
    func write(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: description.utf8)
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Array: JSONValue where Element: JSONValue {
    func write(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            element.write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }
}

extension [UInt8] {
    fileprivate mutating func append(escaping sign: UInt8) {
        switch sign {
        case 34: append(contentsOf: "\\\"".utf8)
        case 92: append(contentsOf: "\\\\".utf8)
        case 10: append(contentsOf: "\\n".utf8)
        case 13: append(contentsOf: "\\r".utf8)
        case 9: append(contentsOf: "\\t".utf8)
        default:
            append(contentsOf: "\\u00".utf8)
            append(contentsOf: (sign < 16 ? "0" : "1").utf8)
            append(contentsOf: String(sign & 15, radix: 16).utf8)
        }
    }
}
