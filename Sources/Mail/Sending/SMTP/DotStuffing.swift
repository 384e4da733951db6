/// A mail as it goes over the line after DATA (RFC 5321 §4.5.2).
enum DotStuffing {
    /// `mail`, which has CRLF only, with a dot more before each line that begins with one, ending with CRLF; no last dot.
    static func apply(to mail: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(mail.count + mail.count / 64 + 2)
        for byte in mail {
            if byte == UInt8(ascii: "."), output.isEmpty || output.last == 10 { output.append(byte) }
            output.append(byte)
        }
        return output.suffix(2) == [13, 10] ? output : output + [13, 10]
    }
}
