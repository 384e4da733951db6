/// Reads a text into words once, from left to right, in time that grows with its length alone.
struct SentenceScanner {
    private let text: String
    private let scalars: String.UnicodeScalarView
    private var place: String.Index
    private var words: [SentenceWord] = []
    private var gap = SentenceWord.Gap.stop
    private var opens = true
    private var marks = PairedMarks()
    private var previous: Unicode.Scalar?

    static func words(of text: String) -> [SentenceWord] {
        var scanner = SentenceScanner(text)
        return scanner.read()
    }

    private init(_ text: String) {
        self.text = text
        scalars = text.unicodeScalars
        place = scalars.startIndex
    }

    private mutating func read() -> [SentenceWord] {
        while place < scalars.endIndex {
            let scalar = scalars[place]
            if scalar.isASCIIDigit || scalar.isFraction {
                readNumber()
            } else if scalar.isLetter {
                readWord()
            } else if scalar == "%" {
                take(to: scalars.index(after: place), kind: .percent)
            } else {
                pass(scalar)
            }
        }
        marks.settle(&words)
        return words
    }

    private mutating func readWord() {
        var end = place
        var beforeEnd = scalars[place]
        while end < scalars.endIndex {
            let scalar = scalars[end]
            let next = scalars.index(after: end)
            let isInside =
                scalar.isLetter || scalar.isASCIIDigit || scalar.isIgnorable
                || (scalar.isApostrophe && next < scalars.endIndex && scalars[next].isLetter)
            guard isInside else { break }
            beforeEnd = scalar
            end = next
        }
        previous = beforeEnd
        take(to: end, kind: .word)
    }

    private mutating func readNumber() {
        var end = place
        while end < scalars.endIndex {
            let scalar = scalars[end]
            let next = scalars.index(after: end)
            let isInside =
                scalar.isASCIIDigit || (scalar.joinsDigits && next < scalars.endIndex && scalars[next].isASCIIDigit)
            guard isInside else { break }
            end = next
        }
        end = fractionEnd(from: end) ?? end
        let ordinal = ordinalEnd(from: end)
        take(to: ordinal ?? end, kind: ordinal == nil ? .number : .ordinal)
    }

    /// The place after "½" behind a number, as in "1½" and "1 ½"; nil when there is none.
    private func fractionEnd(from place: String.Index) -> String.Index? {
        var end = place
        if end > self.place, end < scalars.endIndex, scalars[end] == " " { end = scalars.index(after: end) }
        guard end < scalars.endIndex, scalars[end].isFraction else { return nil }
        return scalars.index(after: end)
    }

    /// The place after "st", "nd", "rd" or "th" right after a number, nil when there is none.
    private func ordinalEnd(from place: String.Index) -> String.Index? {
        guard let end = scalars.index(place, offsetBy: 2, limitedBy: scalars.endIndex),
            end == scalars.endIndex || !scalars[end].isLetter,
            ["st", "nd", "rd", "th"].contains(String(scalars[place..<end]).lowercased())
        else { return nil }
        return end
    }

    private mutating func take(to end: String.Index, kind: SentenceWord.Kind) {
        let part = scalars[place..<end]
        if kind == .number, gap == .stop, isSpan { gap = .joint }
        words.append(
            SentenceWord(
                range: place..<end, form: part.form, kind: kind, capitals: part.capitals, follows: gap,
                opensSentence: opens))
        previous = part.last
        gap = .joint
        opens = false
        place = end
    }

    /// Whether only a dash stands between the number before and this place: "3 – 5" joins as "3-5" does.
    private var isSpan: Bool {
        guard let last = words.last, last.kind == .number else { return false }
        let between = scalars[last.range.upperBound..<place]
        return between.count { $0.isDash } == 1 && between.allSatisfy { $0.isDash || $0 == " " || $0 == "\u{A0}" }
    }

    /// Whether the point at this place ends an abbreviation before a number: "max. 10 minutes".
    private func abbreviates(_ next: String.Index) -> Bool {
        guard gap == .joint, let last = words.last, Self.abbreviations.contains(last.form) else { return false }
        return scalars[next...].first { $0 != " " }?.isASCIIDigit == true
    }

    /// Whether the point at this place stands between two single letters: "A.S.A.P.".
    private func spells(_ following: Unicode.Scalar?) -> Bool {
        gap == .joint && following?.isLetter == true && words.last.map { $0.form.utf8.count == 1 } == true
    }

    private static let abbreviations: Set<String> = ["max", "min", "approx"]

    /// What is no word: blanks, marks, and everything else.
    private mutating func pass(_ scalar: Unicode.Scalar) {
        let next = scalars.index(after: place)
        let following = next < scalars.endIndex ? scalars[next] : nil
        marks.saw(scalar, before: previous, after: following, nextWord: words.count)
        switch scalar {
        case "-", "\u{2010}", "\u{2011}", "\u{2013}":
            let joins = previous?.isWordly == true && following?.isWordly == true && gap == .joint
            gap = joins ? .joint : .stop
        case "." where abbreviates(next): gap = .blank
        case "." where spells(following): gap = .joint
        case ".", "!", "?", ";", ":", "…", "\n", "\r", "•", "—", "*", "·":
            gap = .stop
            opens = true
        case "+" where gap == .joint && previous?.isASCIIDigit == true: gap = .blank
        case ",", "(", ")", "[", "]", "{", "}", "/", "|", "=", "<", ">", "&", "+":
            gap = .stop
        default:
            if gap == .joint { gap = .blank }
            if scalar.isOpeningQuotation { opens = opens || gap == .stop }
        }
        previous = scalar
        place = next
    }
}

extension Unicode.Scalar {
    var isWordly: Bool { isLetter || isASCIIDigit }

    var isOpeningQuotation: Bool { ["\"", "“", "„", "«", "‘", "'"].contains(self) }

    /// ½, ¼ and their like.
    fileprivate var isFraction: Bool {
        value >= 0xBC && properties.numericType == .numeric && (0..<1).contains(properties.numericValue ?? 1)
    }

    /// What joins two numbers: hyphens, dashes and the minus sign.
    fileprivate var isDash: Bool { self == "-" || (0x2010...0x2014).contains(value) || value == 0x2212 }

    fileprivate var isASCIIDigit: Bool { (48...57).contains(value) }

    /// Soft hyphens and joiners stay inside a word and are not compared.
    fileprivate var isIgnorable: Bool {
        value >= 128 && (value == 0xAD || (0x200B...0x200D).contains(value) || value == 0xFEFF)
    }

    fileprivate var joinsDigits: Bool { self == "," || self == "." || self == ":" || self == "/" }
}

extension Substring.UnicodeScalarView {
    fileprivate var form: String {
        var form = String.UnicodeScalarView()
        for scalar in self where !scalar.isIgnorable {
            if scalar.value < 128 {
                let isUpper = (65...90).contains(scalar.value)
                form.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
            } else if scalar.isApostrophe {
                form.append("'")
            } else {
                form.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(form)
    }

    fileprivate var capitals: SentenceWord.Capitals {
        guard let first, first.isLetter, first.properties.isUppercase else { return .none }
        let letters = lazy.filter(\.isLetter)
        let isShouted = letters.allSatisfy(\.properties.isUppercase) && letters.dropFirst().first != nil
        return isShouted ? .all : .first
    }
}
