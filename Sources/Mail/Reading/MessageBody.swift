/// Which of a message's parts are its text and its HTML, and which are attachments.
struct MessageBody {
    /// The first text/plain part; nil when there is none.
    private(set) var text: MessagePart?
    /// The first text/html part; nil when there is none.
    private(set) var html: MessagePart?
    /// Further text/plain parts that the sender wrote between or after pictures; they are among `others` too.
    private(set) var moreText: [MessagePart] = []
    /// All but `text` and `html`, in the order of the message.
    private(set) var others: [MessagePart] = []

    init(_ leaves: [MessagePart]) {
        for part in leaves {
            if text == nil, part.contentType == "text/plain", part.canBeBody {
                text = part
            } else if html == nil, part.contentType == "text/html", part.canBeBody {
                html = part
            } else {
                if isMoreText(part) { moreText.append(part) }
                others.append(part)
            }
        }
    }

    private func isMoreText(_ part: MessagePart) -> Bool {
        part.contentType == "text/plain" && part.canBeBody && !part.isNested && part.parent != "report"
    }
}
