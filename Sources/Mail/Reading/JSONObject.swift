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

    private static func quoted(_ text: String) -> String {
        var out = "\""
        out.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}": out += escape(scalar)
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
}
