import Store

extension ConversationsMigrations {
    /// Who of several readers a machine answered for.
    static let noticeWriters = Migration("2026-11-30-notice-writers", ["ALTER TABLE notice ADD COLUMN writer TEXT"])

    /// What machines told us about mail of ours; each message is one notice at most.
    static let notices = Migration(
        "2026-11-29-notices",
        [
            """
            CREATE TABLE notice (
              id \(.integer) NOT NULL PRIMARY KEY,
              intake_id \(.integer) NOT NULL UNIQUE REFERENCES intake (id),
              conversation_id \(.integer) REFERENCES conversation (id),
              person_id \(.integer) REFERENCES person (id),
              touchpoint_id \(.integer) REFERENCES touchpoint (id),
              kind \(.machineText) NOT NULL,
              at_ms \(.integer) NOT NULL,
              says TEXT NOT NULL,
              return_on \(.machineText)
            ) \(.strict)
            """,
            "CREATE INDEX notice_conversation ON notice (conversation_id, at_ms, id)",
            "CREATE INDEX notice_person ON notice (person_id, at_ms, id)",
            """
            CREATE TABLE notice_recipient (
              notice_id \(.integer) NOT NULL REFERENCES notice (id),
              address_key \(.machineText) NOT NULL,
              status \(.machineText),
              reply_code \(.machineText),
              reason \(.machineText) NOT NULL,
              is_permanent \(.integer) NOT NULL,
              PRIMARY KEY (notice_id, address_key)
            ) \(.strictByKey)
            """,
        ])
}
