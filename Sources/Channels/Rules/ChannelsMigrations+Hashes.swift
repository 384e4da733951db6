import Store

extension ChannelsMigrations {
    /// What every row shares comes last in the index: while the figures that PostgreSQL keeps about a table that grows are old, it searches
    /// by the first column alone, and read all there was for each batch of an import.
    static let byHash = Migration(
        "2026-11-30-intake-by-hash",
        [
            .onlyPostgres(
                """
                ALTER TABLE intake DROP CONSTRAINT intake_channel_hash_key,
                  ADD CONSTRAINT intake_hash_channel_key UNIQUE (hash, channel)
                """)
        ])
}

extension ChannelsMigrations {
    /// When an imported message came by what its file says, for one that has no date of its own.
    static let dated = Migration("2026-11-30-intake-dated", ["ALTER TABLE intake ADD COLUMN dated_ms \(.integer)"])
}
