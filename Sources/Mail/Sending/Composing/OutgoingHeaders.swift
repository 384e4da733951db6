/// The headers of a mail that we send, each checked, in the order in which they are written.
enum OutgoingHeaders {
    typealias Header = (name: String, tokens: [String])

    static func of(_ mail: OutgoingMail) throws(ComposeRefusal) -> [Header] {
        guard let id = try CheckedField.messageID(mail.messageID, field: "Message-ID") else {
            throw .unusableMessageID(mail.messageID)
        }
        var headers: [Header] = [("Date", try date(mail.date))]
        headers += try mailboxes("From", [mail.from]) + mailboxes("Reply-To", mail.replyTo.map { [$0] } ?? [])
        headers += try mailboxes("To", mail.to) + mailboxes("Cc", mail.cc)
        _ = try mailboxes("Bcc", mail.bcc)
        headers.append(("Subject", HeaderLine.text(try CheckedField.line(mail.subject, field: "Subject"))))
        headers.append(("Message-ID", [id]))
        headers += try thread(mail)
        for extra in mail.headers {
            let value = try CheckedField.ascii(extra.value, field: extra.name.rawValue)
            headers.append((extra.name.rawValue, value.split(separator: " ").map(String.init)))
        }
        headers.append(("MIME-Version", ["1.0"]))
        return headers
    }

    private static func mailboxes(_ name: String, _ list: [MailAddress]) throws(ComposeRefusal) -> [Header] {
        var written: [[String]] = []
        for one in list {
            let address = try CheckedField.address(one.address, field: name)
            written.append(HeaderLine.mailbox(name: try CheckedField.line(one.name, field: name), address: address))
        }
        return written.isEmpty ? [] : [(name, HeaderLine.mailboxes(written))]
    }

    /// In-Reply-To and References; of very long threads the first and the latest 19 (as RFC 5537 §3.4.4 advises).
    private static func thread(_ mail: OutgoingMail) throws(ComposeRefusal) -> [Header] {
        var parent: String?
        if let id = mail.inReplyTo { parent = try CheckedField.messageID(id, field: "In-Reply-To") }
        var references: [String] = []
        for id in mail.references {
            guard let checked = try CheckedField.messageID(id, field: "References") else { continue }
            references.append(checked)
        }
        if let parent, references.last != parent { references.append(parent) }
        if references.count > 20 { references = [references[0]] + references.suffix(19) }
        return (parent.map { [("In-Reply-To", [$0])] } ?? []) + (references.isEmpty ? [] : [("References", references)])
    }

    /// RFC 5322 §3.3, in UTC; the years 1970 to 9999.
    private static func date(_ seconds: Int64) throws(ComposeRefusal) -> [String] {
        guard (0..<253_402_300_800).contains(seconds) else { throw .unusableDate(seconds) }
        let (days, second) = (Int(seconds / 86_400), Int(seconds % 86_400))
        let day = CivilDay(daysSince1970: days)
        let time = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][days % 7]
        return [
            "\(weekday),", "\(day.day)", CivilDay.months[day.month - 1], "\(day.year)", time.joined(separator: ":"),
            "+0000",
        ]
    }
}

/// A day of the Gregorian calendar.
struct CivilDay {
    let year: Int
    let month: Int
    let day: Int

    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Counted in 400-year cycles of years that begin in March, so that the leap day comes last; days of 1970 and later.
    init(daysSince1970 days: Int) {
        let days = days + 719_468
        let (cycle, rest) = (days / 146_097, days % 146_097)
        let yearOfCycle = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365
        let dayOfYear = rest - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let march = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * march + 2) / 5 + 1
        month = march < 10 ? march + 3 : march - 9
        year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
    }
}
