import Store

extension ConversationsMigrations {
    /// Whose the words are that a list shows of a conversation.
    static let previews = Migration(
        "2026-11-30-previews",
        [
            "ALTER TABLE conversation ADD COLUMN preview_ours \(.integer) NOT NULL DEFAULT 0",
            """
            UPDATE conversation SET preview_ours = 1 WHERE 'ours' = (
              SELECT direction FROM touchpoint
              WHERE conversation_id = conversation.id AND withdrawn_ms IS NULL AND direction <> 'note'
                AND placed <> 'passed_on'
              ORDER BY at_ms DESC, touchpoint.id DESC LIMIT 1)
            """,
        ])
}
