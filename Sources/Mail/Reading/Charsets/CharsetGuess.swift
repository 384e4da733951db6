/// In which charset bytes are that do not say so and are no UTF-8: by how their characters are put together and how common they
/// are. Western text is what is left.
enum CharsetGuess {
    /// So much of a text is looked at.
    private static let most = 64 << 10

    /// The charset as iconv calls it; nil for what looks Western, or like nothing known here.
    static func name(of bytes: UnsafeRawBufferPointer) -> String? {
        let bytes = UnsafeRawBufferPointer(rebasing: bytes.prefix(most))
        return marked(bytes) ?? DoubleByteGuess(bytes).name ?? AlphabetGuess.name(of: bytes)
            ?? CentralEuropeanGuess.name(of: bytes)
    }

    /// UTF-16 begins with a mark that tells the order of its bytes, and that iconv takes away.
    private static func marked(_ bytes: UnsafeRawBufferPointer) -> String? {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? "UTF-16" : nil
    }
}

/// Polish, Czech and their neighbours: letters which stand inside words where a Western text has signs such as `³` and `¶`.
enum CentralEuropeanGuess {
    static func name(of bytes: UnsafeRawBufferPointer) -> String? {
        var (both, windows, iso) = (0, 0, 0)
        for index in bytes.indices.dropFirst().dropLast()
        where bytes[index] >= 0x80 && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1]) {
            switch bytes[index] {
            case 0x9C, 0x9F, 0xB9, 0x9A, 0x9E, 0x9D: windows += 1
            case 0xB6, 0xBC, 0xB1, 0xBB, 0xBE: iso += 1
            case 0xB3, 0xBF: both += 1
            default: break
            }
        }
        guard both + windows + iso >= 2 else { return nil }
        return windows >= iso ? "WINDOWS-1250" : "ISO-8859-2"
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0xC0
    }
}
