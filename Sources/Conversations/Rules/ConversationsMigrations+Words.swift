import Store

extension ConversationsMigrations {
    /// PostgreSQL gathers what is to be indexed in a list that each search reads through: of the usual 4 MB that took 4 ms of a search for a
    /// rare word among a million touchpoints. With 256 kB it takes a tenth of one, and the words of a touchpoint 0.12 ms to write
    /// instead of 0.05.
    static let shortList = Migration(
        "2026-11-30-touchpoint-words-list",
        [
            .onlyPostgres("ALTER INDEX touchpoint_words_words SET (gin_pending_list_limit = 256)")
        ])
}
