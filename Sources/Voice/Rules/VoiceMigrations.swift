package import Store

/// The tables of the room Voice.
///
/// Who took part (`invitation.answered_day`, `belief_part`) and what was said without a name (`unnamed_answer`, `belief`)
/// share no key, order or moment: the ids of the latter are random, their rows lie in the order of these ids, and no row says
/// when it was written.
package enum VoiceMigrations {
    /// All steps in their order.
    package static let all = [asking, unnamed, beliefs, laterBeliefs]

    private static let asking = Migration(
        "2026-11-21-voice",
        [
            """
            CREATE TABLE invitation (
              id \(.integer) NOT NULL PRIMARY KEY,
              person_id \(.integer) NOT NULL REFERENCES person (id),
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              contact_point_id \(.integer) REFERENCES contact_point (id),
              token_hash \(.blob) NOT NULL UNIQUE,
              asked_by \(.integer) REFERENCES member (id),
              made_ms \(.integer) NOT NULL,
              expires_ms \(.integer) NOT NULL,
              outbox_id \(.integer) REFERENCES outbox (id),
              answered_day \(.integer),
              turns \(.integer) NOT NULL,
              set_aside \(.integer) NOT NULL CHECK (set_aside IN (0, 1)),
              closed_ms \(.integer)
            ) \(.strict)
            """,
            "CREATE INDEX invitation_person ON invitation (person_id, made_ms)",
            "CREATE INDEX invitation_conversation ON invitation (conversation_id, made_ms)",
            "CREATE INDEX invitation_set_aside ON invitation (made_ms) WHERE set_aside = 1",
            """
            CREATE TABLE ask_refusal (
              person_id \(.integer) NOT NULL PRIMARY KEY REFERENCES person (id),
              at_ms \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE answer (
              id \(.integer) NOT NULL PRIMARY KEY,
              invitation_id \(.integer) NOT NULL UNIQUE REFERENCES invitation (id),
              person_id \(.integer) NOT NULL REFERENCES person (id),
              conversation_id \(.integer) NOT NULL REFERENCES conversation (id),
              contact_point_id \(.integer) REFERENCES contact_point (id),
              expectation \(.machineText) NOT NULL CHECK (expectation IN ('less', 'expected', 'more')),
              words TEXT,
              at_ms \(.integer) NOT NULL,
              changed_ms \(.integer)
            ) \(.strict)
            """,
            "CREATE INDEX answer_counts ON answer (at_ms, contact_point_id, expectation)",
            "CREATE INDEX answer_words ON answer (at_ms, id) WHERE words IS NOT NULL",
            "CREATE INDEX answer_words_point ON answer (contact_point_id, at_ms, id) WHERE words IS NOT NULL",
            "CREATE INDEX answer_person ON answer (person_id, at_ms)",
            "CREATE INDEX answer_conversation ON answer (conversation_id, at_ms)",
        ])

    private static let unnamed = Migration(
        "2026-11-21-voice-unnamed",
        [
            """
            CREATE TABLE unnamed_answer (
              id \(.integer) NOT NULL PRIMARY KEY,
              contact_point_id \(.integer) REFERENCES contact_point (id),
              expectation \(.machineText) NOT NULL CHECK (expectation IN ('less', 'expected', 'more')),
              words TEXT,
              code_hash \(.blob) NOT NULL UNIQUE,
              counted_day \(.integer)
            ) \(.strictByKey)
            """,
            "CREATE INDEX unnamed_answer_counts ON unnamed_answer (counted_day, contact_point_id, expectation)",
            "CREATE INDEX unnamed_answer_pending ON unnamed_answer (contact_point_id) WHERE counted_day IS NULL",
            """
            CREATE INDEX unnamed_answer_words ON unnamed_answer (counted_day, id)
            WHERE words IS NOT NULL AND counted_day IS NOT NULL
            """,
        ])

    private static let beliefs = Migration(
        "2026-11-21-voice-beliefs",
        [
            """
            CREATE TABLE belief_round (
              number \(.integer) NOT NULL PRIMARY KEY,
              is_open \(.integer) NOT NULL CHECK (is_open IN (0, 1)),
              asked \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE belief_part (
              round_number \(.integer) NOT NULL REFERENCES belief_round (number),
              member_id \(.integer) NOT NULL REFERENCES member (id),
              day \(.integer) NOT NULL,
              PRIMARY KEY (round_number, member_id)
            ) \(.strictByKey)
            """,
            """
            CREATE TABLE belief (
              id \(.integer) NOT NULL PRIMARY KEY,
              round_number \(.integer) NOT NULL REFERENCES belief_round (number),
              contact_point_id \(.integer) REFERENCES contact_point (id),
              expectation \(.machineText) NOT NULL CHECK (expectation IN ('less', 'expected', 'more')),
              code_hash \(.blob) NOT NULL UNIQUE,
              counted \(.integer) NOT NULL CHECK (counted IN (0, 1))
            ) \(.strictByKey)
            """,
            "CREATE INDEX belief_counts ON belief (round_number, contact_point_id, expectation, counted)",
        ])

    /// What the author of a belief that counts already says instead: it takes its place when the round is over.
    private static let laterBeliefs = Migration(
        "2026-11-30-voice-later-beliefs",
        [
            """
            ALTER TABLE belief ADD COLUMN later \(.machineText)
              CHECK (later IN ('less', 'expected', 'more', 'none'))
            """,
            "DROP INDEX belief_counts",
            "CREATE INDEX belief_counts ON belief (round_number, contact_point_id, expectation, counted, later)",
        ])
}
