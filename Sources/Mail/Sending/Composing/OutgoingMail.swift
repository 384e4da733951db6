/// A mail that we are about to send, as values; `MailComposer` makes the bytes of it.
package struct OutgoingMail: Sendable, Equatable {
    package var from: MailAddress
    /// Where answers go; nil means to `from`.
    package var replyTo: MailAddress?
    package var to: [MailAddress]
    package var cc: [MailAddress]
    /// Receivers that the mail itself does not name.
    package var bcc: [MailAddress]
    package var subject: String
    /// The plain text, in any of the three line endings; may be empty when there is an `htmlBody`.
    package var textBody: String
    /// The same in HTML; images in it are named `cid:` and the content ID of an attachment.
    package var htmlBody: String?
    /// Fixed by the caller before the mail is first kept, so that it is the same at every try: `left@right`.
    package var messageID: String
    /// The message that this one answers.
    package var inReplyTo: String?
    /// The messages before this one, oldest first.
    package var references: [String]
    /// Seconds since 1970.
    package var date: Int64
    package var headers: [ExtraHeader]
    package var attachments: [OutgoingAttachment]

    package init(
        from: MailAddress, replyTo: MailAddress? = nil, to: [MailAddress], cc: [MailAddress] = [],
        bcc: [MailAddress] = [], subject: String, textBody: String, htmlBody: String? = nil, messageID: String,
        inReplyTo: String? = nil, references: [String] = [], date: Int64, headers: [ExtraHeader] = [],
        attachments: [OutgoingAttachment] = []
    ) {
        self.from = from
        self.replyTo = replyTo
        self.to = to
        self.cc = cc
        self.bcc = bcc
        self.subject = subject
        self.textBody = textBody
        self.htmlBody = htmlBody
        self.messageID = messageID
        self.inReplyTo = inReplyTo
        self.references = references
        self.date = date
        self.headers = headers
        self.attachments = attachments
    }

    /// The addresses that the server is to deliver to: to, cc and bcc in this order, each once.
    package var recipients: [String] {
        var seen: Set<String> = []
        return (to + cc + bcc).filter { seen.insert($0.folded).inserted }.map(\.address)
    }
}

/// A file that goes with a mail.
package struct OutgoingAttachment: Sendable, Equatable {
    /// The name that the receiver sees; what stands before the last `/` or `\` is left out.
    package var filename: String
    /// As `image/png`; what is not of this shape is sent as `application/octet-stream`.
    package var contentType: String
    package var bytes: [UInt8]
    /// `left@right` for an image that stands inside the HTML; nil for a file beside the text.
    package var contentID: String?

    package init(filename: String, contentType: String, bytes: [UInt8], contentID: String? = nil) {
        self.filename = filename
        self.contentType = contentType
        self.bytes = bytes
        self.contentID = contentID
    }
}
