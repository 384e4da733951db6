package import Kernel
package import PeopleRules
package import Store

/// What a colleague has typed and not sent. Reply and note never share text.
package struct Draft: Equatable, Sendable {
    package let words: String
    package let saved: Instant

    package enum Kind: String, Sendable, CaseIterable, Codable {
        case reply
        case note
    }
}

/// Drafts, kept by colleague, conversation and kind.
package enum Drafts {
    /// Keeps what was typed; empty words drop the draft.
    package static func save(
        _ words: String, _ kind: Draft.Kind, of id: ConversationID, by member: MemberID, in tx: Transaction
    ) throws {
        guard words.unicodeScalars.count <= Touchpoint.wordsLimit else { throw ConversationRefusal.wordsTooLong }
        guard words.contains(where: { !$0.isWhitespace }) else { return try drop(kind, of: id, by: member, in: tx) }
        guard try ConversationStore.one(id, in: tx) != nil else { throw Absent("conversation") }
        try tx.run(
            """
            INSERT INTO draft (member_id, conversation_id, kind, words, saved_ms)
            VALUES (\(member), \(id), \(kind), \(words), \(tx.now))
            ON CONFLICT (member_id, conversation_id, kind) DO UPDATE SET words = excluded.words, saved_ms = excluded.saved_ms
            """)
    }

    package static func drop(_ kind: Draft.Kind, of id: ConversationID, by member: MemberID, in tx: Transaction) throws
    {
        try tx.run(
            "DELETE FROM draft WHERE member_id = \(member) AND conversation_id = \(id) AND kind = \(kind)")
    }

    /// A colleague's drafts in one conversation; served by the primary key.
    package static func of(
        _ id: ConversationID, by member: MemberID, in tx: Transaction
    ) throws -> [Draft.Kind: Draft] {
        let rows = try tx.rows(all(of: id, by: member)) {
            ($0.word(0, else: Draft.Kind.reply), Draft(words: $0.text(1), saved: $0.instant(2)))
        }
        return Dictionary(rows) { $1 }
    }

    /// A conversation with a colleague's drafts in it; one statement, served by the primary keys. `Absent` when there is none.
    package static func opened(
        _ id: ConversationID, by member: MemberID, in tx: Transaction
    ) throws -> (conversation: Conversation, drafts: [Draft.Kind: Draft]) {
        let found = try tx.row(opened(id, by: member)) { row in
            let drafts = Draft.Kind.allCases.enumerated().compactMap { number, kind -> (Draft.Kind, Draft)? in
                let column = 15 + 2 * number
                guard !row.isNull(column) else { return nil }
                return (kind, Draft(words: row.text(column), saved: row.instant(column + 1)))
            }
            return (ConversationStore.conversation(row), Dictionary(uniqueKeysWithValues: drafts))
        }
        guard let found else { throw Absent("conversation") }
        return found
    }

    static func opened(_ id: ConversationID, by member: MemberID) -> Query {
        let drafts = Draft.Kind.allCases.map { kind -> Query in
            let from: Query = """
                FROM draft WHERE member_id = \(member) AND conversation_id = conversation.id AND kind = \(kind)
                """
            return "(SELECT words \(from)), (SELECT saved_ms \(from))"
        }
        return "SELECT \(ConversationStore.names), \(.joined(drafts, by: ", ")) FROM conversation WHERE id = \(id)"
    }

    /// In which of these conversations a colleague has a draft; served by the primary key.
    package static func among(
        _ ids: [ConversationID], by member: MemberID, in tx: Transaction
    ) throws -> Set<ConversationID> {
        Set(try tx.rows(having(ids, by: member)) { $0.id(0) })
    }

    static func all(of id: ConversationID, by member: MemberID) -> Query {
        "SELECT kind, words, saved_ms FROM draft WHERE member_id = \(member) AND conversation_id = \(id)"
    }

    static func having(_ ids: [ConversationID], by member: MemberID) -> Query {
        "SELECT conversation_id FROM draft WHERE member_id = \(member) AND conversation_id IN (\(list: ids))"
    }
}
