/// The key of one thing of kind `Thing`: 64 bits made by the program, so it is one type on both engines, needs no
/// round trip, and sorts by the time at which it was made.
///
/// It is no secret: whatever opens something is a `Token`.
package struct ID<Thing>: Hashable, Comparable, Sendable {
    /// The key as the databases hold it; always positive.
    package let value: Int64

    /// The key with this value, as it was read from a database.
    package init(_ value: Int64) {
        self.value = value
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.value < right.value
    }
}

extension ID: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\"\(text)\" is no id"))
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension ID: LosslessStringConvertible {
    /// The id as addresses and JSON show it: decimal digits.
    package var description: String { String(value) }

    /// The id in `text`; nil when it is not a positive 64-bit number in plain digits.
    package init?(_ text: String) {
        let isPlain = text.utf8.count <= 19 && text.utf8.allSatisfy { (48...57).contains($0) }
        guard isPlain, let value = Int64(text), value > 0 else { return nil }
        self.init(value)
    }
}

extension ID {
    /// A short code that a person can read out, as "4K2-81W": 25 bits in Crockford's base 32 and a check sign, by which a
    /// wrong or a swapped sign is noticed. Ids of one second differ in few bits, hence they are mixed (Knuth, The Art of
    /// Computer Programming 3, §6.4: multiplicative hashing); two things may have the same code.
    package var code: String {
        let mixed = (UInt64(bitPattern: value) &* 0x9E37_79B9_7F4A_7C15) >> 39
        let digits = stride(from: 20, through: 0, by: -5).map { Int(mixed >> UInt64($0)) & 31 }
        let check = zip(digits, 1...).map { $0 * $1 }.reduce(0, +) % 31
        let signs = (digits + [check]).map { crockford[$0] }
        return String(decoding: signs.prefix(3) + [UInt8(ascii: "-")] + signs.suffix(3), as: UTF8.self)
    }
}

/// The digits of Crockford's base 32.
private let crockford = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
