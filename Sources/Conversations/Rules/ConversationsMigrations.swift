package import Store

/// The tables of the room Conversations.
package enum ConversationsMigrations {
    /// All steps in their order.
    package static let all = [
        conversations, touchpoints, drafts, signs, begun, draftFiles, indexedAs, contactPointChanges, letters, notices,
        senders, previews, noticeWriters, shortList, held, windows,
    ]

    private static let conversations = Migration(
        "2026-11-21-conversations",
        [
            """
            CREATE TABLE contact_point (
              id \(.integer) NOT NULL PRIMARY KEY,
              name TEXT NOT NULL,
              name_folded \(.machineText) NOT NULL UNIQUE,
              position \(.integer) NOT NULL,
              retired_ms \(.integer)
            ) \(.strict)
            """,
            """
            CREATE TABLE conversation (
              id \(.integer) NOT NULL PRIMARY KEY,
              person_id \(.integer) NOT NULL REFERENCES person (id),
              subject TEXT NOT NULL,
              state \(.machineText) NOT NULL
                CHECK (state IN ('waiting', 'with_them', 'with_colleague', 'later', 'done')),
              assignee_id \(.integer) REFERENCES member (id),
              contact_point_id \(.integer) REFERENCES contact_point (id),
              waiting_since_ms \(.integer),
              later_until_ms \(.integer),
              first_ms \(.integer) NOT NULL,
              last_ms \(.integer) NOT NULL,
              touchpoints \(.integer) NOT NULL,
              channel \(.machineText) NOT NULL,
              preview TEXT NOT NULL,
              first_contact \(.integer) NOT NULL,
              version \(.integer) NOT NULL,
              CHECK ((state = 'later') = (later_until_ms IS NOT NULL)),
              CHECK (state NOT IN ('waiting', 'with_colleague') OR waiting_since_ms IS NOT NULL)
            ) \(.strict)
            """,
            // Their first columns say again what their condition says: else SQLite prefers conversation_state, and sorts.
            "CREATE INDEX conversation_waiting ON conversation (state, waiting_since_ms, id) WHERE state = 'waiting'",
            """
            CREATE INDEX conversation_new ON conversation (state, first_contact, waiting_since_ms, id)
            WHERE state = 'waiting' AND first_contact = 1
            """,
            "CREATE INDEX conversation_later ON conversation (state, later_until_ms, id) WHERE state = 'later'",
            """
            CREATE INDEX conversation_mine ON conversation (assignee_id, waiting_since_ms, id)
            WHERE state IN ('waiting', 'with_colleague')
            """,
            "CREATE INDEX conversation_state ON conversation (state, last_ms, id)",
            "CREATE INDEX conversation_latest ON conversation (last_ms, id)",
            "CREATE INDEX conversation_person ON conversation (person_id, last_ms, id)",
            """
            CREATE TABLE conversation_participant (
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              address_key \(.machineText) NOT NULL,
              PRIMARY KEY (conversation_id, address_key)
            ) \(.strictByKey)
            """,
            """
            CREATE TABLE message_key (
              message_key \(.machineText) NOT NULL,
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              touchpoint_id \(.integer),
              PRIMARY KEY (message_key, conversation_id)
            ) \(.strictByKey)
            """,
            """
            CREATE TABLE conversation_change (
              id \(.integer) NOT NULL PRIMARY KEY,
              act_id \(.integer) NOT NULL,
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              member_id \(.integer) NOT NULL REFERENCES member (id),
              at_ms \(.integer) NOT NULL,
              from_state \(.machineText) NOT NULL,
              from_assignee \(.integer),
              from_later_ms \(.integer),
              from_waiting_ms \(.integer),
              to_state \(.machineText) NOT NULL,
              to_assignee \(.integer),
              to_later_ms \(.integer),
              undone_ms \(.integer)
            ) \(.strict)
            """,
            "CREATE INDEX conversation_change_act ON conversation_change (act_id)",
            "CREATE INDEX conversation_change_conversation ON conversation_change (conversation_id, id)",
        ])

    private static let touchpoints = Migration(
        "2026-11-21-touchpoints",
        [
            """
            CREATE TABLE touchpoint (
              id \(.integer) NOT NULL PRIMARY KEY,
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              person_id \(.integer) NOT NULL REFERENCES person (id),
              direction \(.machineText) NOT NULL CHECK (direction IN ('theirs', 'ours', 'note')),
              channel \(.machineText) NOT NULL,
              at_ms \(.integer) NOT NULL,
              recorded_ms \(.integer) NOT NULL,
              member_id \(.integer) REFERENCES member (id),
              sender_name TEXT,
              address TEXT,
              words TEXT NOT NULL,
              intake_id \(.integer) REFERENCES intake (id),
              has_html \(.integer) NOT NULL,
              files TEXT,
              placed \(.machineText) NOT NULL,
              message_id TEXT,
              cut \(.machineText),
              withdrawn_ms \(.integer)
            ) \(.strict)
            """,
            "CREATE INDEX touchpoint_conversation ON touchpoint (conversation_id, at_ms, id)",
            "CREATE INDEX touchpoint_person ON touchpoint (person_id, at_ms, id)",
            "CREATE INDEX touchpoint_intake ON touchpoint (intake_id) WHERE intake_id IS NOT NULL",
            Query(
                sqlite: """
                    CREATE VIRTUAL TABLE touchpoint_words USING fts5(
                      words, content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 2")
                    """,
                postgres: """
                    CREATE TABLE touchpoint_words (
                      touchpoint_id BIGINT NOT NULL PRIMARY KEY REFERENCES touchpoint (id),
                      words TSVECTOR NOT NULL
                    );
                    CREATE INDEX touchpoint_words_words ON touchpoint_words USING gin (words)
                    """),
        ])

    private static let drafts = Migration(
        "2026-11-21-drafts",
        [
            """
            CREATE TABLE draft (
              member_id \(.integer) NOT NULL REFERENCES member (id),
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              kind \(.machineText) NOT NULL CHECK (kind IN ('reply', 'note')),
              words TEXT NOT NULL,
              saved_ms \(.integer) NOT NULL,
              PRIMARY KEY (member_id, conversation_id, kind)
            ) \(.strictByKey)
            """
        ])

    private static let signs = Migration(
        "2026-11-29-touchpoint-signs", ["ALTER TABLE touchpoint ADD COLUMN signs TEXT"])

    /// How many began since a moment is counted from the index alone.
    private static let begun = Migration(
        "2026-11-29-conversations-begun", ["CREATE INDEX conversation_first ON conversation (first_ms)"])

    private static let indexedAs = Migration(
        "2026-11-29-touchpoint-indexed-as", ["ALTER TABLE touchpoint ADD COLUMN indexed_as \(.integer)"])

    private static let draftFiles = Migration(
        "2026-11-29-draft-files",
        [
            """
            CREATE TABLE draft_file (
              id \(.integer) NOT NULL PRIMARY KEY,
              member_id \(.integer) NOT NULL REFERENCES member (id),
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              blob_id \(.integer) NOT NULL REFERENCES blob (id),
              name TEXT NOT NULL,
              type TEXT NOT NULL,
              size \(.integer) NOT NULL,
              kept_ms \(.integer) NOT NULL,
              touchpoint_id \(.integer) REFERENCES touchpoint (id)
            ) \(.strict)
            """,
            """
            CREATE INDEX draft_file_draft ON draft_file (member_id, conversation_id, id) WHERE touchpoint_id IS NULL
            """,
            "CREATE INDEX draft_file_touchpoint ON draft_file (touchpoint_id) WHERE touchpoint_id IS NOT NULL",
        ])

    /// What a conversation was before it was said to be of another kind: whoever measures by kind needs it.
    private static let contactPointChanges = Migration(
        "2026-11-29-contact-point-changes",
        [
            """
            CREATE TABLE contact_point_change (
              id \(.integer) NOT NULL PRIMARY KEY,
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              at_ms \(.integer) NOT NULL,
              from_id \(.integer) REFERENCES contact_point (id)
            ) \(.strict)
            """,
            "CREATE INDEX contact_point_change_conversation ON contact_point_change (conversation_id, id)",
        ])
}
