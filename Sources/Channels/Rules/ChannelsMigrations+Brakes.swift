import Store

extension ChannelsMigrations {
    /// What a mailbox answers by itself, and what keeps machines from answering each other for ever.
    static let brakes = Migration(
        "2026-11-29-brakes",
        [
            "ALTER TABLE mailbox ADD COLUMN greeting TEXT NOT NULL DEFAULT ''",
            "CREATE INDEX mailbox_greeting ON mailbox (id) WHERE greeting <> ''",
            "ALTER TABLE outbox ADD COLUMN brake \(.machineText)",
            "CREATE INDEX outbox_greeting ON outbox (lower(recipients), made_ms) WHERE purpose = 'greeting'",
            """
            CREATE INDEX outbox_by_itself ON outbox (lower(sender), made_ms)
            WHERE purpose IN ('automatic', 'greeting')
            """,
            "CREATE INDEX outbox_held_back ON outbox (lower(sender), id) WHERE state = 'held_back'",
            "DROP INDEX outbox_stuck",
            """
            CREATE INDEX outbox_stuck ON outbox (id)
            WHERE state IN ('refused', 'given_up', 'unknown', 'unsent', 'held_back')
            """,
        ])

    /// What the last test of a mailbox came to.
    static let trial = Migration(
        "2026-11-30-trial",
        ["ALTER TABLE mailbox ADD COLUMN trial TEXT", "ALTER TABLE mailbox ADD COLUMN tried_ms \(.integer)"])
}
