/// A part of a message that is neither its text nor its HTML. Its bytes: `MailReader.attachment(_:of:)`.
package struct MailAttachment: Sendable, Equatable {
    /// Lower case, without parameters: `image/jpeg`.
    package var contentType: String
    /// As sent, decoded; may hold `../` or anything else, so it is for showing, never a path. Nil when there is none.
    package var fileName: String?
    /// Of the decoded content, in bytes.
    package var size: Int
    /// Of the decoded content, in lower-case hexadecimal.
    package var sha256: String
    /// What its first bytes say that it is; nil where they say nothing.
    package var found: FileSignature?
    /// Without angle brackets, as `cid:` links name it; nil when there is none.
    package var contentID: String?
    /// Whether the message shows it in its text rather than beside it.
    package var isInline: Bool
    /// Whether it belongs to a message that is attached to this one.
    package var isNested: Bool
    /// The place in the list of the attachment that it lies in; nil for a part of the message.
    package var container: Int?
}
