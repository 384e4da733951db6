/// Tells what no person wrote, by its headers and its structure, and by how mail systems speak where those say nothing.
enum Automatic {
    /// Nil for what a person wrote. What a person forwards or quotes, a bounce for example, stays that person's message.
    static func kind(of mail: ReadMail, parts: MessageParts) -> AutomaticKind? {
        let signs = MessageSigns(mail, parts)
        if FeedbackSigns.isFeedback(signs) { return .feedback }
        if signs.isReport("disposition-notification") { return .disposition }
        if mail.calendar?.method == "reply" { return .calendarReply }
        if BounceSigns.isBounce(signs) { return .bounce }
        if AutoReplySigns.isAutoReply(signs) { return .autoReply }
        return ListSigns.isList(mail.headers) ? .list : nil
    }
}
