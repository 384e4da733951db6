import Store

extension PeopleMigrations {
    /// Addresses that nothing reaches any more; of each at most one trouble that is not cleared.
    static let troubles = Migration(
        "2026-11-29-identity-troubles",
        [
            """
            CREATE TABLE identity_trouble (
              id \(.integer) NOT NULL PRIMARY KEY,
              identity_id \(.integer) NOT NULL REFERENCES identity (id),
              since_ms \(.integer) NOT NULL,
              reason TEXT NOT NULL,
              words TEXT NOT NULL,
              cleared_ms \(.integer),
              cleared_by \(.integer) REFERENCES member (id)
            ) \(.strict)
            """,
            "CREATE UNIQUE INDEX identity_trouble_now ON identity_trouble (identity_id) WHERE cleared_ms IS NULL",
            "CREATE INDEX identity_trouble_identity ON identity_trouble (identity_id, id)",
        ])
}
