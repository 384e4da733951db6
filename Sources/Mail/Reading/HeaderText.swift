/// The encoded words of a header field that is free text, such as the subject (RFC 2047 §5 (1)).
///
/// GMime up to 3.2.13 loses the words that follow one whose base64 ends with `=`
/// (https://github.com/jstedfast/gmime/issues/133), so it is not asked.
enum HeaderText {
    /// The field with its encoded words decoded, what stands between them as it looks; nil where all of it is plain ASCII.
    static func decoded(_ field: UnsafeRawBufferPointer) -> String? {
        let runs = EncodedRun.all(in: field)
        guard !runs.isEmpty || field.contains(where: { $0 >= 0x80 }) else { return nil }
        var text = ""
        var at = 0
        for run in runs {
            text += plain(field, at..<run.range.lowerBound) + run.text(in: field)
            at = run.range.upperBound
        }
        return text + plain(field, at..<field.count)
    }

    private static func plain(_ field: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
        Charset.undeclared(UnsafeRawBufferPointer(rebasing: field[range]))
    }
}
