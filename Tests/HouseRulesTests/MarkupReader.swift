/// Reads the markup of one literal: which words a person would see, and which attributes it sets.
struct MarkupReader {
    /// An attribute as written; the value has `Literal.hole` where something is interpolated.
    struct Attribute: Equatable {
        let name: String
        let value: String
    }

    /// What stands between the tags, entities left out.
    private(set) var text = ""
    private(set) var attributes: [Attribute] = []
    private var rest: Substring.UnicodeScalarView

    /// Nil when the literal holds no markup.
    init?(_ literal: Literal) {
        guard literal.text.contains(/<\/?[A-Za-z!]/) else { return nil }
        rest = literal.text[...].unicodeScalars
        skipTailOfTag(literal.text)
        while let next = rest.first {
            switch next {
            case "<" where startsTag: readTag()
            case "&": skipEntity()
            default: text.unicodeScalars.append(rest.removeFirst())
            }
        }
    }

    /// A literal may go on with a tag that another one began: then its first `>` comes before any `<`.
    private mutating func skipTailOfTag(_ whole: String) {
        guard let close = whole.firstIndex(of: ">"), close < whole.firstIndex(of: "<") ?? whole.endIndex else { return }
        rest = whole[whole.index(after: close)...].unicodeScalars
    }

    private var startsTag: Bool {
        guard let second = rest.dropFirst().first else { return false }
        return second.properties.isAlphabetic || second == "/" || second == "!"
    }

    private mutating func skipEntity() {
        let name = rest.dropFirst().prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "#" }
        let end = rest.index(rest.startIndex, offsetBy: name.count + 1)
        let isEntity = !name.isEmpty && end < rest.endIndex && rest[end] == ";"
        text += " "
        rest = isEntity ? rest[rest.index(after: end)...] : rest.dropFirst()
    }

    private mutating func readTag() {
        text += " "
        if rest.starts(with: "<!--".unicodeScalars) { return skipRemark() }
        rest = rest.drop { $0 != ">" && !$0.isBlank }
        while let next = rest.first, next != ">" {
            if next.isBlank || next == "/" || next == Literal.hole || next == "\"" {
                rest.removeFirst()
            } else {
                readAttribute()
            }
        }
        rest = rest.dropFirst()
    }

    private mutating func skipRemark() {
        while !rest.isEmpty, !rest.starts(with: "-->".unicodeScalars) { rest.removeFirst() }
        rest = rest.dropFirst(3)
    }

    private mutating func readAttribute() {
        let name = take { $0 != "=" && $0 != ">" && $0 != "/" && !$0.isBlank }
        guard rest.first == "=" else {
            if name.isEmpty { rest = rest.dropFirst() }
            return attributes.append(Attribute(name: name, value: ""))
        }
        rest.removeFirst()
        if let quote = rest.first, quote == "\"" || quote == "'" {
            rest.removeFirst()
            attributes.append(Attribute(name: name, value: take { $0 != quote }))
            rest = rest.dropFirst()
        } else {
            attributes.append(Attribute(name: name, value: take { $0 != ">" && !$0.isBlank }))
        }
    }

    private mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
        let taken = rest.prefix(while: belongs)
        rest = rest[taken.endIndex...]
        return String(String.UnicodeScalarView(taken))
    }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool { properties.isWhitespace }
}
