import Store

extension PeopleMigrations {
    /// What PostgreSQL needs to find people quickly. The kind of an identity, of which there are three, comes last in the index,
    /// as with what was taken in: see `ChannelsMigrations.byHash`. And the list of words that wait to be indexed, which each
    /// search reads through, is as short as it can be: of the usual 4 MB that took 1.1 ms of a search.
    static let searching = Migration(
        "2026-11-30-people-searching",
        [
            .onlyPostgres(
                """
                ALTER TABLE identity DROP CONSTRAINT identity_kind_match_key_key,
                  ADD CONSTRAINT identity_match_key_kind_key UNIQUE (match_key, kind)
                """),
            .onlyPostgres("ALTER INDEX person_search_words SET (gin_pending_list_limit = 64)"),
        ])
}
