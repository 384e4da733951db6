import CGMime

/// Gathers what a bounce says from the parts of the message.
enum BounceReading {
    /// Nil unless the message is a bounce or a feedback report. `words` is all that it says, the parts that are not told apart
    /// among it.
    static func report(of mail: ReadMail, words: String, kind: AutomaticKind, parts: MessageParts) -> BounceReport? {
        guard kind == .bounce || kind == .feedback else { return nil }
        let own = parts.leaves.filter { !$0.isNested }
        let reports = parts.leaves.filter { statusTypes.contains($0.contentType) }
        let outer = reports.filter { !$0.isNested }
        let status = (outer.isEmpty ? reports : outer).compactMap(text)
        let headers = own.first { $0.contentType == "text/rfc822-headers" || $0.contentType == "text/rfc822" }.flatMap(
            text)
        let ours = Set((mail.to + mail.from + mail.cc).map(\.folded))
        return BounceReport(
            kind: kind, headers: mail.headers, notice: words + transcript(parts.leaves), status: status,
            returned: parts.innerHeader ?? headers ?? "", ours: ours)
    }

    /// What a read receipt says; nil without its machine-readable part.
    static func receipt(in parts: MessageParts) -> ReadReceipt? {
        parts.leaves.first { $0.contentType == "message/disposition-notification" }.flatMap(text).map(ReadReceipt.init)
    }

    /// What some gateways attach as a message of its own: the dialogue with the server that refused.
    private static func transcript(_ leaves: [MessagePart]) -> String {
        let first = leaves.first { $0.isNested && $0.contentType == "text/plain" }.flatMap(text) ?? ""
        return first.contains("\n<<< 5") || first.contains("\n<<< 4") ? "\n\n" + first : ""
    }

    private static func text(_ part: MessagePart) -> String? {
        PartContent.text(of: part.leaf)?.text
    }

    private static let statusTypes: Set<String> = [
        "message/delivery-status", "message/global-delivery-status", "message/feedback-report", "text/delivery-status",
    ]
}
