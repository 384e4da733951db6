/// Encoded words that stand one after another with nothing but white space between them: they are one text.
struct EncodedRun {
    private var words: [EncodedWord]

    /// Where the run stands, the white space around it left out.
    var range: Range<Int> { (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0) }

    /// The runs in a header field, in order, of the words that are `wanted`; of at most `MailLimits.encodedWords`.
    static func all(
        in bytes: UnsafeRawBufferPointer, where wanted: (EncodedWord) -> Bool = { _ in true }
    ) -> [EncodedRun] {
        var runs: [EncodedRun] = []
        var (at, count) = (0, 0)
        while count < MailLimits.encodedWords, let start = mark(in: bytes, from: at) {
            guard let word = EncodedWord(at: start, in: bytes) else {
                at = start + 2
                continue
            }
            at = word.range.upperBound
            guard wanted(word) else { continue }
            count += 1
            if let last = runs.indices.last, isWhite(bytes[runs[last].range.upperBound..<start]) {
                runs[last].words.append(word)
            } else {
                runs.append(EncodedRun(words: [word]))
            }
        }
        return runs
    }

    /// Whether an encoded word may stand in a header field.
    static func mayOccur(in bytes: UnsafeRawBufferPointer) -> Bool { mark(in: bytes, from: 0) != nil }

    /// What the run says. The bytes of words in one charset and encoding are joined before they become text, because
    /// mail programs divide characters between words (against RFC 2047 §5).
    func text(in bytes: UnsafeRawBufferPointer) -> String {
        var text = ""
        var rest = words[...]
        while let first = rest.first {
            let alike = rest.prefix { $0.isBase64 == first.isBase64 && $0.charset == first.charset }
            rest = rest.dropFirst(alike.count)
            let parts = alike.map { bytes[$0.text] }
            let joined = first.isBase64 ? WordBytes.inB(parts) : WordBytes.inQ(parts)
            text += joined.withUnsafeBytes { Charset.decode($0, declared: first.charset).text }
        }
        return text
    }

    /// Where the next `=?` stands.
    private static func mark(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var index = start
        while let sign = bytes[index...].firstIndex(of: UInt8(ascii: "=")), sign + 1 < bytes.count {
            if bytes[sign + 1] == UInt8(ascii: "?") { return sign }
            index = sign + 1
        }
        return nil
    }

    private static func isWhite(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}
