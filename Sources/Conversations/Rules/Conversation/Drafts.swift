package import Kernel
package import PeopleRules
package import Store

/// What a colleague has typed and not sent. Reply and note never share text.
package struct Draft: Equatable, Sendable {
    package let words: String
    /// Who gets the answer besides, as it was typed.
    package let cc: String
    package let bcc: String
    package let saved: Instant
    /// Which window of the colleague saved it.
    package let window: String

    package enum Kind: String, Sendable, CaseIterable, Codable {
        case reply
        case note
    }
}

/// A window in which a colleague types, by a name that it made up, and who had saved the draft that it read; nil when there was
/// none.
package struct DraftWindow: Sendable {
    let name: String
    let seen: String?

    package init(_ name: String, seen: String?) {
        self.name = String(name.prefix(40).filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
        self.seen = seen
    }

    /// Whether nothing was saved that this window has neither written nor read.
    func knows(_ draft: Draft) -> Bool { draft.window == name || draft.window == seen }
}

/// Drafts, kept by colleague, conversation and kind.
package enum Drafts {
    /// Keeps what was typed; when all of it is empty, the draft is dropped. With `from` it is a conflict when another window of
    /// the colleague saved something else since this one read it.
    package static func save(
        _ words: String, cc: String = "", bcc: String = "", _ kind: Draft.Kind, of id: ConversationID,
        by member: MemberID, from window: DraftWindow? = nil, in tx: Transaction
    ) throws {
        if let window, let kept = try of(id, by: member, in: tx)[kind], kept.words != words, !window.knows(kept) {
            throw Conflict("Another window of yours holds a newer draft. Read that one, then save again.")
        }
        guard words.unicodeScalars.count <= Touchpoint.wordsLimit else { throw ConversationRefusal.wordsTooLong }
        guard max(cc.count, bcc.count) <= 10_000 else { throw ConversationRefusal.tooManyRecipients }
        guard [words, cc, bcc].contains(where: { $0.contains { !$0.isWhitespace } }) else {
            return try drop(kind, of: id, by: member, in: tx)
        }
        guard try ConversationStore.one(id, in: tx) != nil else { throw Absent("conversation") }
        try tx.run(
            """
            INSERT INTO draft (member_id, conversation_id, kind, words, cc, bcc, saved_ms, saved_by)
            VALUES (\(member), \(id), \(kind), \(words), \(cc), \(bcc), \(tx.now),
              \(window?.name ?? "\(tx.now.milliseconds)"))
            ON CONFLICT (member_id, conversation_id, kind)
            DO UPDATE SET words = excluded.words, cc = excluded.cc, bcc = excluded.bcc, saved_ms = excluded.saved_ms,
              saved_by = excluded.saved_by
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
        Dictionary(try tx.rows(all(of: id, by: member), read)) { $1 }
    }

    /// A conversation together with a colleague's drafts in it, in one statement; `Absent` when there is none. Served by the
    /// primary keys.
    package static func inside(
        _ id: ConversationID, by member: MemberID, in tx: Transaction
    ) throws -> (conversation: Conversation, drafts: [Draft.Kind: Draft]) {
        let rows = try tx.rows(inside(id, by: member)) { row in
            (ConversationStore.conversation(row), row.joined(from: ConversationStore.count).map(read))
        }
        guard let conversation = rows.first?.0 else { throw Absent("conversation") }
        return (conversation, Dictionary(rows.compactMap(\.1)) { $1 })
    }

    private static func read(_ row: any Row) -> (Draft.Kind, Draft) {
        (
            row.word(0, else: .reply),
            Draft(
                words: row.text(1), cc: row.text(3), bcc: row.text(4), saved: row.instant(2), window: row.text(5))
        )
    }

    /// In which of these conversations a colleague has a draft; served by the primary key. A colleague has few, so all between the
    /// first and the last are read: that costs less than a list of fifty to compare with.
    package static func among(
        _ ids: [ConversationID], by member: MemberID, in tx: Transaction
    ) throws -> Set<ConversationID> {
        guard let first = ids.min(), let last = ids.max() else { return [] }
        return Set(try tx.rows(between(first, last, by: member)) { $0.id(0) }).intersection(ids)
    }

    static func all(of id: ConversationID, by member: MemberID) -> Query {
        """
        SELECT kind, words, saved_ms, cc, bcc, saved_by FROM draft
        WHERE member_id = \(member) AND conversation_id = \(id)
        """
    }

    static func inside(_ id: ConversationID, by member: MemberID) -> Query {
        """
        SELECT \(ConversationStore.names), kind, words, saved_ms, cc, bcc, saved_by
        FROM conversation LEFT JOIN draft ON conversation_id = id AND member_id = \(member) WHERE id = \(id)
        """
    }

    static func between(_ first: ConversationID, _ last: ConversationID, by member: MemberID) -> Query {
        """
        SELECT conversation_id FROM draft
        WHERE member_id = \(member) AND conversation_id >= \(first) AND conversation_id <= \(last)
        """
    }
}
