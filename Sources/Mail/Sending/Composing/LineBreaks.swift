/// Line endings as mail has them.
enum LineBreaks {
    /// `text` with CRLF for each CRLF, lone CR and lone LF.
    ///
    /// A lone CR or LF is where servers differ about what a line is, which lets a mail end where its writer did not.
    static func canonical(_ text: some Sequence<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.underestimatedCount + text.underestimatedCount / 32)
        var previous: UInt8 = 0
        for byte in text {
            if byte == 13 || byte == 10 && previous != 13 {
                output += [13, 10]
            } else if byte != 10 {
                output.append(byte)
            }
            previous = byte
        }
        return output
    }
}
