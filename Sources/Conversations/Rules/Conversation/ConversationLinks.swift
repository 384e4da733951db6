import Store

/// Which conversations are about the same matter: a message of their person referred to both.
enum ConversationLinks {
    /// Remembers that two belong together, for both of them.
    static func join(_ one: ConversationID, _ other: ConversationID, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO conversation_link (conversation_id, other_id, made_ms)
            VALUES (\(one), \(other), \(tx.now)), (\(other), \(one), \(tx.now))
            ON CONFLICT (conversation_id, other_id) DO NOTHING
            """)
    }
}
