import Foundation

extension StringProtocol {
    /// The text as it is compared, sorted and searched: compatibility-composed, without accents and case, white space
    /// collapsed to single blanks. Both engines sort and match on this column, since neither folds text like the other.
    package var folded: String {
        if let folded = collapsedASCII({ (65...90).contains($0) ? $0 + 32 : $0 }) { return folded }
        let plain = String(self).decomposedStringWithCompatibilityMapping
        var scalars = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            scalars.append(contentsOf: scalar.foldedScalars)
        }
        return String(scalars).collapsed
    }

    /// The text with white space collapsed to single blanks, none at the ends.
    package var collapsed: String {
        collapsedASCII { $0 } ?? split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The same by bytes, each changed by `change`, which takes time that matters much less; nil when not all are ASCII.
    package func collapsedASCII(_ change: (UInt8) -> UInt8) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var isBlank = false
        for byte in utf8 {
            guard byte < 128 else { return nil }
            let byte = change(byte)
            if byte == 32 || (9...13).contains(byte) {
                isBlank = true
            } else {
                if isBlank, !bytes.isEmpty { bytes.append(32) }
                isBlank = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// Letters that decomposition leaves alone but a reader types without the stroke; a Greek sigma is one at the end too.
    fileprivate var foldedScalars: String.UnicodeScalarView {
        switch self {
        case "ø", "Ø": "o".unicodeScalars
        case "ł", "Ł": "l".unicodeScalars
        case "đ", "Đ", "ð", "Ð": "d".unicodeScalars
        case "ı": "i".unicodeScalars
        case "ß", "ẞ": "ss".unicodeScalars
        case "ς": "σ".unicodeScalars
        case "æ", "Æ": "ae".unicodeScalars
        case "œ", "Œ": "oe".unicodeScalars
        case "þ", "Þ": "th".unicodeScalars
        default: properties.lowercaseMapping.unicodeScalars
        }
    }
}
