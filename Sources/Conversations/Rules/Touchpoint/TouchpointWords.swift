import Kernel
import Store

/// The words of touchpoints as the full-text index of each engine holds them.
///
/// Both engines get words that were folded and taken apart here, since their own parsers do not agree: PostgreSQL takes
/// "ann@example.org", "2.50" and "and/or" for one word each.
enum TouchpointWords {
    static let index = WordIndex(table: "touchpoint_words", key: "touchpoint_id")

    /// The words of a text in their order: runs of letters and digits, folded, each at most 60 scalars long.
    static func of(_ text: some StringProtocol) -> [String] {
        text.folded.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { String(String.UnicodeScalarView($0.prefix(60))) }
    }

    static func insert(_ touchpoint: Touchpoint, in tx: Transaction) throws {
        let words = indexed(touchpoint)
        try tx.run(
            Query(
                sqlite: "INSERT INTO touchpoint_words (rowid, words) VALUES (\(touchpoint.id), \(words))",
                postgres: """
                    INSERT INTO touchpoint_words (touchpoint_id, words)
                    VALUES (\(touchpoint.id), array_to_tsvector(string_to_array(\(words), ' ')))
                    """))
    }

    /// Takes them out again; SQLite's index keeps no text and has to be told what it was given.
    static func remove(_ touchpoint: Touchpoint, in tx: Transaction) throws {
        try tx.run(
            Query(
                sqlite: """
                    INSERT INTO touchpoint_words (touchpoint_words, rowid, words)
                    VALUES ('delete', \(touchpoint.id), \(indexed(touchpoint)))
                    """,
                postgres: "DELETE FROM touchpoint_words WHERE touchpoint_id = \(touchpoint.id)"))
    }

    private static func indexed(_ touchpoint: Touchpoint) -> String {
        of(touchpoint.words.prefix(20_000)).joined(separator: " ")
    }
}
