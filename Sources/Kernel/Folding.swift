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
        let found = utf8.withContiguousStorageIfAvailable { collapsing($0, change) }
        return found ?? Array(utf8).withUnsafeBufferPointer { collapsing($0, change) }
    }
}

private func collapsing(_ text: UnsafeBufferPointer<UInt8>, _ change: (UInt8) -> UInt8) -> String? {
    guard text.allSatisfy({ $0 < 128 }) else { return nil }
    return String(unsafeUninitializedCapacity: text.count) { bytes in
        var (count, isBlank) = (0, false)
        for byte in text {
            let byte = change(byte)
            if byte == 32 || (9...13).contains(byte) {
                isBlank = count > 0
            } else {
                if isBlank {
                    bytes[count] = 32
                    count += 1
                }
                isBlank = false
                bytes[count] = byte
                count += 1
            }
        }
        return count
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
