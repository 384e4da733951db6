package import Store

/// The tables of the room Channels.
package enum ChannelsMigrations {
    /// All steps in their order.
    package static let all = [
        Migration(
            "2026-11-21-channels",
            [
                """
                CREATE TABLE blob (
                  id \(.integer) NOT NULL PRIMARY KEY,
                  hash \(.blob) NOT NULL UNIQUE,
                  size \(.integer) NOT NULL,
                  bytes \(.blob) NOT NULL
                ) \(.strict)
                """,
                """
                CREATE TABLE intake (
                  id \(.integer) NOT NULL PRIMARY KEY,
                  channel \(.machineText) NOT NULL,
                  hash \(.blob) NOT NULL,
                  blob_id \(.integer) NOT NULL REFERENCES blob (id),
                  source TEXT NOT NULL,
                  received_ms \(.integer) NOT NULL,
                  state \(.machineText) NOT NULL CHECK (state IN ('waiting', 'taken', 'quarantined')),
                  reason \(.machineText),
                  subject TEXT,
                  sender TEXT,
                  UNIQUE (channel, hash)
                ) \(.strict)
                """,
                "CREATE INDEX intake_waiting ON intake (id) WHERE state = 'waiting'",
                "CREATE INDEX intake_quarantine ON intake (id) WHERE state = 'quarantined'",
                "CREATE INDEX intake_reason ON intake (reason, id) WHERE state = 'quarantined'",
                """
                CREATE TABLE outbox (
                  id \(.integer) NOT NULL PRIMARY KEY,
                  subject_id \(.integer) NOT NULL,
                  blob_id \(.integer) NOT NULL REFERENCES blob (id),
                  sender TEXT NOT NULL,
                  recipients TEXT NOT NULL,
                  state \(.machineText) NOT NULL,
                  held_until_ms \(.integer) NOT NULL,
                  made_ms \(.integer) NOT NULL,
                  sent_ms \(.integer),
                  problem TEXT
                ) \(.strict)
                """,
                "CREATE INDEX outbox_subject ON outbox (subject_id, id)",
                "CREATE INDEX outbox_stuck ON outbox (state, id) WHERE state IN ('refused', 'unknown', 'unsent')",
            ])
    ]
}
