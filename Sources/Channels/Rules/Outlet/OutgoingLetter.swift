import Crypto
package import Kernel
package import Mail
package import Store

/// A mail of ours as it leaves: its bytes, where it leaves from and to whom it goes, none of which changes any more.
package struct OutgoingLetter: Sendable {
    package let messageID: String
    package let sender: String
    /// Everybody whom the server delivers it to: to, cc and bcc, each once.
    package let recipients: [String]
    private let message: RawInput

    /// Makes the bytes of `mail` and marks it as ours with the secret of this database.
    package init(_ mail: OutgoingMail, secret: [UInt8]) throws(ComposeRefusal) {
        var mail = mail
        mail.headers.append(ExtraHeader(.loop, LoopMark.text(of: mail.messageID, secret: secret)))
        let bytes = try MailComposer.compose(mail)
        message = RawInput(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: "outbox")
        (messageID, sender, recipients) = (mail.messageID, mail.from.address, mail.recipients)
    }

    /// A Message-ID that nobody has had before, of the domain that the letter leaves from. Its left side begins with `mark`.
    package static func messageID(from sender: String, mark: String = "") -> String {
        let domain = sender.split(separator: "@").last.map(String.init) ?? "localhost"
        return "\(mark)\(Token.random().text)@\(domain)"
    }

    /// Puts it in the outbox; it leaves after `held`.
    @discardableResult
    package func put(
        for subject: Int64, purpose: OutboxItem.Purpose = .answer, held: Span = .seconds(0), in tx: Transaction
    ) throws -> ID<OutboxItem> {
        try Outbox.put(
            message, from: sender, recipients: recipients, subject: subject, messageID: messageID, purpose: purpose,
            held: held, in: tx)
    }
}
