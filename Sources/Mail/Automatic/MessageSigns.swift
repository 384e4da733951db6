/// What the rules for automatic mail look at, in lower case.
struct MessageSigns {
    let headers: MailHeaders
    /// The raw `From` field; a daemon's is often no address.
    let from: String
    /// The first sender's address; empty when there is none.
    let address: String
    /// The part of it before the `@`.
    let localPart: String
    let subject: String
    let words: String
    /// The value of `Auto-Submitted` without parameters; empty when there is none.
    let autoSubmitted: String
    /// Whether it was sent so that no answer can come back (`Return-Path: <>` or that of a daemon).
    let hasNullReturnPath: Bool
    private let contentType: String
    private let partTypes: Set<String>

    init(_ mail: ReadMail, _ parts: MessageParts) {
        headers = mail.headers
        from = (headers["from"] ?? "").lowercased()
        address = mail.from.first?.folded ?? ""
        localPart = String(address.prefix { $0 != "@" })
        subject = mail.subject.lowercased()
        words = mail.words
        autoSubmitted =
            (headers["auto-submitted"] ?? "").lowercased().prefix { $0 != ";" && $0 != " " && $0 != "(" }.description
        let path = headers["return-path"]?.lowercased().filter { !$0.isWhitespace }
        hasNullReturnPath = path == "<>" || path == "" || path?.contains("mailer-daemon") == true
        contentType = (headers["content-type"] ?? "").lowercased()
        partTypes = Set(parts.leaves.lazy.filter { !$0.isNested }.map(\.contentType))
    }

    /// The beginning of the words.
    var opening: String { String(decoding: words.utf8.prefix(6000), as: UTF8.self).lowercased() }

    /// Whether one of the phrases occurs, written just so, near the beginning of the words.
    func mayBegin(with phrases: Phrases) -> Bool {
        phrases.occur(in: String(decoding: words.utf8.prefix(1000), as: UTF8.self))
    }

    /// Whether it is a report of this type (RFC 6522), by its own word or by the part that carries the report.
    func isReport(_ type: String) -> Bool {
        let isNamed =
            contentType.hasPrefix("multipart/report")
            && contentType.filter { $0 != "\"" }.contains("report-type=\(type)")
        return isNamed || partTypes.contains("message/\(type)") || partTypes.contains("message/global-\(type)")
    }
}
