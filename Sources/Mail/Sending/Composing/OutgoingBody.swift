/// The parts of a mail that we send: `mixed(alternative(text, related(html, images)), files)`, less where less is there.
enum OutgoingBody {
    static func of(_ mail: OutgoingMail) throws(ComposeRefusal) -> MimePart {
        var files: [MimePart] = []
        var images: [MimePart] = []
        for attachment in mail.attachments {
            let part = try file(attachment)
            if attachment.contentID != nil, mail.htmlBody != nil { images.append(part) } else { files.append(part) }
        }
        return .joining("mixed", [try words(mail, images: images)] + files)
    }

    private static func words(_ mail: OutgoingMail, images: [MimePart]) throws(ComposeRefusal) -> MimePart {
        var parts: [MimePart] = []
        if !mail.textBody.isEmpty || mail.htmlBody == nil { parts.append(try text("plain", mail.textBody)) }
        if let html = mail.htmlBody {
            let related = [try text("html", html)] + images
            parts.append(.joining("related", parameters: ["type=\"text/html\""], related))
        }
        return .joining("alternative", parts)
    }

    private static func text(_ subtype: String, _ text: String) throws(ComposeRefusal) -> MimePart {
        guard !text.utf8.contains(0) else { throw .lineBreak(field: subtype == "html" ? "HTML" : "Text") }
        let bytes = LineBreaks.canonical(text.utf8)
        let encoding = TransferEncoding.best(for: bytes)
        let headers = [
            ("Content-Type", ["text/\(subtype);", "charset=utf-8"]), ("Content-Transfer-Encoding", [encoding.rawValue]),
        ]
        return .leaf(headers: headers, content: encoding.encode(bytes))
    }

    private static func file(_ file: OutgoingAttachment) throws(ComposeRefusal) -> MimePart {
        let path = try CheckedField.line(file.filename, field: "File name")
        let name = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? "file"
        var headers = [("Content-Type", [try type(file.contentType)]), ("Content-Transfer-Encoding", ["base64"])]
        var disposition = "attachment;"
        if let id = file.contentID {
            guard let checked = try CheckedField.messageID(id, field: "Content-ID") else {
                throw .unusableMessageID(id)
            }
            headers.append(("Content-ID", [checked]))
            disposition = "inline;"
        }
        let parameters = HeaderParameter.tokens("filename", name)
        let ended = parameters.enumerated().map { $0 == parameters.count - 1 ? $1 : "\($1);" }
        headers.append(("Content-Disposition", [disposition] + ended))
        return .leaf(headers: headers, content: TransferEncoding.base64.encode(file.bytes))
    }

    /// `type` where it may be sent in base64 (RFC 2046 §5.1, §5.2.1: multiparts and messages may not).
    private static func type(_ type: String) throws(ComposeRefusal) -> String {
        let halves = try CheckedField.line(type, field: "File type").split(
            separator: "/", omittingEmptySubsequences: false)
        let isToken = halves.allSatisfy { half in
            (1...60).contains(half.utf8.count)
                && half.utf8.allSatisfy { HostName.isLetterOrDigit($0) || "-.+_".utf8.contains($0) }
        }
        let isComposite = ["multipart", "message"].contains(halves.first?.lowercased())
        return halves.count == 2 && isToken && !isComposite ? type : "application/octet-stream"
    }
}
