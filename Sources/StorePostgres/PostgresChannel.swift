/// How announcements travel: several in one notification, which may have less than 8,000 bytes.
enum PostgresChannel {
    static let name = "regard"
    private static let limit = 7900

    /// The payloads that carry these messages, in order, each message once.
    static func payloads(of messages: [String]) -> [String] {
        var payloads: [String] = []
        var seen: Set<String> = []
        for message in messages where seen.insert(message).inserted {
            if let last = payloads.last, last.utf8.count + message.utf8.count < limit {
                payloads[payloads.count - 1] = "\(last)\n\(message)"
            } else {
                payloads.append(message)
            }
        }
        return payloads
    }

    /// The messages of a payload.
    static func messages(in payload: String) -> [String] {
        payload.split(separator: "\n").map(String.init)
    }
}
