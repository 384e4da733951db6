import Synchronization

/// What this node has announced and the other nodes have not been told yet.
final class PostgresChannel: Sendable {
    static let name = "regard"

    private let waiting = Mutex<[String]>([])

    /// A notification must have less than 8,000 bytes.
    private static let payload = 7900
    /// When the connection is lost for so many messages, the others are told to look at everything.
    private static let patience = 10_000

    /// Adds messages; whether there were none before.
    func add(_ messages: [String]) -> Bool {
        waiting.withLock { waiting in
            let wasEmpty = waiting.isEmpty
            waiting += messages
            if waiting.count > Self.patience { waiting = ["resync"] }
            return wasEmpty
        }
    }

    /// Takes all messages, in few payloads, each message once.
    func takePayloads() -> [String] {
        let messages = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        var payloads: [String] = []
        var seen: Set<String> = []
        for message in messages where seen.insert(message).inserted {
            if let last = payloads.last, last.utf8.count + message.utf8.count < Self.payload {
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
