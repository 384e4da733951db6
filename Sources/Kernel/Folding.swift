import Foundation

extension StringProtocol {
    /// The text as it is compared, sorted and searched: compatibility-composed, without accents and case, white space
    /// collapsed to single blanks. Both engines sort and match on this column, since neither folds text like the other.
    package var folded: String {
        if utf8.allSatisfy({ $0 < 128 }) { return foldedASCII }
        let plain = String(self).decomposedStringWithCompatibilityMapping
        var scalars = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            scalars.append(contentsOf: scalar.foldedScalars)
        }
        return String(scalars).collapsed
    }

    private var foldedASCII: String {
        String(decoding: utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self).collapsed
    }

    private var collapsed: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
