package import Store

/// The tables of the room Channels.
package enum ChannelsMigrations {
    /// All steps in their order.
    package static let all = [
        kept, mailboxes, letters, outbox, signing, history, secrets, oldLetters, brakes, trial, byHash,
        dated,
    ]

    private static let kept =
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

    private static let letters = Migration(
        "2026-11-29-mailbox-letters",
        [
            "ALTER TABLE mailbox ADD COLUMN tags \(.integer) NOT NULL DEFAULT 1",
            "ALTER TABLE mailbox ADD COLUMN quotes \(.integer) NOT NULL DEFAULT 1",
            "ALTER TABLE mailbox ADD COLUMN signature TEXT NOT NULL DEFAULT ''",
        ])

    private static let mailboxes =
        Migration(
            "2026-11-22-mailboxes",
            [
                """
                CREATE TABLE mailbox (
                  id \(.integer) NOT NULL PRIMARY KEY,
                  address TEXT NOT NULL,
                  address_key \(.machineText) NOT NULL UNIQUE,
                  name TEXT NOT NULL,
                  host TEXT NOT NULL,
                  port \(.integer) NOT NULL,
                  security \(.machineText) NOT NULL,
                  account TEXT NOT NULL,
                  sign_in \(.machineText) NOT NULL,
                  client_id TEXT,
                  consent_address TEXT,
                  token_address TEXT,
                  scope TEXT,
                  folder TEXT NOT NULL,
                  minutes \(.integer),
                  after_taking \(.machineText) NOT NULL,
                  after_folder TEXT NOT NULL,
                  takes_old \(.integer) NOT NULL,
                  out_host TEXT,
                  out_port \(.integer),
                  out_security \(.machineText),
                  out_account TEXT,
                  secrets \(.blob),
                  has_secret \(.integer) NOT NULL,
                  made_ms \(.integer) NOT NULL,
                  paused_ms \(.integer),
                  version \(.integer) NOT NULL,
                  uid_validity \(.integer),
                  last_uid \(.integer) NOT NULL,
                  fetched_ms \(.integer),
                  taken \(.integer) NOT NULL,
                  taken_ms \(.integer),
                  asked_ms \(.integer),
                  problem TEXT,
                  problem_ms \(.integer),
                  failures \(.integer) NOT NULL,
                  next_try_ms \(.integer),
                  lease_holder TEXT,
                  lease_until_ms \(.integer)
                ) \(.strict)
                """,
                """
                CREATE TABLE mailbox_message (
                  mailbox_id \(.integer) NOT NULL REFERENCES mailbox (id),
                  uid_validity \(.integer) NOT NULL,
                  uid \(.integer) NOT NULL,
                  intake_id \(.integer) REFERENCES intake (id),
                  taken_ms \(.integer) NOT NULL,
                  to_do \(.integer) NOT NULL,
                  note TEXT,
                  PRIMARY KEY (mailbox_id, uid_validity, uid)
                ) \(.strictByKey)
                """,
                // Its first column says again what its condition says: else SQLite prefers the primary key, and reads all.
                """
                CREATE INDEX mailbox_message_to_do ON mailbox_message (to_do, mailbox_id, uid_validity, uid)
                WHERE to_do = 1
                """,
                """
                CREATE INDEX mailbox_message_note ON mailbox_message (mailbox_id, taken_ms, uid) WHERE note IS NOT NULL
                """,
                "CREATE INDEX mailbox_message_intake ON mailbox_message (intake_id) WHERE intake_id IS NOT NULL",
            ])

    /// What an import brought is history whoever settles it. What is here already came by an import unless it was fetched or
    /// handed over.
    private static let history =
        Migration(
            "2026-11-29-history",
            [
                "ALTER TABLE intake ADD COLUMN is_history \(.integer) NOT NULL DEFAULT 0",
                """
                UPDATE intake SET is_history = 1
                WHERE source <> 'mail deliver' AND source NOT LIKE 'LMTP, %'
                  AND NOT EXISTS (SELECT 1 FROM mailbox_message m WHERE m.intake_id = intake.id)
                """,
            ])

    /// Until when a letter on its way out opens something for whoever reads it.
    private static let secrets =
        Migration(
            "2026-11-29-secret-letters",
            [
                "ALTER TABLE outbox ADD COLUMN secret_until_ms \(.integer)",
                "CREATE INDEX outbox_secret ON outbox (secret_until_ms) WHERE secret_until_ms IS NOT NULL",
            ])

    /// What becomes of a letter on its way out, for each that it goes to.
    private static let outbox =
        Migration(
            "2026-11-29-outbox",
            [
                "ALTER TABLE outbox ADD COLUMN mailbox_id \(.integer)",
                "ALTER TABLE outbox ADD COLUMN message_id \(.machineText)",
                "ALTER TABLE outbox ADD COLUMN purpose \(.machineText) NOT NULL DEFAULT 'answer'",
                "ALTER TABLE outbox ADD COLUMN attempts \(.integer) NOT NULL DEFAULT 0",
                "ALTER TABLE outbox ADD COLUMN next_try_ms \(.integer)",
                "ALTER TABLE outbox ADD COLUMN handed_ms \(.integer)",
                "ALTER TABLE outbox ADD COLUMN settled_ms \(.integer)",
                "ALTER TABLE outbox ADD COLUMN settled_by \(.integer)",
                "ALTER TABLE outbox ADD COLUMN settled_from \(.machineText)",
                // An older program left no word of whether it had ended them.
                "UPDATE outbox SET state = 'handed', handed_ms = made_ms WHERE state = 'sending'",
                "CREATE INDEX outbox_message ON outbox (message_id) WHERE message_id IS NOT NULL",
                "DROP INDEX outbox_stuck",
                """
                CREATE INDEX outbox_stuck ON outbox (id)
                WHERE state IN ('refused', 'given_up', 'unknown', 'unsent')
                """,
                "CREATE INDEX outbox_unsent ON outbox (id) WHERE state = 'unsent'",
                "CREATE INDEX outbox_settled ON outbox (settled_ms, id) WHERE settled_ms IS NOT NULL",
                "CREATE INDEX outbox_delayed ON outbox (id) WHERE state = 'delayed'",
                """
                CREATE TABLE outbox_recipient (
                  outbox_id \(.integer) NOT NULL REFERENCES outbox (id),
                  address \(.machineText) NOT NULL,
                  state \(.machineText) NOT NULL CHECK (state IN ('taken', 'delayed', 'refused')),
                  reply TEXT,
                  PRIMARY KEY (outbox_id, address)
                ) \(.strictByKey)
                """,
            ])

    private static let signing =
        Migration(
            "2026-11-29-signing",
            [
                """
                CREATE TABLE dkim_key (
                  domain \(.machineText) NOT NULL PRIMARY KEY,
                  selector \(.machineText) NOT NULL,
                  algorithm \(.machineText) NOT NULL,
                  sealed_key \(.blob) NOT NULL,
                  record TEXT NOT NULL,
                  made_ms \(.integer) NOT NULL
                ) \(.strict)
                """
            ])

    /// What lay in a mailbox before it was connected is history, by its number.
    private static let oldLetters =
        Migration(
            "2026-11-29-old-letters", ["ALTER TABLE mailbox ADD COLUMN old_uid \(.integer) NOT NULL DEFAULT 0"])
}
