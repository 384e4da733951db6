import Store

extension PeopleMigrations {
    /// The kind, of which there are three, comes last in the index, as with what was taken in: see `ChannelsMigrations.byHash`.
    static let byKey = Migration(
        "2026-11-30-identity-by-key",
        [
            Query(
                sqlite: "SELECT 1",
                postgres: """
                    ALTER TABLE identity DROP CONSTRAINT identity_kind_match_key_key,
                      ADD CONSTRAINT identity_match_key_kind_key UNIQUE (match_key, kind)
                    """)
        ])
}
