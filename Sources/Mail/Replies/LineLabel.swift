/// What stands before a colon at the beginning of a line, as in the header of a message or in a form.
enum LineLabel: Equatable {
    case none
    /// A field of the header of a message.
    case field(HeaderField)
    /// A word that belongs to such headers without saying anything of the message: “Importance: High”.
    case besides
    /// A word or a few of somebody's own: “Order: 12”.
    case own
    /// One of somebody's own without anything behind it: “Message:”.
    case open

    /// Reads a line in lower case. Bold marks around the name do not count.
    init(of line: String) {
        self = .none
        var line = line
        let parts = line.withUTF8 { bytes in Self.name(bytes).map { ($0.name, Self.isOpen(bytes, $0.end)) } }
        guard let (name, isOpen) = parts else { return }
        if let field = HeaderField.named(name) {
            self = .field(field)
        } else if Self.others.contains(name) || name.hasPrefix("x-") {
            self = .besides
        } else if Self.isWords(name) {
            self = isOpen ? .open : .own
        }
    }

    /// Whether it is a few words, as people put them before a colon, and no beginning of a sentence or of a date.
    private static func isWords(_ name: String) -> Bool {
        guard let first = name.utf8.first, first >= 0x61, name.split(separator: " ").count <= 3 else { return false }
        return !name.utf8.contains { ",;<>@=()\"".utf8.contains($0) }
    }

    /// The bytes before the first colon among the first of the line, without marks, their spaces made one; nil without a colon,
    /// and for a link.
    private static func name(_ bytes: UnsafeBufferPointer<UInt8>) -> (name: String, end: Int)? {
        guard let colon = bytes.prefix(90).indices.first(where: { isColon(bytes, $0) }) else { return nil }
        let end = colon + (bytes[colon] == UInt8(ascii: ":") ? 1 : 3)
        if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "/"), bytes[end + 1] == UInt8(ascii: "/") { return nil }
        var name: [UInt8] = []
        for byte in bytes[..<colon]
        where byte != UInt8(ascii: "*") && byte != UInt8(ascii: "_") && byte != UInt8(ascii: "|") {
            if byte != 0x20 || name.last.map({ $0 != 0x20 }) == true { name.append(byte) }
        }
        while name.last == 0x20 { name.removeLast() }
        if name.suffix(2) == [0xC2, 0xA0] { name.removeLast(2) }
        return (String(decoding: name, as: UTF8.self), end)
    }

    /// Whether a colon stands here, an ASCII one or `：`.
    private static func isColon(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        if bytes[at] == UInt8(ascii: ":") { return true }
        return bytes[at] == 0xEF && at + 2 < bytes.count && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A
    }

    private static func isOpen(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        bytes[end...].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "*") }
    }

    /// In lower case, in the languages of the fields.
    private static let others: Set<String> = [
        "received", "return-path", "mime-version", "content-type", "content-transfer-encoding", "content-disposition",
        "content-language", "content-description", "dkim-signature", "authentication-results", "delivered-to",
        "envelope-to",
        "sender", "errors-to", "precedence", "auto-submitted", "list-id", "list-unsubscribe", "list-post", "list-help",
        "list-archive",
        "feedback-id", "thread-topic", "thread-index", "accept-language", "resent-date", "resent-to", "arc-seal",
        "newsgroups",
        "importance", "priority", "sensitivity", "attachments", "attachment", "message-id", "organization", "flag",
        "follow up flag", "flag status", "categories", "in-reply-to", "references", "x-mailer", "user-agent",
        "resent-from",
        "wichtigkeit", "priorität", "anlagen", "anhänge", "anlage", "pièces jointes", "pièce jointe", "priorité",
        "importancia", "prioridad", "datos adjuntos", "adjuntos", "priorità", "allegati", "importância", "prioridade",
        "anexos",
        "urgentie", "prioriteit", "bijlagen", "ważność", "priorytet", "załączniki", "prioritet", "bilagor",
        "vedhæftede filer",
        "vedlegg", "vigtighed", "tärkeys", "liitteet", "важность", "вложения", "重要度", "添付ファイル", "附件", "重要性",
    ]
}
