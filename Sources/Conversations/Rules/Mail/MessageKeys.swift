import Kernel
import Store

/// By which Message-IDs a conversation is found again.
enum MessageKeys {
    /// Remembers ids of a conversation. The first is the touchpoint's own, the others are those it refers to: two answers to a
    /// message that we never saw belong together as well.
    static func insert(
        _ keys: [String], of touchpoint: TouchpointID, in id: ConversationID, in tx: Transaction
    ) throws {
        for (index, key) in keys.enumerated() where !key.isEmpty {
            try tx.run(
                """
                INSERT INTO message_key (message_key, conversation_id, touchpoint_id)
                VALUES (\(key), \(id), \(index == 0 ? touchpoint : nil))
                ON CONFLICT (message_key, conversation_id)
                DO UPDATE SET touchpoint_id = coalesce(message_key.touchpoint_id, excluded.touchpoint_id)
                """)
        }
    }

    /// What is known of these ids, in no order. Served by the primary key.
    static func known(_ keys: [String], in tx: Transaction) throws -> [KnownKey] {
        guard !keys.isEmpty else { return [] }
        return try tx.rows(knowing(keys)) {
            KnownKey(
                key: $0.text(0), conversation: $0.id(1), touchpoint: $0.idOrNil(2), isMoved: $0.textOrNil(3) == "moved")
        }
    }

    static func knowing(_ keys: [String]) -> Query {
        """
        SELECT k.message_key, k.conversation_id, k.touchpoint_id, t.placed
        FROM message_key k LEFT JOIN touchpoint t ON t.id = k.touchpoint_id
        WHERE k.message_key IN (\(list: keys))
        """
    }
}

/// One remembered Message-ID.
struct KnownKey {
    let key: String
    let conversation: ConversationID
    /// The touchpoint whose own id it is; nil when it was only referred to.
    let touchpoint: TouchpointID?
    /// Whether a colleague moved that touchpoint to where it is.
    var isMoved = false
}
