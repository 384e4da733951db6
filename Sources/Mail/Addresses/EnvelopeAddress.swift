/// A mail address in the form in which servers pass it on: ASCII, with a domain, within the lengths of RFC 5321 §4.5.3.1.
package struct EnvelopeAddress: Sendable, Equatable {
    package let text: String

    /// The address in `text`; nil when no server could take it.
    ///
    /// A domain in other letters is written in ASCII (RFC 3492). Dots may stand anywhere before the @, as some providers
    /// have given out such addresses. Other letters before the @ (RFC 6531) are not taken.
    package init?(_ text: String) {
        guard text.utf8.count <= 1_000, let at = text.lastIndex(of: "@") else { return nil }
        let local = text[..<at]
        guard Self.isLocal(local), let domain = Self.domain(text[text.index(after: at)...]) else { return nil }
        guard local.utf8.count + 1 + domain.utf8.count <= 254 else { return nil }
        self.text = "\(local)@\(domain)"
    }

    private static func isLocal(_ local: Substring) -> Bool {
        guard (1...64).contains(local.utf8.count) else { return false }
        if local.utf8.count > 2, local.hasPrefix("\""), local.hasSuffix("\"") {
            return local.dropFirst().dropLast().utf8.allSatisfy {
                (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C
            }
        }
        return local.utf8.allSatisfy { (0x21...0x7E).contains($0) && !specials.contains($0) }
    }

    /// RFC 5322 §3.2.3, without the dot.
    private static let specials = Array("()<>[]:;@\\,\"".utf8)

    private static func domain(_ domain: Substring) -> String? {
        if domain.hasPrefix("["), domain.hasSuffix("]"), domain.utf8.count > 4 {
            return domain.dropFirst().dropLast().utf8.allSatisfy(isLiteral) ? String(domain) : nil
        }
        return HostName(String(domain))?.ascii
    }

    private static func isLiteral(_ sign: UInt8) -> Bool {
        sign == UInt8(ascii: ":") || sign == UInt8(ascii: ".") || HostName.isLetterOrDigit(sign)
    }
}
