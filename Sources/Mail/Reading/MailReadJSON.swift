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
        json.add("attachments", raw: "[\(mail.attachments.map(attachment).joined(separator: ","))]")
        json.add("automatic", mail.automatic?.rawValue)
        json.add("problems", mail.problems)
        let reply = ReplyText(of: mail.words)
        json.add("reply", reply.reply)
        json.add("cut", raw: reply.cutJSON)
        json.add("recipients", raw: "[\((mail.bounce?.recipients ?? []).map(recipient).joined(separator: ","))]")
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
