import Kernel
import Store

/// The words of touchpoints as the full-text index of each engine holds them.
///
/// Both engines get words that were folded and taken apart here, since their own parsers do not agree: PostgreSQL takes
/// "ann@example.org", "2.50" and "and/or" for one word each. `indexed_as` of a touchpoint says how: nil for words as
/// `SearchTerms.indexedBefore` has them, 2 for those of now.
enum TouchpointWords {
    static let index = WordIndex(table: "touchpoint_words", key: "touchpoint_id", newest: 200)
    /// How they are taken apart now.
    static let way = 2

    /// Words as the index holds them, with blanks between.
    static func line(_ words: String) -> String {
        SearchTerms.indexed(indexed(words)).joined(separator: " ")
    }

    /// Puts in a `line` of words.
    static func insert(_ line: String, of id: TouchpointID, in tx: Transaction) throws {
        try tx.run(
            Query(
                sqlite: "INSERT INTO touchpoint_words (rowid, words) VALUES (\(id), \(line))",
                postgres: """
                    INSERT INTO touchpoint_words (touchpoint_id, words)
                    VALUES (\(id), array_to_tsvector(string_to_array(\(line), ' ')))
                    """))
    }

    /// Takes them out again; SQLite's index keeps no text and has to be told what it was given.
    static func remove(_ touchpoint: Touchpoint, in tx: Transaction) throws {
        let way = try tx.row("SELECT indexed_as FROM touchpoint WHERE id = \(touchpoint.id)") { $0.intOrNil(0) }
        let text = indexed(touchpoint.words)
        let words = (way ?? nil) == nil ? SearchTerms.indexedBefore(text) : SearchTerms.indexed(text)
        try tx.run(
            Query(
                sqlite: """
                    INSERT INTO touchpoint_words (touchpoint_words, rowid, words)
                    VALUES ('delete', \(touchpoint.id), \(words.joined(separator: " ")))
                    """,
                postgres: "DELETE FROM touchpoint_words WHERE touchpoint_id = \(touchpoint.id)"))
    }

    /// Brings some touchpoints, the first after `last`, to the words of now; the last of them, nil when there are no more.
    /// Safe to repeat and to break off.
    static func renew(after last: TouchpointID?, limit: Int, in tx: Transaction) throws -> TouchpointID? {
        let ids = try tx.rows(
            """
            SELECT id FROM touchpoint WHERE id > \(last?.value ?? 0) AND indexed_as IS NULL ORDER BY id LIMIT \(limit)
            """
        ) { $0.id(0, of: Touchpoint.self) }
        for touchpoint in try TouchpointStore.many(ids, in: tx) {
            let text = indexed(touchpoint.words)
            guard SearchTerms.indexed(text) != SearchTerms.indexedBefore(text) else { continue }
            try remove(touchpoint, in: tx)
            try insert(line(touchpoint.words), of: touchpoint.id, in: tx)
        }
        if !ids.isEmpty { try tx.run("UPDATE touchpoint SET indexed_as = \(way) WHERE id IN (\(list: ids))") }
        return ids.last
    }

    /// As much of a text as is in the index.
    private static func indexed(_ words: String) -> Substring {
        words.utf8.count <= most ? words[...] : words.prefix(most)
    }

    private static let most = 20_000
}
