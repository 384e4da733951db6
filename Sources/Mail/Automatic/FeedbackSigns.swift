/// Complaints that mailbox providers pass on: feedback reports (RFC 5965), and two services that have their own form.
enum FeedbackSigns {
    static func isFeedback(_ signs: MessageSigns) -> Bool {
        if signs.isReport("feedback-report") { return true }
        if signs.from.contains("staff@hotmail.com"), signs.subject.hasPrefix("complaint about message from") {
            return true
        }
        return signs.from.contains("sns.amazonaws.com") && isNotification("complaint", signs)
    }

    /// Whether it is a notice of Amazon's of this type, which comes as JSON in the text.
    static func isNotification(_ type: String, _ signs: MessageSigns) -> Bool {
        let text = signs.opening.filter { !$0.isWhitespace && $0 != "\\" }
        return text.contains("\"notificationtype\":\"\(type)\"") || text.contains("\"eventtype\":\"\(type)\"")
    }
}
