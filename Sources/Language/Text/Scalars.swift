extension Unicode.Scalar {
    var isBlank: Bool {
        isASCII
            ? self == " " || (9...13).contains(value) : properties.isWhitespace || value == 0x200B || value == 0xFEFF
    }

    var isLineBreak: Bool { value == 10 || value == 13 || value == 0x2028 || value == 0x2029 }

    var isLetter: Bool {
        if isASCII { return (65...90).contains(value) || (97...122).contains(value) }
        return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }

    var isDigit: Bool {
        isASCII ? (48...57).contains(value) : properties.numericType == .decimal
    }

    /// The ASCII digit of the same value, for a digit.
    var digit: Unicode.Scalar {
        guard !isASCII, let value = properties.numericValue, (0...9).contains(value) else { return self }
        return Unicode.Scalar(UInt8(48 + Int(value)))
    }

    var isApostrophe: Bool {
        self == "'" || self == "\u{2019}" || self == "\u{2018}" || self == "`" || self == "\u{B4}"
    }

    var isLetterN: Bool { self == "n" || self == "N" }
}
