/// What going through files comes upon.
package enum FoundMail: Sendable, Equatable {
    /// The bytes of one message, or of a file that is no mail at all, with the place it has and the place after it. `dated` is when
    /// it came by what its file says, in Unix seconds: the line before it in a mailbox file, its name in a Maildir, else when
    /// the file was changed last; nil when that cannot be read.
    case message(source: String, offset: Int, bytes: [UInt8], dated: Int64?, next: MailFilePosition)
    /// Something that could not be read, with a sentence that says what and why.
    case problem(source: String, sentence: String, next: MailFilePosition)
}
