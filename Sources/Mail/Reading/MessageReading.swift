import CGMime

/// The reading of one parsed message, field by field.
struct MessageReading {
    private(set) var mail = ReadMail()
    /// How many seconds its writer's clock is ahead of UTC.
    private var zone = 0

    init(_ message: UnsafeMutablePointer<GMimeMessage>, of bytes: UnsafeRawBufferPointer, html: MailReader.HTMLUse) {
        mail.headers = HeaderReading.headers(of: message)
        readHeaders(message)
        for cut in HeaderReading.cuts(of: message) { note(cut) }
        if MessageStart.endsFieldEarly(bytes) { note("A NUL stands in a header field, which is read up to there.") }
        let parts = MessageParts(of: message)
        if parts.isCut { mail.problems.append("The message has more parts, or deeper ones, than are looked at.") }
        let body = MessageBody(parts.leaves)
        readBody(body, html: html)
        if parts.leaves.isEmpty { readUndivided(bytes, html: html) }
        mail.attachments = body.others.map(Self.attachment)
        readContainers(body.others)
        readSigns(parts)
        mail.automatic = FolderNotes.areIn(mail.headers) ? nil : Automatic.kind(of: mail, parts: parts)
        if let kind = mail.automatic {
            let words = parts.leaves.isEmpty ? MessageStart.wordsAfterHeader(bytes).text : mail.words
            mail.bounce = BounceReading.report(of: mail, words: words, kind: kind, parts: parts)
        }
        mail.receipt = mail.automatic == .disposition ? BounceReading.receipt(in: parts) : nil
        mail.returnOn = mail.returnDay(zone: zone)
        if !HeaderReading.isMail(mail.headers) { setUnreadable(HeaderReading.notMail) }
        if FolderNotes.areIn(mail.headers) { setUnreadable(FolderNotes.problem) }
    }

    private mutating func setUnreadable(_ problem: String) {
        mail.isUnreadable = true
        mail.problems = [problem]
    }

    /// Adds the sentences of the parser's issues.
    mutating func noteIssues(_ issues: UInt64) {
        if !mail.isUnreadable { mail.problems += ParserIssue.sentences(issues) }
    }

    private mutating func readHeaders(_ message: UnsafeMutablePointer<GMimeMessage>) {
        mail.subject = mail.headers.all("subject").last ?? ""
        mail.from = addresses("from", of: message, g_mime_message_get_from(message))
        mail.sender = addresses("sender", of: message, g_mime_message_get_sender(message)).first
        mail.to = addresses("to", of: message, g_mime_message_get_to(message))
        mail.cc = addresses("cc", of: message, g_mime_message_get_cc(message))
        mail.bcc = addresses("bcc", of: message, g_mime_message_get_bcc(message))
        mail.replyTo = addresses("reply-to", of: message, g_mime_message_get_reply_to(message))
        mail.messageID = MailText.oneLine(GMimeLibrary.string(g_mime_message_get_message_id(message)) ?? "")
        mail.inReplyTo = ThreadKeys.messageIDs(in: mail.headers.all("in-reply-to"))
        mail.references = ThreadKeys.messageIDs(in: mail.headers.all("references"))
        readDate()
        mail.received = mail.headers["received"].flatMap(HeaderReading.receivedDate)
    }

    private mutating func readDate() {
        guard let value = mail.headers.all("date").last, !value.isEmpty else { return }
        let date = MailDate(value)
        if date == nil { note("The date could not be read.") }
        mail.date = date?.unix
        zone = date?.offset ?? 0
    }

    private mutating func addresses(
        _ name: String, of message: UnsafeMutablePointer<GMimeMessage>,
        _ parsed: UnsafeMutablePointer<InternetAddressList>?
    ) -> [MailAddress] {
        let reading = AddressReading(name, of: message, parsed)
        if reading.isCut { note("Only the first 10,000 addresses of a header field were read.") }
        if reading.isLoose { note("Addresses are not written by the rules, and were read as a person reads them.") }
        if reading.isLoose, name == "from" { mail.isSenderGuessed = true }
        return reading.found
    }

    /// What is inside attachments that hold a message of their own.
    private mutating func readContainers(_ others: [MessagePart]) {
        guard others.contains(where: Container.mayBe) else { return }
        for (part, content) in Container.opened(among: others) {
            let place = others.firstIndex { $0.leaf == part.leaf }
            mail.attachments += content.files.map { Self.attachment($0, in: place) }
            let words = content.text ?? content.html.map { HTMLText.words(in: $0) } ?? ""
            if mail.words.allSatisfy(\.isWhitespace) { mail.words = words }
        }
    }

    /// What the message carries besides words and files, and what was noted on its way.
    private mutating func readSigns(_ parts: MessageParts) {
        mail.calendar =
            parts.leaves.lazy.compactMap { part in
                guard part.contentType == "text/calendar" || part.contentType == "application/ics" else { return nil }
                let method = GMimeLibrary.string(g_mime_object_get_content_type_parameter(part.leaf, "method"))
                return PartContent.text(of: part.leaf).flatMap { CalendarReading.note(in: $0.text, method: method) }
            }.first
        if let event = mail.calendar, mail.words.allSatisfy(\.isWhitespace) { mail.words = event.words }
        mail.protection = MailProtection.of(parts, words: mail.words)
        mail.protection?.problem.map { note($0) }
        mail.spam = SpamMark.field(in: mail.headers)
    }

    private mutating func readBody(_ body: MessageBody, html use: MailReader.HTMLUse) {
        mail.text = body.text.map { decoded($0) }
        mail.hasHTML = body.html != nil
        let isWordless = mail.text?.allSatisfy(\.isWhitespace) ?? true
        let html = body.html.map { decoded($0) }
        if use == .safe { mail.html = html.map { SafeHTML($0) } }
        let cut = use == .safe ? mail.html?.cutBecause : html.flatMap(SafeHTML.sizeCut)
        cut.map { note($0.rawValue) }
        mail.remotePictures = html.map(RemotePictures.count) ?? 0
        let spoken = isWordless ? html.map { HTMLText.words(in: $0) } : nil
        mail.words = ([spoken ?? mail.text ?? ""] + body.moreText.map { decoded($0) })
            .filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// Reads the words of a message that is not divided as it says: by what divides it in fact, else all of it as text.
    private mutating func readUndivided(_ bytes: UnsafeRawBufferPointer, html use: MailReader.HTMLUse) {
        let isRead = UndividedBody.withMessage(from: bytes) { message in
            let body = MessageBody(MessageParts(of: message).leaves)
            readBody(body, html: use)
            if !body.others.isEmpty { note("Its parts are not divided as it says; only its words were read.") }
            return body.text != nil || body.html != nil
        }
        if isRead == true { return }
        let after = MessageStart.wordsAfterHeader(bytes)
        if after.isCut { note(Self.cutText) }
        mail.words = after.text
        mail.text = mail.words.allSatisfy(\.isWhitespace) ? nil : mail.words
    }

    private mutating func decoded(_ part: MessagePart) -> String {
        guard let decoded = PartContent.text(of: part.leaf) else { return "" }
        if decoded.isCut { note(Self.cutText) }
        decoded.problem.map { note($0) }
        let isBroken = FlowedText.isMeant(by: part.leaf) && FlowedText.breaksWords(decoded.text)
        return isBroken ? FlowedText.joined(decoded.text) : decoded.text
    }

    private static let cutText = "Only the first 16 MB of the text were read."

    private mutating func note(_ problem: String) {
        if !mail.problems.contains(problem) { mail.problems.append(problem) }
    }

    private static func attachment(_ part: MessagePart) -> MailAttachment {
        let digest = PartContent.digest(of: part.leaf)
        let id = GMimeLibrary.string(g_mime_object_get_content_id(part.leaf)).map(MailText.oneLine)
        return MailAttachment(
            contentType: part.contentType, fileName: part.fileName, size: digest.size, sha256: digest.sha256,
            found: FileSignature(PartContent.start(of: part.leaf)), contentID: id.flatMap { $0.isEmpty ? nil : $0 },
            isInline: part.disposition == "inline" || (part.disposition.isEmpty && id != nil),
            isNested: part.isNested)
    }

    private static func attachment(_ file: ContainedFile, in container: Int?) -> MailAttachment {
        MailAttachment(
            contentType: file.contentType, fileName: file.name, size: file.bytes.count,
            sha256: PartContent.sha256(of: file.bytes), found: FileSignature(file.bytes), contentID: file.contentID,
            isInline: file.contentID != nil, isNested: false, container: container)
    }
}
