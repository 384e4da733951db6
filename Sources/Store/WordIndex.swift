/// A full-text index, which each engine has in its own way: on SQLite an FTS5 table of this name whose row id is the key,
/// on PostgreSQL a table with the columns `key` and `words` and a GIN index over `words`.
package struct WordIndex: Sendable {
    let table: Query
    let key: Query
    /// How many of the newest rows PostgreSQL reads before it asks the index; 0 where no word stands in many rows.
    let newest: Int
    /// Of how many letters the longest beginnings are that SQLite keeps an index of; nil where it keeps none.
    let beginnings: Int?

    package init(table: Query, key: Query, newest: Int, beginnings: Int? = nil) {
        self.table = table
        self.key = key
        self.newest = newest
        self.beginnings = beginnings
    }

    /// The keys, as the column `id`, of what has all of these words, the newest first, at most `limit`; below `before` where
    /// it is given. The words are folded letters and digits, at least one; the last may be the beginning of a word.
    package func newest(
        having words: [String], lastIsPrefix: Bool, before: Int64? = nil, limit: Int
    ) -> Query {
        Query(
            sqlite: inSQLite(matching(words, lastIsPrefix: lastIsPrefix), before, limit),
            postgres: inPostgres(
                words.map { "'\($0)'" }.joined(separator: " & ") + (lastIsPrefix ? ":*" : ""), before, limit))
    }

    /// Where no word begins with the first letters of a longer beginning, none begins with it, which the index of beginnings
    /// tells at once. Without it FTS5 would read through all places of the word before, which may be in every row. No words at
    /// all match nothing, and it does not look for them.
    private func matching(_ words: [String], lastIsPrefix: Bool) -> Query {
        let all = words.map { "\"\($0)\"" }.joined(separator: " ") + (lastIsPrefix ? " *" : "")
        guard lastIsPrefix, let beginnings, let last = words.last, last.unicodeScalars.count > beginnings else {
            return "\(all)"
        }
        let start = "\"\(String(String.UnicodeScalarView(last.unicodeScalars.prefix(beginnings))))\" *"
        return """
            CASE WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(table) MATCH \(start)) THEN \(all) ELSE '""' END
            """
    }

    private func inSQLite(_ match: Query, _ before: Int64?, _ limit: Int) -> Query {
        let older: Query? = before.map { "AND rowid < \($0)" }
        return """
            SELECT rowid AS id FROM \(table) WHERE \(table) MATCH \(match) \(older) ORDER BY rowid DESC LIMIT \(limit)
            """
    }

    /// A common word stands in the newest rows, and reading on through the primary key finds it soonest; a rare one would
    /// be looked for through the whole table so. Hence some of the newest first, and the GIN index where they are not enough.
    /// Adding zero keeps the planner, which takes every word for a common one, from going by the primary key there too.
    private func inPostgres(_ lexemes: String, _ before: Int64?, _ limit: Int) -> Query {
        let olderHit: Query? = before.map { "AND \(key) + 0 < \($0)" }
        guard newest > 0 else {
            return """
                SELECT \(key) AS id FROM \(table) WHERE words @@ CAST(\(lexemes) AS tsquery) \(olderHit)
                ORDER BY \(key) + 0 DESC LIMIT \(limit)
                """
        }
        let older: Query? = before.map { "AND \(key) < \($0)" }
        return """
            WITH newest AS MATERIALIZED (
              SELECT \(key) AS id FROM (
                SELECT \(key), words FROM \(table) WHERE 1 = 1 \(older) ORDER BY \(key) DESC LIMIT \(newest)
              ) AS latest
              WHERE words @@ CAST(\(lexemes) AS tsquery) LIMIT \(limit))
            SELECT id FROM newest WHERE (SELECT count(*) FROM newest) >= \(limit)
            UNION ALL (
              SELECT \(key) AS id FROM \(table)
              WHERE words @@ CAST(\(lexemes) AS tsquery) AND (SELECT count(*) FROM newest) < \(limit) \(olderHit)
              ORDER BY \(key) + 0 DESC LIMIT \(limit))
            """
    }
}
