import Foundation

/// Text in other letters inside a header (RFC 2047), in UTF-8.
enum EncodedWords {
    /// `text` as encoded words of at most 64 signs; between two of them a reader drops the space.
    ///
    /// Mostly ASCII is written in Q, the rest in B; no character is divided between two words. Controls become spaces.
    static func of(_ text: String) -> [String] {
        let scalars = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        let inQ = scalars.count(where: { $0.value >= 0x80 }) * 4 < scalars.count
        var words: [String] = []
        var word: [UInt8] = []
        for scalar in scalars {
            let bytes = Array(String(scalar).utf8)
            if width(word + bytes, inQ: inQ) > 52 {
                words.append(encoded(word, inQ: inQ))
                word = []
            }
            word += bytes
        }
        return words + [encoded(word, inQ: inQ)]
    }

    private static func width(_ bytes: [UInt8], inQ: Bool) -> Int {
        inQ ? bytes.reduce(0) { $0 + (isQ($1) || $1 == 0x20 ? 1 : 3) } : (bytes.count + 2) / 3 * 4
    }

    private static func encoded(_ bytes: [UInt8], inQ: Bool) -> String {
        guard inQ else { return "=?UTF-8?B?\(Data(bytes).base64EncodedString())?=" }
        let signs = bytes.map { byte in
            byte == 0x20 ? "_" : isQ(byte) ? String(UnicodeScalar(byte)) : "=" + Hex.of(byte)
        }
        return "=?UTF-8?Q?\(signs.joined())?="
    }

    /// What Q leaves as it is even inside a name (RFC 2047 §5 (3)).
    private static func isQ(_ byte: UInt8) -> Bool {
        HostName.isLetterOrDigit(byte) || "!*+-/".utf8.contains(byte)
    }
}

/// Bytes in two upper-case digits.
enum Hex {
    private static let digits = Array("0123456789ABCDEF".utf8)

    static func of(_ byte: UInt8) -> String {
        String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
    }
}
