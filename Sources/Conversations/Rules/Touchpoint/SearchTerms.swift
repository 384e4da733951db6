import Foundation
import Kernel

/// The words of a text as the index holds them: runs of letters and digits, folded, each at most 60 scalars long.
///
/// Chinese, Japanese, Korean, Thai and their neighbours put no blank where a word ends, or hang endings on it: of their runs every
/// two signs that stand together are a word, so that whatever is looked for is found inside of them.
enum SearchTerms {
    /// For a search: of "自転車" the pairs "自転" and "転車".
    static func searched(_ text: some StringProtocol) -> [String] { all(in: text, withEnds: false) }

    /// For the index: the last sign of a run too, so that a search for one sign finds it at the beginning of a word.
    static func indexed(_ text: some StringProtocol) -> [String] { all(in: text, withEnds: true) }

    /// As the index held them before it knew pairs: each run as one word.
    static func indexedBefore(_ text: some StringProtocol) -> [String] { runs(of: text).map(word) }

    /// Whether this is one sign of a script without blanks: it is looked for as the beginning of a pair.
    static func isOneSign(_ word: String) -> Bool {
        word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(isUnspaced)
    }

    /// Nearly every word is ASCII and is read by its bytes; what holds another sign goes the long way from one ASCII sign that
    /// is in no word to the next.
    private static func all(in text: some StringProtocol, withEnds: Bool) -> [String] {
        var terms: [String] = []
        var word: [UInt8] = []
        var isPlain = true
        func end() {
            guard !word.isEmpty else { return }
            if isPlain {
                terms.append(String(decoding: word.prefix(60), as: UTF8.self))
            } else {
                appendTerms(of: String(decoding: word, as: UTF8.self), withEnds: withEnds, to: &terms)
            }
            word.removeAll(keepingCapacity: true)
            isPlain = true
        }
        for byte in text.utf8 {
            switch byte {
            case 97...122, 48...57: word.append(byte)
            case 65...90: word.append(byte + 32)
            case 128...:
                word.append(byte)
                isPlain = false
            default: end()
            }
        }
        end()
        return terms
    }

    private static func appendTerms(of text: String, withEnds: Bool, to terms: inout [String]) {
        for run in runs(of: text) {
            // Nearly every run is of one kind, and that one needs no copy.
            guard run.contains(where: isUnspaced) else {
                terms.append(word(run))
                continue
            }
            var rest = run[...]
            while let first = rest.first {
                let piece = rest.prefix { isUnspaced($0) == isUnspaced(first) }
                rest = rest.dropFirst(piece.count)
                if isUnspaced(first) { terms += pairs(piece, withEnds: withEnds) } else { terms.append(word(piece)) }
            }
        }
    }

    private static func runs(of text: some StringProtocol) -> [Substring.UnicodeScalarView] {
        text.folded.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { Substring($0).unicodeScalars }
    }

    private static func word(_ run: Substring.UnicodeScalarView) -> String {
        String(String.UnicodeScalarView(run.prefix(60)))
    }

    /// Korean syllables, which folding takes apart, are one sign each again.
    private static func pairs(_ run: Substring.UnicodeScalarView, withEnds: Bool) -> [String] {
        let signs = Array(String(String.UnicodeScalarView(run)).precomposedStringWithCanonicalMapping.unicodeScalars)
        guard let last = signs.last else { return [] }
        let pairs = zip(signs, signs.dropFirst()).map { first, second in
            String(String.UnicodeScalarView([first, second]))
        }
        return pairs.isEmpty || withEnds ? pairs + [String(last)] : pairs
    }

    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x0E00 else { return false }
        return unspaced.contains { $0.contains(scalar.value) }
    }

    /// Thai and Lao, Burmese, Korean, Khmer, Japanese, Chinese: their blocks (Unicode 15, Blocks.txt).
    private static let unspaced: [ClosedRange<UInt32>] = [
        0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3040...0x30FF, 0x31F0...0x31FF,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF,
    ]
}
