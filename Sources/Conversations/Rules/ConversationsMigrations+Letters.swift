import Store

extension ConversationsMigrations {
    /// To whom letters go besides, what was moved, and what belongs together.
    static let letters = Migration(
        "2026-11-29-letters",
        [
            "ALTER TABLE touchpoint ADD COLUMN reply_to TEXT",
            "ALTER TABLE touchpoint ADD COLUMN forwards_id \(.integer)",
            "ALTER TABLE draft ADD COLUMN cc TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE draft ADD COLUMN bcc TEXT NOT NULL DEFAULT ''",
            """
            CREATE TABLE touchpoint_recipient (
              touchpoint_id \(.integer) NOT NULL REFERENCES touchpoint (id),
              place \(.integer) NOT NULL,
              kind \(.machineText) NOT NULL CHECK (kind IN ('to', 'cc', 'bcc')),
              address TEXT NOT NULL,
              PRIMARY KEY (touchpoint_id, place)
            ) \(.strictByKey)
            """,
            """
            CREATE TABLE touchpoint_move (
              id \(.integer) NOT NULL PRIMARY KEY,
              touchpoint_id \(.integer) NOT NULL REFERENCES touchpoint (id),
              from_conversation \(.integer) NOT NULL REFERENCES conversation (id),
              to_conversation \(.integer) NOT NULL REFERENCES conversation (id),
              from_placed \(.machineText) NOT NULL,
              from_state \(.machineText) NOT NULL,
              to_state \(.machineText) NOT NULL,
              participant \(.machineText),
              member_id \(.integer) NOT NULL REFERENCES member (id),
              at_ms \(.integer) NOT NULL,
              undone_ms \(.integer)
            ) \(.strict)
            """,
            "CREATE INDEX touchpoint_move_touchpoint ON touchpoint_move (touchpoint_id, id)",
            """
            CREATE TABLE conversation_link (
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              other_id \(.integer) NOT NULL REFERENCES conversation (id),
              made_ms \(.integer) NOT NULL,
              PRIMARY KEY (conversation_id, other_id)
            ) \(.strictByKey)
            """,
            """
            CREATE TABLE forward_draft (
              member_id \(.integer) NOT NULL REFERENCES member (id),
              touchpoint_id \(.integer) NOT NULL REFERENCES touchpoint (id),
              recipients TEXT NOT NULL,
              words TEXT NOT NULL,
              saved_ms \(.integer) NOT NULL,
              PRIMARY KEY (member_id, touchpoint_id)
            ) \(.strictByKey)
            """,
        ])
}
