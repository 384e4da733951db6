import Store

extension ConversationsMigrations {
    /// What colleagues said of senders.
    static let senders = Migration(
        "2026-11-29-sender-rules",
        [
            """
            CREATE TABLE sender_rule (
              id \(.integer) NOT NULL PRIMARY KEY,
              pattern \(.machineText) NOT NULL UNIQUE,
              verdict \(.machineText) NOT NULL CHECK (verdict IN ('block', 'allow')),
              member_id \(.integer) NOT NULL REFERENCES member (id),
              made_ms \(.integer) NOT NULL
            ) \(.strict)
            """
        ])
}
