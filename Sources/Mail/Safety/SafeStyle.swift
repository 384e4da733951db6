/// The declarations of a style attribute that only change how text looks.
struct SafeStyle {
    private(set) var text = ""
    /// How many of the declarations would have fetched something.
    private(set) var remoteImages = 0

    init(_ style: String) {
        guard style.utf8.count <= 20_000 else { return }
        for declaration in Self.withoutComments(style).split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let name = MailText.oneLine(parts[0].lowercased())
            let value = MailText.oneLine(String(parts[1]))
            if Self.fetching.occur(in: value.lowercased()) { remoteImages += 1 }
            guard Self.allows(name, value) else { continue }
            text += text.isEmpty ? "\(name):\(value)" : ";\(name):\(value)"
        }
    }

    private static func allows(_ name: String, _ value: String) -> Bool {
        guard !value.isEmpty, value.utf8.count <= 500, hasHarmlessCharacters(value) else { return false }
        if name == "display" { return displays.contains(value.lowercased().replacing(" !important", with: "")) }
        guard properties.contains(name) || sided.contains(where: { name.hasPrefix($0) }) else { return false }
        return functions(in: value.lowercased()).allSatisfy { ["rgb", "rgba", "hsl", "hsla"].contains($0) }
    }

    /// Letters of any script, digits and the marks of lengths, colours and font names: no backslash, angle bracket or `@`.
    private static func hasHarmlessCharacters(_ value: String) -> Bool {
        value.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x7F || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || " #%.,-+()'\"!/_".unicodeScalars.contains(scalar)
        }
    }

    /// The names before each opening bracket; an empty one where there is none.
    private static func functions(in value: String) -> [String] {
        value.split(separator: "(", omittingEmptySubsequences: false).dropLast().map { before in
            String(before.reversed().prefix { $0.isLetter || $0 == "-" || $0.isNumber }.reversed())
        }
    }

    private static func withoutComments(_ style: String) -> String {
        var out = ""
        var rest = style[...]
        while let start = rest.firstRange(of: "/*") {
            out += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return out }
            rest = rest[end.upperBound...]
        }
        return out + rest
    }

    private static let fetching = Phrases(["url("])
    private static let displays: Set<String> = [
        "block", "inline", "inline-block", "none", "list-item", "table", "table-cell", "table-row", "inline-table",
        "table-row-group", "table-header-group", "table-footer-group",
    ]
    private static let sided = ["margin", "padding", "border"]
    private static let properties: Set<String> = [
        "background", "background-color", "caption-side", "clear", "color", "direction", "empty-cells", "float", "font",
        "font-family", "font-size", "font-stretch", "font-style", "font-variant", "font-weight", "height",
        "letter-spacing",
        "line-height", "list-style", "list-style-position", "list-style-type", "max-height", "max-width", "min-height",
        "min-width", "overflow-wrap", "quotes", "table-layout", "tab-size", "text-align", "text-decoration",
        "text-decoration-color", "text-decoration-line", "text-decoration-style", "text-indent", "text-transform",
        "unicode-bidi", "vertical-align", "visibility", "white-space", "width", "word-break", "word-spacing",
        "word-wrap",
    ]
}
