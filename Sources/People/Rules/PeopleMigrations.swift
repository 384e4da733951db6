package import Store

/// The tables of the room People.
package enum PeopleMigrations {
    /// All steps in their order.
    package static let all = [
        members, persons, facts, signIn, business, sessionsByLink, zones, signatures, troubles, requests, searching,
    ]

    private static let members = Migration(
        "2026-11-21-members",
        [
            """
            CREATE TABLE member (
              id \(.integer) NOT NULL PRIMARY KEY,
              name TEXT NOT NULL,
              name_folded \(.machineText) NOT NULL,
              email TEXT NOT NULL,
              email_key \(.machineText) NOT NULL UNIQUE,
              role TEXT NOT NULL CHECK (role IN ('owner', 'member')),
              functions TEXT NOT NULL,
              joined_ms \(.integer) NOT NULL,
              left_ms \(.integer),
              version \(.integer) NOT NULL
            ) \(.strict)
            """
        ])

    /// Where a person's clocks stand; empty takes those of the business.
    private static let zones = Migration("2026-11-29-person-zone", ["ALTER TABLE person ADD COLUMN zone TEXT"])

    private static let persons = Migration(
        "2026-11-21-persons",
        [
            """
            CREATE TABLE person (
              id \(.integer) NOT NULL PRIMARY KEY,
              name TEXT NOT NULL,
              name_folded \(.machineText) NOT NULL,
              address_as TEXT,
              pronoun TEXT CHECK (pronoun IN ('she', 'he', 'they')),
              sentence TEXT,
              sentence_by \(.integer) REFERENCES member (id),
              sentence_ms \(.integer),
              since_ms \(.integer) NOT NULL,
              latest_ms \(.integer) NOT NULL,
              version \(.integer) NOT NULL,
              CHECK (latest_ms >= since_ms),
              CHECK ((sentence IS NULL) = (sentence_ms IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX person_name ON person (name_folded, id)",
            "CREATE INDEX person_latest ON person (latest_ms, id)",
            """
            CREATE TABLE identity (
              id \(.integer) NOT NULL PRIMARY KEY,
              person_id \(.integer) NOT NULL REFERENCES person (id),
              kind \(.machineText) NOT NULL CHECK (kind IN ('email', 'phone', 'outside')),
              value TEXT NOT NULL,
              match_key \(.machineText) NOT NULL,
              added_ms \(.integer) NOT NULL,
              UNIQUE (kind, match_key)
            ) \(.strict)
            """,
            "CREATE INDEX identity_person ON identity (person_id, id)",
            Query(
                sqlite: """
                    CREATE VIRTUAL TABLE person_search USING fts5(
                      words, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')
                    """,
                postgres: """
                    CREATE TABLE person_search (
                      person_id BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
                      words TSVECTOR NOT NULL
                    );
                    CREATE INDEX person_search_words ON person_search USING gin (words)
                    """),
        ])

    private static let facts = Migration(
        "2026-11-21-facts",
        [
            """
            CREATE TABLE fact (
              id \(.integer) NOT NULL PRIMARY KEY,
              person_id \(.integer) NOT NULL REFERENCES person (id),
              kind TEXT NOT NULL
                CHECK (kind IN ('situation', 'like', 'dislike', 'owns', 'need', 'preference', 'relationship')),
              text TEXT NOT NULL,
              how TEXT NOT NULL CHECK (how IN ('said', 'seen', 'inferred')),
              source_words TEXT,
              touchpoint_id \(.integer),
              learnt_by \(.integer) REFERENCES member (id),
              learnt_ms \(.integer) NOT NULL,
              agreed_ms \(.integer),
              replaces \(.integer) UNIQUE REFERENCES fact (id),
              replaced_by \(.integer) REFERENCES fact (id),
              retired_ms \(.integer),
              retired_by \(.integer) REFERENCES member (id),
              CHECK (replaced_by IS NULL OR retired_ms IS NULL)
            ) \(.strict)
            """,
            "CREATE INDEX fact_person ON fact (person_id, id)",
        ])
}
