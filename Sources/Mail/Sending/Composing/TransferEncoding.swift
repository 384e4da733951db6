import Foundation

/// How the bytes of a part pass servers that know lines of ASCII only (RFC 2045 §6).
enum TransferEncoding: String {
    case sevenBit = "7bit"
    case quotedPrintable = "quoted-printable"
    case base64

    /// The encoding that keeps `text` most readable in its raw form.
    ///
    /// 7bit only where no server on the way rewrites a line and none can be taken for a boundary; base64 where more than
    /// a third is not ASCII.
    static func best(for text: [UInt8]) -> Self {
        let high = text.count { $0 >= 0x80 }
        if high * 3 > text.count { return .base64 }
        return high == 0 && text.split(separator: 10).allSatisfy(isSafeLine) ? .sevenBit : .quotedPrintable
    }

    private static func isSafeLine(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.last == 13 ? line.dropLast() : line
        guard line.count <= 78, line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 9 }) else { return false }
        return line.last != 0x20 && !line.starts(with: "From ".utf8) && !line.starts(with: "--=_".utf8)
    }

    /// The bytes in this encoding, ending with a line break; `bytes` of a text come with CRLF.
    func encode(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .sevenBit: bytes.suffix(2) == [13, 10] ? bytes : bytes + [13, 10]
        case .quotedPrintable: QuotedPrintable.encode(bytes)
        case .base64:
            [UInt8](
                Data(bytes).base64EncodedData(
                    options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])) + [13, 10]
        }
    }
}
