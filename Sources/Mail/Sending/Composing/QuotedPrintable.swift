/// Text in which only what is not plain ASCII is written in digits (RFC 2045 §6.7).
enum QuotedPrintable {
    /// `text`, which comes with CRLF, in lines of at most 76 signs, ending with a line break.
    static func encode(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count * 5 / 4)
        for line in lines(of: text) {
            write(line, into: &output)
            output += [13, 10]
        }
        return output
    }

    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        let lines = text.split(separator: 10, omittingEmptySubsequences: false)
        let cut = lines.map { $0.last == 13 ? $0.dropLast() : $0 }
        return cut.last?.isEmpty == true ? cut.dropLast() : cut
    }

    private static func write(_ line: ArraySlice<UInt8>, into output: inout [UInt8]) {
        let isFrom = line.starts(with: "From ".utf8)
        var width = 0
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D || (byte == 0x20 || byte == 9) && !isLast
            let sign = isPlain && !(isFrom && index == 0) ? [byte] : [0x3D] + Array(Hex.of(byte).utf8)
            if width + sign.count > (isLast ? 76 : 75) {
                output += [0x3D, 13, 10]
                width = 0
            }
            output += sign
            width += sign.count
        }
    }
}
