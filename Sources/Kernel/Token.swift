/// A secret that opens something: 160 random bits in 27 URL-safe signs. The database keeps only its SHA-256.
package struct Token: Hashable, Sendable {
    /// The signs as they stand in an address; never logged.
    package let text: String

    /// A new token from the system's random source.
    package static func random() -> Self {
        var source = SystemRandomNumberGenerator()
        // Each word of the system's randomness is enough for ten signs of six bits.
        let words = (0..<3).map { _ in source.next() }
        let signs = (0..<27).map { alphabet[Int(words[$0 / 10] >> (6 * UInt64($0 % 10)) & 63)] }
        return Self(unchecked: String(decoding: signs, as: UTF8.self))
    }

    /// The token in `text`; nil when it does not have the shape of one.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 27, text.utf8.allSatisfy(\.isOfToken) else { return nil }
        self.init(unchecked: String(text))
    }

    private init(unchecked text: String) {
        self.text = text
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

extension UInt8 {
    /// Whether it is a letter or a digit of ASCII, "-" or "_".
    fileprivate var isOfToken: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
