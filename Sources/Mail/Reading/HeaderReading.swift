import CGMime
import Glibc

/// The header fields of a message as Regard keeps them.
enum HeaderReading {
    /// At least one of these stands in everything that is a mail.
    private static let telling: Set<String> = [
        "from", "to", "cc", "subject", "date", "message-id", "received", "return-path", "sender", "reply-to",
        "delivered-to", "mime-version", "content-type", "envelope-to", "x-original-to", "resent-from",
    ]

    /// What is said of a file that `isMail` does not hold for.
    static let notMail = "This is not a mail: it has none of a mail’s header fields."

    static func headers(of message: UnsafeMutablePointer<GMimeMessage>) -> MailHeaders {
        let own = fields(of: rg_mime_headers(message))
        // GMime takes the fields about content for those of the body part.
        let body = rg_mime_body(message).map { fields(of: g_mime_object_get_header_list($0)) } ?? []
        let content = body.filter { field in
            field.name.hasPrefix("content-") && !own.contains { $0.name == field.name }
        }
        return MailHeaders(Array((own + content).prefix(MailLimits.headers)))
    }

    /// What is left out of `headers`, in sentences. Long fields of addresses are read from the message itself.
    static func cuts(of message: UnsafeMutablePointer<GMimeMessage>) -> [String] {
        let list = rg_mime_headers(message)
        let count = g_mime_header_list_get_count(list)
        var cuts: [String] = []
        if count > Int32(MailLimits.headers) { cuts.append("Only the first 2,000 header fields were read.") }
        let hasCut = (0..<min(count, Int32(MailLimits.headers))).contains { index in
            g_mime_header_list_get_header_at(list, index).map(isCut) ?? false
        }
        if hasCut { cuts.append("Only the first 64 KB of a header field were read.") }
        return cuts
    }

    private static func isCut(_ header: UnsafeMutablePointer<GMimeHeader>) -> Bool {
        guard let value = g_mime_header_get_raw_value(header), start(of: value).count == MailLimits.headerBytes,
            value[MailLimits.headerBytes] != 0, let name = GMimeLibrary.string(g_mime_header_get_name(header))
        else { return false }
        return !["from", "sender", "reply-to", "to", "cc", "bcc"].contains(name.lowercased())
    }

    private static func fields(of list: UnsafeMutablePointer<GMimeHeaderList>?) -> [MailHeaders.Field] {
        guard let list else { return [] }
        let count = min(g_mime_header_list_get_count(list), Int32(MailLimits.headers))
        return (0..<count).compactMap { index in
            guard let header = g_mime_header_list_get_header_at(list, index),
                let name = GMimeLibrary.string(g_mime_header_get_name(header))
            else { return nil }
            return MailHeaders.Field(name: MailText.oneLine(name).lowercased(), value: value(of: header))
        }
    }

    /// The header fields as lines.
    static func text(of message: UnsafeMutablePointer<GMimeMessage>) -> String {
        headers(of: message).fields.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
    }

    /// The fields of this name (lower case) as they stand in the message, in order; they live as long as `list`.
    static func raw(_ name: String, in list: UnsafeMutablePointer<GMimeHeaderList>?) -> [UnsafeRawBufferPointer] {
        guard let list else { return [] }
        return (0..<g_mime_header_list_get_count(list)).compactMap { index in
            guard let header = g_mime_header_list_get_header_at(list, index),
                let found = g_mime_header_get_name(header), strcasecmp(found, name) == 0,
                let raw = g_mime_header_get_raw_value(header)
            else { return nil }
            return UnsafeRawBufferPointer(start: raw, count: strlen(raw))
        }
    }

    private static func value(of header: UnsafeMutablePointer<GMimeHeader>) -> String {
        let decoded = g_mime_header_get_raw_value(header).flatMap { HeaderText.decoded(start(of: $0)) }
        if let decoded { return MailText.oneLine(decoded) }
        guard let value = g_mime_header_get_value(header) else { return "" }
        return MailText.oneLine(String(decoding: start(of: value), as: UTF8.self))
    }

    private static func start(of value: UnsafePointer<CChar>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: value, count: strnlen(value, MailLimits.headerBytes))
    }

    static func isMail(_ headers: MailHeaders) -> Bool {
        headers.fields.contains { telling.contains($0.name) }
    }

    /// The date after the last semicolon of a `Received` field.
    static func receivedDate(_ value: String) -> Int64? {
        guard let semicolon = value.lastIndex(of: ";") else { return nil }
        return MailDate(String(value[value.index(after: semicolon)...]))?.unix
    }
}
