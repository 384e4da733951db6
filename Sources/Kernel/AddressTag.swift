/// A mark between the name and the domain of a mail address, as `care+r.<mark>@example.org`: servers deliver it to
/// `care@example.org`, and whoever answers gives it back to us.
///
/// What the mark says, and whether it is genuine, is not known here: only its shape.
package enum AddressTag {
    /// The signs of a mark: lower-case base32 (RFC 4648 §6) without padding.
    package static let length = 29

    /// The address with a mark in it; nil when the name would grow longer than RFC 5321 §4.5.3.1.1 allows.
    package static func marked(_ address: String, with mark: String) -> String? {
        guard let at = address.lastIndex(of: "@") else { return nil }
        let local = address[..<at]
        guard !local.isEmpty, !local.hasPrefix("\""), local.utf8.count + 3 + mark.utf8.count <= 64 else { return nil }
        return "\(local)+r.\(mark)\(address[at...])"
    }

    /// The address without its mark; the address itself when it carries none.
    package static func plain(_ address: String) -> String {
        parted(address)?.address ?? address
    }

    /// The mark of an address, in lower case; nil when it carries none.
    package static func mark(of address: String) -> String? {
        parted(address)?.mark
    }

    /// Whether a text has the shape of a mark.
    package static func isMark(_ text: some StringProtocol) -> Bool {
        text.utf8.count == length && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) }
    }

    private static func parted(_ address: String) -> (address: String, mark: String)? {
        guard address.utf8.contains(UInt8(ascii: "+")), let at = address.lastIndex(of: "@") else { return nil }
        let local = address[..<at]
        let mark = local.suffix(length).lowercased()
        let rest = local.dropLast(length)
        guard rest.utf8.count > 3, rest.lowercased().hasSuffix("+r."), isMark(mark) else { return nil }
        return ("\(rest.dropLast(3))\(address[at...])", mark)
    }
}
