/// The words of a line that may introduce a quote, or of the lines into which it was broken.
struct AttributionSentence {
    /// As they are written, line by line.
    private var lines: [Substring]
    /// In lower case.
    private(set) var folded: String

    init(_ line: ReplyLine) {
        (lines, folded) = ([line.trimmed], line.folded)
    }

    /// One that stands at the beginning of a longer line.
    init(start: Substring) {
        (lines, folded) = ([start], start.lowercased())
    }

    mutating func append(_ line: ReplyLine) {
        lines.append(line.trimmed)
        folded += " "
        folded += line.folded
    }

    /// Whether it has a number and begins as such lines do: with a word for “on”, a day, a date or a name with an address.
    var canBegin: Bool {
        guard folded.unicodeScalars.contains(where: { $0.properties.numericType != nil }) else { return false }
        let first = folded.drop { "-*\"'“„«( ".contains($0) }.prefix { $0.isLetter || $0.isNumber || $0 == "." }
        if first.first?.isNumber == true { return hasMoment }
        return opensInWords || hasAddress || isNamed
    }

    /// Whether it begins with a word for “on” or a day. Some languages put no space after it.
    var opensInWords: Bool {
        let start = folded.drop { "-*\"'“„«( ".contains($0) }
        return AttributionWords.openings.contains(String(start.prefix { $0.isLetter }))
            || ["在", "於", "于"].contains { folded.hasPrefix($0) }
    }

    /// Whether it is whole and begins with a name, in languages that never tell what somebody said in this form.
    private var isNamed: Bool { isWhole && AttributionWords.namedVerbs.occur(in: folded) }

    /// Whether it is the whole of one: a moment, and either a word for “wrote” or an address, with a colon at the end.
    var isWhole: Bool {
        guard folded.hasSuffix(":") || folded.hasSuffix("：") || folded.hasSuffix("----"), hasMoment else {
            return false
        }
        if AttributionWords.own.occur(in: folded) { return false }
        return hasVerb || (folded.hasSuffix(">:") && hasAddress && opensWithDay)
    }

    private var ends: Bool {
        [":", "：", "----"].contains { folded.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    var hasVerb: Bool { AttributionWords.verbs.occur(in: folded) }

    /// An address in angle brackets, as hardly anybody writes it by hand.
    var hasAddress: Bool { folded.utf8.contains(UInt8(ascii: "<")) && folded.utf8.contains(UInt8(ascii: "@")) }

    /// Whether a line without a word for “wrote” begins with a date or a day.
    private var opensWithDay: Bool {
        folded.first?.isNumber == true || AttributionWords.openings.contains(String(folded.prefix { $0.isLetter }))
    }

    /// Whether somebody tells here what was written to whom: “your driver told me”, “su compañera”. A short day before a
    /// number (“su 3.5.2026”, Finnish) is none of these words, nor is a name with a capital letter.
    var tells: Bool {
        let words = lines.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
        return words.indices.contains { index in
            let isBeforeNumber = index + 1 < words.endIndex && words[index + 1].first?.isNumber == true
            return AttributionWords.telling.contains(String(words[index])) && !isBeforeNumber
        }
    }
}
