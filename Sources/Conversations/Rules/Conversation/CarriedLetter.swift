import ChannelsRules
import Kernel
import Mail
package import Store

/// What a message carries along when it is sent on to somebody else: its subject and its files.
package struct CarriedLetter: Sendable {
    /// Nil for what is no letter.
    let subject: String?
    let files: [OutgoingAttachment]

    /// Reads the message. Takes time: not for use inside of a write, which others wait for. `Absent` when there is no such message.
    package init(of id: TouchpointID, in tx: Transaction) throws {
        guard let raw = try Conversations.raw(of: try Conversations.touchpoint(id, in: tx), in: tx) else {
            (subject, files) = (nil, [])
            return
        }
        let letter = MailReader.read(raw, html: .wordsOnly)
        subject = letter.subject
        files = zip(letter.attachments, MailReader.attachments(of: raw)).enumerated().map { number, file in
            OutgoingAttachment(
                filename: (file.0.fileName ?? "file-\(number + 1)").onOneLine, contentType: file.0.contentType,
                bytes: file.1)
        }
    }

    /// Refused when most mail servers would not take so much.
    func check() throws(ConversationRefusal) {
        guard files.reduce(0, { $0 + $1.bytes.count }) <= DraftFile.limit else { throw .forwardTooLarge }
    }
}
