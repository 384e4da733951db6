/// A host's name in ASCII, each label of 1 to 63 letters, digits, hyphens and underscores.
package struct HostName: Sendable, Equatable {
    package let ascii: String

    /// The name in `text`, other letters written as in RFC 3492; nil when it cannot be one.
    package init?(_ text: String) {
        var labels: [String] = []
        for label in text.split(separator: ".", omittingEmptySubsequences: false) {
            guard let ascii = Self.label(label) else { return nil }
            labels.append(ascii)
        }
        let ascii = labels.joined(separator: ".")
        guard (1...253).contains(ascii.utf8.count) else { return nil }
        self.ascii = ascii
    }

    private static func label(_ label: Substring) -> String? {
        let ascii = label.utf8.allSatisfy { $0 < 0x80 } ? String(label) : Punycode.label(label.lowercased())
        let fits = (1...63).contains(ascii.utf8.count) && !ascii.hasPrefix("-") && !ascii.hasSuffix("-")
        return fits && ascii.utf8.allSatisfy(isNameSign) ? ascii : nil
    }

    private static func isNameSign(_ sign: UInt8) -> Bool {
        isLetterOrDigit(sign) || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "_")
    }

    static func isLetterOrDigit(_ sign: UInt8) -> Bool {
        (0x30...0x39).contains(sign) || (0x41...0x5A).contains(sign) || (0x61...0x7A).contains(sign)
    }
}
