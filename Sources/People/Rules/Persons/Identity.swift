package import Kernel

/// The key of an identity.
package typealias IdentityID = ID<Identity>

/// What leads to a person: an address, a number, or the key of another system.
package struct Identity: Equatable, Sendable {
    package let id: IdentityID
    package let person: PersonID
    package let kind: Kind
    /// As it was written.
    package let value: String
    /// Why nothing reaches the person by it now; nil when nothing speaks against it.
    package var trouble: AddressTrouble?

    package enum Kind: String, Sendable, CaseIterable, Codable {
        case email
        case phone
        /// The key of another system, as "shop:4711".
        case outside
    }

    /// The longest value, in characters: RFC 5321 §4.5.3.1 allows a path of 256.
    package static let limit = 256

    /// The form in which two writings of one identity are the same; nil when `value` has no such form.
    ///
    /// Accents count in addresses (RFC 6531): only case and the blanks around are left out. A number keeps its digits
    /// and a leading plus, for which 00 stands too.
    package static func key(_ kind: Kind, _ value: String) -> String? {
        switch kind {
        case .email: emailKey(value)
        case .phone: phoneKey(value)
        case .outside: Written.line(value).isEmpty ? nil : Written.line(value)
        }
    }

    /// The key of a mail address; nil when there is not exactly something, an @ after it, and something without blanks.
    package static func emailKey(_ value: String) -> String? {
        let address = Written.line(value).lowercased()
        guard address.utf8.count <= limit || address.count <= limit, !address.utf8.contains(32),
            let at = address.utf8.lastIndex(of: UInt8(ascii: "@")),
            at != address.startIndex, address.utf8.index(after: at) != address.endIndex
        else { return nil }
        return address
    }

    private static func phoneKey(_ value: String) -> String? {
        let digits = value.filter { $0.isASCII && $0.isNumber }
        let plain = Written.line(value)
        guard (4...20).contains(digits.count), plain.allSatisfy("+0123456789 ()-./".contains) else { return nil }
        if plain.hasPrefix("+") { return "+" + digits }
        return digits.hasPrefix("00") ? "+" + digits.dropFirst(2) : digits
    }
}
