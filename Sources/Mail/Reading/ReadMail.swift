/// What Regard understands of one message. Everything has a value for every message: what is absent is empty or nil.
/// No text in it holds the character NUL.
package struct ReadMail: Sendable, Equatable {
    /// The decoded subject on one line, empty when there is none.
    package var subject = ""
    package var from: [MailAddress] = []
    /// Whether `from` is not written by the rules, and was read as a person reads it: whoever proves senders saw none, or another.
    package var isSenderGuessed = false
    /// Who sent it on behalf of `from`, when the message says so.
    package var sender: MailAddress?
    package var to: [MailAddress] = []
    package var cc: [MailAddress] = []
    package var bcc: [MailAddress] = []
    package var replyTo: [MailAddress] = []
    /// Without angle brackets; empty when there is none.
    package var messageID = ""
    /// Message ids without angle brackets, in the order written.
    package var inReplyTo: [String] = []
    /// Message ids without angle brackets, oldest first, each once, at most the last 100.
    package var references: [String] = []
    /// What the `Date` header says, in Unix seconds; nil when it is missing or no date.
    package var date: Int64?
    /// When the last server on its way took it in (the first `Received` header), in Unix seconds.
    package var received: Int64?
    /// The first text/plain part, line ends as `\n`; nil when there is none.
    package var text: String?
    /// The first text/html part made safe to show; nil when there is none, or when it was not asked for.
    package var html: SafeHTML?
    /// Whether it holds a letter laid out as HTML, whether or not that was asked for.
    package var hasHTML = false
    /// How many pictures of that letter lie elsewhere.
    package var remotePictures = 0
    /// The message in plain words, for search and for display: its text parts, else what its HTML says, else what was found
    /// inside winmail.dat or a signed message in one piece.
    package var words = ""
    /// Every other part, in the order of the message, those of attached messages included; after them the files that lie inside
    /// one of these (winmail.dat, a signed message in one piece).
    package var attachments: [MailAttachment] = []
    /// The header fields in the order of the message.
    package var headers = MailHeaders()
    /// Nil for what a person wrote.
    package var automatic: AutomaticKind?
    /// What a bounce or a feedback report is about; nil for every other message.
    package var bounce: BounceReport?
    /// Of an automatic answer: the day on which its writer says to be back; nil when it names none.
    package var returnOn: MailDay?
    /// What a read receipt says; nil for every other message.
    package var receipt: ReadReceipt?
    /// The event that it invites to, answers or calls off; nil when it carries none.
    package var calendar: CalendarNote?
    /// How it is signed or encrypted; nil for most.
    package var protection: MailProtection?
    /// The header field in which a filter on the way calls it spam, in lower case; nil when none does.
    package var spam: String?
    /// What is wrong with the message, in words; empty for most.
    package var problems: [String] = []
    /// Whether this is no letter at all: it has none of the header fields that every message has some of, or holds a mail
    /// program's notes about its folder.
    package var isUnreadable = false

    package init() {}
}
