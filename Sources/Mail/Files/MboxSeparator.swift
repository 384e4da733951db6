/// The line between two messages of a mailbox file, as mail programs really write it: `From ` with or without a sender and a
/// date (RFC 4155 and the mboxo, mboxrd and mboxcl habits), which a sentence that begins with “From ” must not be taken for.
enum MboxSeparator {
    /// Whether a file that begins with these bytes is a mailbox file.
    static func begins(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes.withUnsafeBytes { stands(at: start, in: $0, afterBlank: true) }
    }

    /// Whether a separator stands at this place. Needs the following line to be in `bytes`.
    /// - `afterBlank`: whether the line before is blank or there is none.
    static func stands(at start: Int, in bytes: UnsafeRawBufferPointer, afterBlank: Bool) -> Bool {
        guard bytes.count > start, bytes[start...].starts(with: "From ".utf8),
            let end = bytes[start...].prefix(1000).firstIndex(of: 0x0A), let name = fieldName(at: end + 1, in: bytes)
        else { return false }
        if isDated(bytes[start..<end]) { return true }
        let isNameless = bytes[start..<end].dropFirst(5).filter { $0 > 0x20 } == [UInt8(ascii: "-")]
        return (afterBlank || isNameless) && (usual.contains(name) || name.hasPrefix("x-") || name.hasPrefix("arc-"))
    }

    /// Whether the line holds a time of day and a year.
    private static func isDated(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        let hasTime = words.contains { word in
            word.count >= 4 && word.contains(UInt8(ascii: ":"))
                && word.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ":") }
        }
        return hasTime && words.contains { $0.count == 4 && $0.allSatisfy(isDigit) }
    }

    /// The date of a separator, in Unix seconds: weekday, month, day, time and year as asctime writes them, in UTC unless a zone
    /// stands among them (RFC 4155); nil when it has none.
    static func date(in line: ArraySlice<UInt8>) -> Int64? {
        let words = String(decoding: line.prefix(1000), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard let day = words.lastIndex(where: { DateParts.weekdays.contains($0.lowercased()) }) else { return nil }
        return MailDate(words[day...].joined(separator: " "))?.unix
    }

    /// The lower-case name of the header field that begins here; nil when none does.
    private static func fieldName(at start: Int, in bytes: UnsafeRawBufferPointer) -> String? {
        guard start < bytes.count else { return nil }
        let line = bytes[start...].prefix(80)
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > start else { return nil }
        let name = bytes[start..<colon].reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
        guard !name.isEmpty, name.allSatisfy({ $0 > 32 && $0 < 127 }) else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// The fields with which messages begin in mailbox files.
    private static let usual: Set<String> = [
        "return-path", "received", "from", "to", "cc", "subject", "date", "message-id", "delivered-to", "mime-version",
        "content-type", "content-length", "status", "reply-to", "sender", "dkim-signature", "domainkey-signature",
        "authentication-results", "envelope-to", "delivery-date", "resent-from", "in-reply-to", "references",
        "organization",
        "newsgroups", "mailing-list", "list-id", "user-agent", "lines", "bcc", "errors-to", "path", "apparently-to",
    ]
}
