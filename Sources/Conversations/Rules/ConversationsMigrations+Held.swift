import Store

extension ConversationsMigrations {
    /// Who waits longest of those whom colleagues have.
    static let held = Migration(
        "2026-12-01-held",
        [
            """
            CREATE INDEX conversation_held ON conversation (state, waiting_since_ms, id) WHERE state = 'with_colleague'
            """
        ])
}
