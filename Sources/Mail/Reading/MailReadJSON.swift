/// What `regard mail read` prints of a message.
package enum MailReadJSON {
    /// One JSON object without a line end. Addresses are in lower case without names; `message_id` is without brackets.
    package static func line(file: String, _ mail: ReadMail) -> String {
        var json = JSONObject()
        json.add("file", file)
        json.add("subject", mail.subject)
        json.add("from", mail.from.map(\.folded))
        json.add("to", mail.to.map(\.folded))
        json.add("cc", mail.cc.map(\.folded))
        json.add("message_id", mail.messageID)
        json.add("date", mail.date)
        json.add("text", mail.text)
        json.add("html", mail.html?.html)
        json.add("attachments", raw: list(mail.attachments.filter { $0.container == nil }.map(attachment)))
        json.add("automatic", mail.automatic?.rawValue)
        json.add("problems", mail.problems)
        addReply(of: mail, to: &json)
        json.add("return_on", mail.returnOn?.iso)
        json.add("recipients", raw: list((mail.bounce?.recipients ?? []).map(recipient)))
        json.add("original_message_id", mail.bounce?.originalMessageID ?? mail.receipt?.originalMessageID)
        json.add("opened", raw: list(mail.attachments.filter { $0.container != nil }.map(attachment)))
        json.add("calendar", raw: mail.calendar.map(calendar) ?? "null")
        json.add("protection", mail.protection?.rawValue)
        json.add("spam", mail.spam)
        return json.text
    }

    /// `cut` counts in `text`; where there is no text, in `words`, which is printed then.
    private static func addReply(of mail: ReadMail, to json: inout JSONObject) {
        let text = mail.text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        let reply = ReplyText(of: text ?? mail.words)
        json.add("reply", reply.reply)
        json.add("cut", raw: reply.cutJSON)
        json.add("words", text == nil ? mail.words : nil)
    }

    private static func list(_ objects: [String]) -> String { "[\(objects.joined(separator: ","))]" }

    private static func calendar(_ note: CalendarNote) -> String {
        var json = JSONObject()
        json.add("method", note.method)
        json.add("summary", note.summary)
        json.add("start", note.start?.iso)
        json.add("end", note.end?.iso)
        json.add("zone", note.start?.zone)
        json.add("location", note.location)
        json.add("organizer", note.organizer)
        json.add("uid", note.uid)
        json.add("guests", raw: list(note.guests.map(guest)))
        return json.text
    }

    private static func guest(_ guest: CalendarNote.Guest) -> String {
        var json = JSONObject()
        json.add("address", guest.address)
        json.add("answer", guest.answer)
        return json.text
    }

    private static func recipient(_ recipient: FailedRecipient) -> String {
        var json = JSONObject()
        json.add("address", recipient.address)
        json.add("status", recipient.status)
        json.add("reply_code", recipient.replyCode)
        json.add("permanent", raw: recipient.isPermanent ? "true" : "false")
        json.add("reason", recipient.reason.rawValue)
        return json.text
    }

    private static func attachment(_ attachment: MailAttachment) -> String {
        var json = JSONObject()
        json.add("content_type", attachment.contentType)
        json.add("filename", attachment.fileName)
        json.add("size", Int64(attachment.size))
        json.add("sha256", attachment.sha256)
        return json.text
    }
}
