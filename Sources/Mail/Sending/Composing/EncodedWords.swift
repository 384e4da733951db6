import Foundation

/// Text in other letters inside a header (RFC 2047), in UTF-8.
enum EncodedWords {
    /// `text` as encoded words of at most 64 signs; between two of them a reader drops the space.
    ///
    /// Mostly ASCII is written in Q, the rest in B; no character is divided between two words. Controls become spaces.
    static func of(_ text: String) -> [String] {
        let scalars = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        let characters = scalars.map { Array(String($0).utf8) }
        let isMostlyASCII = characters.count(where: { $0.count > 1 }) * 4 < characters.count
        return (isMostlyASCII ? nil : inB(characters)) ?? inQ(characters)
    }

    /// In base64, 39 bytes a word, and each word but the last without `=` at its end: GMime 3.2 reads nothing after one
    /// that has it. nil where the characters do not allow that.
    private static func inB(_ characters: [[UInt8]]) -> [String]? {
        var (words, start): ([String], Int) = ([], 0)
        while start < characters.count {
            var (bytes, fitting): ([UInt8], (end: Int, bytes: [UInt8])?) = ([], nil)
            for index in start..<characters.count {
                guard bytes.count + characters[index].count <= 39 else { break }
                bytes += characters[index]
                if bytes.count % 3 == 0 || index == characters.count - 1 { fitting = (index + 1, bytes) }
            }
            guard let fitting else { return nil }
            words.append("=?UTF-8?B?\(Data(fitting.bytes).base64EncodedString())?=")
            start = fitting.end
        }
        return words
    }

    private static func inQ(_ characters: [[UInt8]]) -> [String] {
        var words = [""]
        for character in characters {
            let signs = character.map { $0 == 0x20 ? "_" : isQ($0) ? String(UnicodeScalar($0)) : "=" + Hex.of($0) }
                .joined()
            if words[words.count - 1].utf8.count + signs.utf8.count > 52 { words.append("") }
            words[words.count - 1] += signs
        }
        return words.map { "=?UTF-8?Q?\($0)?=" }
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
