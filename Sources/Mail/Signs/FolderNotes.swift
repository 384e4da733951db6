/// The message that UW-IMAP and Pine keep at the start of a folder: no letter, but the program’s own notes.
enum FolderNotes {
    static let problem = "This is no letter: a mail program keeps notes about its folder in it."

    /// Whether it is one, by the field and the subject that such programs give it.
    static func areIn(_ headers: MailHeaders) -> Bool {
        guard headers.has("x-imap") || headers.has("x-imapbase") else { return false }
        return headers["subject"]?.uppercased() == "DON\u{27}T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA"
    }
}
