/// Which lines of a message are its own text.
struct ReplyKinds {
    private enum Kind {
        case blank
        case text
        case quote
        /// The line that introduces a quote.
        case attribution
    }

    private let lines: ReplyLines
    private var kinds: [Kind]
    /// Where something begins that goes on to the end and is not the person's own.
    private var end: Int
    private var hasText = false
    private var hasQuote = false
    /// How many marks were no signature's.
    private var marks = 0

    init(_ lines: ReplyLines) {
        self.lines = lines
        kinds = []
        end = lines.all.count
        kinds.reserveCapacity(end)
        while kinds.count < end { classify(kinds.count) }
        joinWrappedQuotes()
    }

    /// For each line whether it is kept. All are where nothing is said in what would be left: no word at all, or only a greeting
    /// and a name.
    var kept: [Bool] {
        let everything = Array(repeating: true, count: lines.all.count)
        let range = ownRange
        guard let last = lastOwnLine(in: range), isSaying(range.lowerBound...last) else { return everything }
        return lines.all.indices.map { index in
            index >= range.lowerBound && index <= last
        }
    }

    /// Whether something is said in these lines: a mark alone is nothing, nor is a greeting; a picture of a thumb is.
    private func isSaying(_ range: ClosedRange<Int>) -> Bool {
        let said = range.lazy.filter { kinds[$0] == .text }.prefix(20).map { lines.all[$0] }
        return !Pleasantries.areAll(said)
            && lines.all[range].contains { line in
                line.text.unicodeScalars.contains { scalar in
                    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                        || scalar.properties.isEmojiPresentation || scalar == "?"
                }
            }
    }

    private mutating func classify(_ index: Int) {
        let line = lines.all[index]
        if line.isBlank { return kinds.append(.blank) }
        if line.isQuoted {
            hasQuote = true
            return kinds.append(.quote)
        }
        if !hasText, Delimiter.isBanner(line) { return banner(at: index) }
        let isTop = index < 3 && !hasText && !hasQuote
        if isTop, let count = Signature.sealLength(at: index, in: lines) ?? GatewayBanner.length(at: index, in: lines) {
            kinds += Array(repeating: .attribution, count: count)
            return
        }
        if let count = Attribution.length(at: index, in: lines) { return attribution(at: index, count: count) }
        if hasText, Attribution.goesOn(in: line) || Delimiter.stands(at: index, in: lines) {
            end = index
            return
        }
        if hasText || hasQuote || line.trimmed == "--", isSignature(at: index) {
            end = index
            return
        }
        hasText = true
        kinds.append(.text)
    }

    /// A signature begins with one of the first marks that look like it; nobody sets many.
    private mutating func isSignature(at index: Int) -> Bool {
        guard marks < 20 else { return false }
        if Signature.begins(at: index, in: lines) { return true }
        if Signature.isMark(lines.all[index]) { marks += 1 }
        return false
    }

    /// A banner over everything introduces a quote under which an answer may stand. Else the message below it is all there is.
    private mutating func banner(at index: Int) {
        let below = lines.all.indices[(index + 1)...].prefix(12).first {
            !lines.all[$0].isBlank && lines.all[$0].label == .none
        }
        guard let below, lines.all[below].isQuoted else {
            end = index
            return
        }
        hasQuote = true
        kinds += Array(repeating: .attribution, count: below - index)
    }

    private mutating func attribution(at index: Int, count: Int) {
        let next = lines.content(from: index + count)
        let quotes = next.map { lines.all[$0].isQuoted || lines.all[$0].trimmed.first == "|" } ?? true
        if !quotes, hasText {
            end = index
            return
        }
        hasQuote = true
        kinds += Array(repeating: .attribution, count: count)
        if let next, lines.all[next].trimmed.first == "|" { takeBars(from: next) }
    }

    /// Takes lines that are quoted with a bar, which is a quote only after a line that says so.
    private mutating func takeBars(from start: Int) {
        while kinds.count < start { kinds.append(.blank) }
        while kinds.count < end, lines.all[kinds.count].trimmed.first == "|" { kinds.append(.quote) }
    }

    /// A line between two quoted ones, the first of them long and unfinished, is the end of a line that was broken on its way.
    private mutating func joinWrappedQuotes() {
        for index in kinds.indices.dropFirst().dropLast() where kinds[index] == .text {
            let before = lines.all[index - 1].trimmed
            let isUnfinished = before.count >= 60 && before.last.map { !".?!:".contains($0) } == true
            if isUnfinished, kinds[index - 1] == .quote, kinds[index + 1] == .quote { kinds[index] = .quote }
        }
    }

    /// From the first line that is the person's own to where the rest begins. A quote at the top goes when it is introduced
    /// and one answer follows it; a quote between answers stays.
    private var ownRange: Range<Int> {
        let own = kinds.indices.filter { kinds[$0] == .text }
        guard let first = own.first, let last = own.last else { return 0..<end }
        let isIntroduced = kinds[..<first].contains(.attribution)
        let isOneAnswer = !kinds[first...last].contains(.quote)
        return (isIntroduced && isOneAnswer ? first : 0)..<end
    }

    /// The last line of the person's own text without the signature before the end; nil when nothing else would be left.
    private func lastOwnLine(in range: Range<Int>) -> Int? {
        guard let last = lastLine(before: range.upperBound, in: range) else { return nil }
        guard let start = ClosingBlock(in: lines).start(endingAt: last), start > range.lowerBound else { return last }
        return lastLine(before: start, in: range)
    }

    /// The last line that is neither blank nor put there by a program; of those no more than a page of them is passed over.
    private func lastLine(before end: Int, in range: Range<Int>) -> Int? {
        var endings = 0
        for index in range.reversed() where index < end && kinds[index] == .text {
            guard endings < 60, Signature.isEnding(at: index, in: lines) else { return index }
            endings += 1
        }
        return nil
    }
}
