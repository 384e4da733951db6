/// Makes the bytes of a mail: the same bytes for the same mail, at every try.
///
/// Written here rather than by GMime, whose composer puts words of a display name apart at a comma, encodes the
/// addresses of List-Unsubscribe, and reads encoded words that a stranger wrote into a subject.
package enum MailComposer {
    /// The mail with CRLF, in ASCII, lines of at most 998 signs; bcc is not in it.
    ///
    /// Refused: a line break or a zero byte in any field, what is not an address, nobody to send to. References that are
    /// no Message-IDs are left out.
    package static func compose(_ mail: OutgoingMail) throws(ComposeRefusal) -> [UInt8] {
        guard !mail.recipients.isEmpty else { throw .nobodyToSendTo }
        var bytes: [UInt8] = []
        for (name, tokens) in try OutgoingHeaders.of(mail) { HeaderLine.write(name, tokens, into: &bytes) }
        let body = try OutgoingBody.of(mail)
        body.write(stem: stem(mail.messageID), into: &bytes)
        return bytes
    }

    /// What tells the boundaries of one mail from those of another: FNV-1a, 64 bits, of the Message-ID.
    private static func stem(_ messageID: String) -> String {
        let hash = messageID.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
