import Store

extension PeopleMigrations {
    static let signIn = Migration(
        "2026-11-21-sign-in",
        [
            """
            CREATE TABLE member_password (
              member_id \(.integer) NOT NULL PRIMARY KEY REFERENCES member (id),
              salt \(.blob) NOT NULL,
              hash \(.blob) NOT NULL,
              scrypt_n \(.integer) NOT NULL CHECK (scrypt_n >= 2),
              scrypt_r \(.integer) NOT NULL CHECK (scrypt_r >= 1),
              scrypt_p \(.integer) NOT NULL CHECK (scrypt_p >= 1),
              set_ms \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE session (
              id \(.integer) NOT NULL PRIMARY KEY,
              token_hash \(.blob) NOT NULL UNIQUE,
              member_id \(.integer) NOT NULL REFERENCES member (id),
              device TEXT NOT NULL,
              started_ms \(.integer) NOT NULL,
              seen_ms \(.integer) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX session_member ON session (member_id, id)",
            """
            CREATE TABLE sign_in_link (
              token_hash \(.blob) NOT NULL PRIMARY KEY,
              member_id \(.integer) NOT NULL REFERENCES member (id),
              made_ms \(.integer) NOT NULL,
              expires_ms \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE api_token (
              id \(.integer) NOT NULL PRIMARY KEY,
              token_hash \(.blob) NOT NULL UNIQUE,
              member_id \(.integer) NOT NULL REFERENCES member (id),
              name TEXT NOT NULL,
              made_ms \(.integer) NOT NULL,
              used_ms \(.integer)
            ) \(.strict)
            """,
            "CREATE INDEX api_token_member ON api_token (member_id, id)",
            """
            CREATE TABLE setup_key (
              id \(.integer) NOT NULL PRIMARY KEY CHECK (id = 1),
              key_hash \(.blob) NOT NULL,
              made_ms \(.integer) NOT NULL
            ) \(.strict)
            """,
        ])

    /// Whether a session began with a link: its holder may set a password without the present one for a while.
    static let sessionsByLink = Migration(
        "2026-11-22-sessions-by-link",
        ["ALTER TABLE session ADD COLUMN by_link \(.integer) NOT NULL DEFAULT 0"])

    /// What stands under the letters of a member.
    static let signatures = Migration(
        "2026-11-29-signatures", ["ALTER TABLE member ADD COLUMN signature TEXT NOT NULL DEFAULT ''"])

    static let business = Migration(
        "2026-11-21-business",
        [
            """
            CREATE TABLE business (
              id \(.integer) NOT NULL PRIMARY KEY CHECK (id = 1),
              name TEXT NOT NULL,
              zone TEXT NOT NULL,
              language TEXT NOT NULL,
              currency TEXT NOT NULL,
              public_address TEXT NOT NULL,
              hours TEXT NOT NULL,
              set_up_ms \(.integer),
              version \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE our_address (
              address \(.machineText) NOT NULL PRIMARY KEY,
              added_ms \(.integer) NOT NULL
            ) \(.strict)
            """,
        ])

    static let requests = Migration(
        "2026-11-29-repeated-requests",
        [
            """
            CREATE TABLE api_request (
              token_id \(.integer) NOT NULL,
              request_key TEXT NOT NULL,
              fingerprint \(.blob) NOT NULL,
              at_ms \(.integer) NOT NULL,
              status \(.integer),
              headers TEXT,
              body \(.blob),
              PRIMARY KEY (token_id, request_key)
            ) \(.strict)
            """,
            "CREATE INDEX api_request_at ON api_request (at_ms)",
        ])
}
