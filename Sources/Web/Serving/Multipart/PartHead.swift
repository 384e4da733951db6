/// The header of one part of a form: the name of its field, and of the file where it holds one (RFC 7578 §4.2).
struct PartHead: Equatable {
    let name: String
    /// The last piece of what the browser says, without control characters; nil for a field that is no file.
    let fileName: String?
    let type: String

    /// Nil where it names no field.
    init?(_ header: some Collection<UInt8>) {
        let lines = String(decoding: header, as: UTF8.self).split(whereSeparator: \.isNewline)
        func value(of field: String) -> Substring? {
            lines.first { $0.lowercased().hasPrefix(field) }?.dropFirst(field.utf8.count)
        }
        guard let disposition = value(of: "content-disposition:"), let name = Self.parameter("name", of: disposition)
        else { return nil }
        self.name = name
        fileName = Self.parameter("filename", of: disposition).map(Self.plain)
        let type = value(of: "content-type:").map { String($0).trimmed.lowercased() } ?? ""
        self.type = type.split(separator: ";").first.map(String.init) ?? ""
    }

    /// A parameter's value; browsers write a quotation mark in it as `%22`, others with a backslash before it.
    private static func parameter(_ name: String, of field: Substring) -> String? {
        var rest = field.drop { $0 != ";" }
        while rest.first == ";" {
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            let key = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest.dropFirst(key.count)
            guard rest.first == "=" else { continue }
            let (value, after) = self.value(rest.dropFirst())
            if key.lowercased().trimmed == name { return value }
            rest = after.drop { $0 != ";" }
        }
        return nil
    }

    private static func value(_ text: Substring) -> (String, after: Substring) {
        guard text.first == "\"" else {
            let plain = text.prefix { $0 != ";" && !$0.isWhitespace }
            return (String(plain), text.dropFirst(plain.count))
        }
        var value = ""
        var rest = text.dropFirst()
        while let next = rest.popFirst(), next != "\"" {
            // A backslash stands for itself before everything else: Windows puts it into paths.
            if next == "\\", rest.first == "\"" { value.append(rest.removeFirst()) } else { value.append(next) }
        }
        return (value.replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: ""), rest)
    }

    private static func plain(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let safe = last.unicodeScalars.filter { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F && scalar.properties.generalCategory != .format
        }
        return String(String(String.UnicodeScalarView(safe)).prefix(200)).trimmed
    }
}
