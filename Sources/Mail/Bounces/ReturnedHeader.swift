/// The header of the message that came back.
enum ReturnedHeader {
    /// Whether the message that came back, or a line that announces it, begins at this line of a bounce.
    static func begins(at index: Int, in lines: [Substring]) -> Bool {
        let line = TextPieces.foldedStart(lines[index], 120)
        if announcements.occur(in: line) { return true }
        guard starts.contains(where: { line.hasPrefix($0) }) else { return false }
        let next = lines[(index + 1)...].prefix(6).map { TextPieces.foldedStart($0, 40) }
        return next.contains { later in
            later.first == " " || later.first == "\t" || fields.contains { later.hasPrefix($0) }
        }
    }

    /// The value of the first field of this name (lower case), unfolded; nil when there is none.
    static func value(_ name: String, in text: String) -> String? {
        var value: String?
        for line in TextPieces.lines(String(decoding: text.utf8.prefix(20_000), as: UTF8.self)) {
            if let found = value {
                guard line.first == " " || line.first == "\t" else { return found }
                value = found + " " + MailText.oneLine(String(line))
            } else if TextPieces.foldedStart(line, name.utf8.count) == name {
                let rest = Substring(line.utf8.dropFirst(name.utf8.count)).drop { $0 == " " }
                if rest.first == ":" { value = MailText.oneLine(String(rest.dropFirst())) }
            }
        }
        return value
    }

    /// To whom the message was sent.
    static func recipients(in text: String) -> [String] {
        for name in ["x-original-to", "to", "delivered-to", "x-rcpt-to", "cc"] {
            let found = value(name, in: text).map(BounceAddresses.all) ?? []
            if !found.isEmpty { return found }
        }
        return []
    }

    private static let announcements = Phrases([
        "below this line is a copy of", "this is a copy of the message", "this is a copy of your message",
        "original message follows",
        "----- original message", "--- original message", "header of the original message",
        "headers of the original message",
        "message headers follow", "message header follows", "unsent message follows", "your message headers",
        "original message headers",
        "a copy of the original message", "undelivered message follows", "returned message follows", "message follows:",
        "original mail as follows", "received: from mail.zoho", "текст сообщения", "the original message was:",
        "начало вашего письма",
    ])
    private static let starts = ["received:", "return-path:", "x-originating-ip:", "dkim-signature:", "from:"]
    private static let fields = [
        "to:", "subject:", "message-id:", "date:", "mime-version:", "received:", "from:", "content-type:",
    ]
}
