import Crypto

/// Proves that a form came from a page of ours: an HMAC of the visitor's cookie under a key of the house.
///
/// The value is masked anew for each answer, since it travels in a compressed page (BREACH).
package struct FormKey: Sendable {
    private let key: SymmetricKey

    /// `secret` is the house's own, at least 32 bytes, the same on all nodes.
    package init(secret: [UInt8]) {
        key = SymmetricKey(data: SHA256.hash(data: Array("form ".utf8) + secret))
    }

    /// A value for a form shown to the visitor with this cookie.
    package func token(for cookie: String) -> FormToken {
        var source = SystemRandomNumberGenerator()
        let words = (source.next(), source.next())
        let mask = withUnsafeBytes(of: words) { Array($0) }
        let masked = zip(mask, proof(of: cookie)).map { $0 ^ $1 }
        return FormToken((mask + masked).hex)
    }

    /// Whether `value` was made for the visitor with this cookie.
    package func accepts(_ value: String?, for cookie: String) -> Bool {
        guard let bytes = value.flatMap([UInt8].init(hex:)), bytes.count == 32 else { return false }
        var difference: UInt8 = 0
        for (index, byte) in proof(of: cookie).enumerated() {
            difference |= bytes[index] ^ bytes[index + 16] ^ byte
        }
        return difference == 0
    }

    private func proof(of cookie: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(cookie.utf8), using: key).prefix(16))
    }
}

extension [UInt8] {
    /// Two lower-case hexadecimal digits a byte.
    package var hex: String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
        return String(unsafeUninitializedCapacity: 2 * count) { signs in
            for (place, byte) in enumerated() {
                signs[2 * place] = digit(byte >> 4)
                signs[2 * place + 1] = digit(byte & 15)
            }
            return 2 * count
        }
    }

    /// The bytes that hexadecimal `text` stands for; nil when it does not.
    package init?(hex text: String) {
        let digits = text.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
