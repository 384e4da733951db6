/// The line with which a program introduces a quote: “On 3 May 2026 at 10:12, Ann <ann@example.org> wrote:”.
enum Attribution {
    /// How many lines it takes when one begins here; nil when none does. A program may have broken it into up to six.
    ///
    /// What somebody says may begin with a day and a time too, right above such a line. So it goes on neither over a blank line
    /// nor over the end of a sentence, nor into a line that begins one of its own.
    static func length(at index: Int, in lines: ReplyLines) -> Int? {
        let line = lines.all[index]
        if line.namesWriter, stands(over: index + 1, in: lines) || line.folded.utf8.contains(UInt8(ascii: "@")) {
            return 1
        }
        guard line.mayHoldDigit else { return nil }
        var sentence = AttributionSentence(line)
        guard sentence.canBegin else { return nil }
        var count = 1
        while true {
            if sentence.isWhole { return introduces(sentence, over: index + count, in: lines) ? count : nil }
            if count == 1, introducesBars(line, at: index, in: lines) { return 1 }
            guard let next = continuation(of: sentence, at: index + count, in: lines), next < index + 6 else {
                return nil
            }
            sentence.append(lines.all[next])
            guard sentence.folded.utf8.count <= 400 else { return nil }
            count = next - index + 1
        }
    }

    /// Whether a line begins with a whole one and goes on with the quote, as Yahoo’s programs for telephones write it.
    static func goesOn(in line: ReplyLine) -> Bool {
        let bytes = line.trimmed.utf8.prefix(400)
        guard bytes.contains(UInt8(ascii: "@")), bytes.contains(UInt8(ascii: ":")) else { return false }
        let start = String(decoding: bytes, as: UTF8.self)
        var (at, tries) = (start.startIndex, 0)
        while tries < 3, let colon = start[at...].firstIndex(of: ":") {
            at = start.index(after: colon)
            guard at < start.endIndex, start[at].isWhitespace else { continue }
            tries += 1
            let sentence = AttributionSentence(start: start[..<at])
            if sentence.hasAddress, sentence.hasTime, sentence.canBegin, sentence.isWhole { return true }
        }
        return false
    }

    /// Whether the whole of one introduces what stands below it. Where that is no quote, a program has written when, to the
    /// minute, or from which address; what somebody tells does not count.
    private static func introduces(_ sentence: AttributionSentence, over index: Int, in lines: ReplyLines) -> Bool {
        if sentence.hasAddress { return true }
        let isMeant =
            stands(over: index, in: lines) || (sentence.hasTime && !AttributionWords.yours.occur(in: sentence.folded))
        return isMeant && !sentence.tells
    }

    /// The line with which it goes on; nil when it does not.
    private static func continuation(of sentence: AttributionSentence, at index: Int, in lines: ReplyLines) -> Int? {
        let isOpen =
            sentence.folded.utf8.contains(UInt8(ascii: "@")) || !SignatureLook.endsSentence(lines.all[index - 1])
        guard isOpen, index < lines.all.count else { return nil }
        let next = lines.all[index]
        if next.isBlank {
            // Some programs put the address on lines of its own.
            return lines.content(from: index).flatMap { lines.all[$0].isMarked("<") ? $0 : nil }
        }
        if next.isQuoted, next.trimmed != ">:", !next.folded.contains("wrote") { return nil }
        return beginsAnew(next, after: sentence) ? nil : index
    }

    /// Whether a line begins one of its own, so that the words above it are somebody's.
    private static func beginsAnew(_ line: ReplyLine, after sentence: AttributionSentence) -> Bool {
        if line.beginsWithDate, line.endsWithColon {
            let next = AttributionSentence(line)
            if next.hasAddress, next.isWhole { return true }
        }
        guard line.beginsWithDate || line.namesWriter, !sentence.hasAddress, !sentence.hasVerb else { return false }
        return line.beginsWithDate ? sentence.folded.utf8.last != UInt8(ascii: ",") : !sentence.hasDate
    }

    /// Whether a line only says who wrote: “Ann wrote:”, “Quoting Ann <ann@example.org>:”. It says nothing of when, so it
    /// counts only over a quote, or with an address.
    static func isShort(_ line: ReplyLine) -> Bool {
        guard line.endsWithColon, line.folded.utf8.count <= 200 else { return false }
        if AttributionWords.quoting.contains(where: { line.folded.utf8.starts(with: $0.utf8) }) { return true }
        let said = line.trimmed.dropLast().lastIndex { !$0.isWhitespace }.map { line.trimmed[...$0] } ?? ""
        let verb = AttributionWords.endingVerbs.first { said.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
        return verb.map { isName(said.dropLast($0.count)) } ?? false
    }

    /// Whether a line begins with a day or a word for “on” and holds a date.
    static func isDated(_ line: ReplyLine) -> Bool {
        guard line.mayHoldDigit else { return false }
        let sentence = AttributionSentence(line)
        return sentence.opensInWords && sentence.hasDate
    }

    /// Whether these words are somebody's name: “Ann van Dam”, not “what you”.
    private static func isName(_ text: Substring) -> Bool {
        let words = text.split(separator: " ")
        return (1...6).contains(words.count)
            && words.allSatisfy { word in
                let isSmall = word.first?.isLowercase == true
                return isSmall
                    ? AttributionWords.particles.contains(String(word))
                    : !AttributionWords.speakers.contains(word.lowercased())
            }
    }

    /// Whether the next line that is not blank is quoted, one blank line between at most.
    private static func stands(over index: Int, in lines: ReplyLines) -> Bool {
        lines.content(from: index).map { $0 <= index + 1 && (lines.all[$0].isQuoted || lines.all[$0].isBar) } ?? false
    }

    /// Whether a line without a verb stands before lines quoted with a bar.
    private static func introducesBars(_ line: ReplyLine, at index: Int, in lines: ReplyLines) -> Bool {
        guard line.folded.first?.isNumber == true, line.folded.hasSuffix(">"), AttributionSentence(line).hasAddress,
            let next = lines.content(from: index + 1)
        else { return false }
        return lines.all[next].isBar || lines.all[next].isQuoted
    }
}
