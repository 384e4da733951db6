import Kernel
import Store

/// Persons by the words of their names and addresses.
///
/// Both engines get the same words, cut and folded here, so they find the same persons: SQLite in the FTS5 table
/// `person_search` by row id, PostgreSQL in the GIN index `person_search_words`.
enum PersonSearch {
    static let index = WordIndex(table: "person_search", key: "person_id", newest: 0, beginnings: 3)

    /// The words of some texts, folded, each once, in their order; at most 60 words of at most 40 characters.
    static func words(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        let all = texts.flatMap { text in
            plainRuns(of: text.folded).flatMap { run in
                run.split { !$0.isLetter && !$0.isNumber }.map { String($0.prefix(40)) }
            }
        }
        return Array(all.filter { seen.insert($0).inserted }.prefix(60))
    }

    /// The text cut at each ASCII sign that is in no word, also at a quotation mark that a letter before it makes one character
    /// with: what an engine reads as more than a word is in none.
    private static func plainRuns(of text: String) -> [String] {
        text.unicodeScalars.split { $0.isASCII && !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// The words of a query. Digits that only number signs part are one word, as they are in the index.
    static func wordsTyped(_ typed: String) -> [String] {
        Identity.key(.phone, typed).map { words([$0]) } ?? words([typed])
    }

    /// What is kept of an identity for the search: a number as one word.
    static func text(of identity: Identity) -> String {
        identity.kind == .phone ? Identity.key(.phone, identity.value) ?? identity.value : identity.value
    }

    /// Persons who have every one of `words`, the last as a beginning, newest first.
    /// Served by the full-text index. SQLite stops at `limit`; PostgreSQL sorts all who have them, and no name is so common that
    /// this takes long.
    static func matching(_ words: [String], limit: Int) -> Query {
        """
        SELECT \(PersonStore.columns) FROM person p
        WHERE p.id IN (SELECT id FROM (\(index.newest(having: words, lastIsPrefix: true, limit: limit))) AS hit)
        ORDER BY p.id DESC
        """
    }

    /// Puts new persons into the index, in one statement.
    static func insert(_ persons: [(id: PersonID, words: [String])], in tx: Transaction) throws {
        let sqlite = persons.map { person -> Query in "(\(person.id), \(person.words.joined(separator: " ")))" }
        let postgres = persons.map { person -> Query in
            "(\(person.id), CAST(\(person.words.map { "'\($0)'" }.joined(separator: " ")) AS tsvector))"
        }
        try tx.run(
            Query(
                sqlite: "INSERT INTO person_search (rowid, words) VALUES \(.joined(sqlite, by: ", "))",
                postgres: "INSERT INTO person_search (person_id, words) VALUES \(.joined(postgres, by: ", "))"))
    }

    /// Puts a person's present name and identities in the place of what the index had.
    static func renew(_ person: Person, in tx: Transaction) throws {
        let identities = try tx.rows(IdentityStore.of([person.id]), IdentityStore.read).map(text(of:))
        try tx.run(
            Query(
                sqlite: "DELETE FROM person_search WHERE rowid = \(person.id)",
                postgres: "DELETE FROM person_search WHERE person_id = \(person.id)"))
        try insert([(person.id, words([person.name, person.addressAs ?? ""] + identities))], in: tx)
    }
}
