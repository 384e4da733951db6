/// A JSON object, written field by field in the order of the calls (RFC 8259).
struct JSONObject {
    private var fields: [String] = []

    /// The object as text on one line.
    var text: String { "{\(fields.joined(separator: ","))}" }

    mutating func add(_ name: String, raw value: String) {
        fields.append("\(Self.quoted(name)):\(value)")
    }

    mutating func add(_ name: String, _ value: String?) {
        add(name, raw: value.map(Self.quoted) ?? "null")
    }

    mutating func add(_ name: String, _ value: Int64?) {
        add(name, raw: value.map(String.init) ?? "null")
    }

    mutating func add(_ name: String, _ values: [String]) {
        add(name, raw: "[\(values.map(Self.quoted).joined(separator: ","))]")
    }

    /// As a JSON string, byte by byte: what is escaped is ASCII, but for two separators of lines.
    private static func quoted(_ text: String) -> String {
        var out: [UInt8] = [UInt8(ascii: "\"")]
        out.reserveCapacity(text.utf8.count + 2)
        var text = text
        text.withUTF8 { bytes in
            var at = 0
            while at < bytes.count {
                let isSeparator = bytes[at] == 0xE2 && bytes[at...].starts(with: [0xE2, 0x80]) && isEnd(bytes[at + 2])
                append(isSeparator ? 0x2028 + UInt16(bytes[at + 2] - 0xA8) : UInt16(bytes[at]), to: &out)
                at += isSeparator ? 3 : 1
            }
        }
        out.append(UInt8(ascii: "\""))
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether `E2 80` and this byte are U+2028 or U+2029.
    private static func isEnd(_ byte: UInt8) -> Bool { byte == 0xA8 || byte == 0xA9 }

    private static func append(_ unit: UInt16, to out: inout [UInt8]) {
        switch unit {
        case 0x22, 0x5C: out += [0x5C, UInt8(unit)]
        case 0x0A: out += Array("\\n".utf8)
        case 0x09: out += Array("\\t".utf8)
        case 0x0D: out += Array("\\r".utf8)
        case 0x00...0x1F, 0x7F, 0x2028, 0x2029: out += escape(unit).utf8
        default: out.append(UInt8(unit))
        }
    }

    private static func escape(_ unit: UInt16) -> String {
        let hex = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
}
