/// A secret that opens something: 160 random bits in 27 URL-safe signs. The database keeps only its SHA-256.
package struct Token: Hashable, Sendable {
    /// The signs as they stand in an address; never logged.
    package let text: String

    /// A new token from the system's random source.
    package static func random() -> Self {
        var source = SystemRandomNumberGenerator()
        let signs = (0..<27).map { _ in alphabet[Int(source.next() & 63)] }
        return Self(unchecked: String(decoding: signs, as: UTF8.self))
    }

    /// The token in `text`; nil when it does not have the shape of one.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 27, text.utf8.allSatisfy(Self.alphabet.contains) else { return nil }
        self.init(unchecked: String(text))
    }

    private init(unchecked text: String) {
        self.text = text
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
