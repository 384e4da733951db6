package import Kernel
package import PeopleRules
package import Store

/// What a letter of ours belongs to: the person, the conversation, and how its words begin.
package struct LetterMatter: Equatable, Sendable {
    package let conversation: ConversationID
    package let person: PersonID
    /// The first of our words on one line; empty when the letter answers this touchpoint by itself.
    package let words: String
}

extension Conversations {
    /// What the letters of these touchpoints belong to, by the touchpoint; one statement. What was taken back is left out.
    package static func matters(of ids: [TouchpointID], in tx: Transaction) throws -> [TouchpointID: LetterMatter] {
        guard !ids.isEmpty else { return [:] }
        let rows = try tx.rows(matters(of: ids)) { row in
            let isOurs = row.word(4, else: .theirs) == Touchpoint.Direction.ours
            return (
                row.id(0, of: Touchpoint.self),
                LetterMatter(
                    conversation: row.id(1), person: row.id(2), words: isOurs ? row.text(3).previewed : "")
            )
        }
        return Dictionary(rows) { first, _ in first }
    }

    /// Served by the primary key.
    static func matters(of ids: [TouchpointID]) -> Query {
        """
        SELECT id, conversation_id, person_id, substr(words, 1, 1000), direction FROM touchpoint
        WHERE id IN (\(list: ids)) AND withdrawn_ms IS NULL ORDER BY id
        """
    }
}
