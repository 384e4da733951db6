package import Kernel
package import PeopleRules
package import Store

/// One act on a conversation, as its history shows it.
package struct ConversationChange: Equatable, Sendable {
    package let act: ID<ConversationAct>
    package let member: MemberID
    package let at: Instant
    package let from: Conversation.State
    package let to: Conversation.State
    package let wasWith: MemberID?
    package let isWith: MemberID?
    package let later: Instant?
}

/// Whose turn it is, who has it, until when it was put off.
struct Whereabouts: Equatable {
    let state: Conversation.State
    let assignee: MemberID?
    let later: Instant?

    /// Whether we owe a word there.
    var owes: Bool { state == .waiting || state == .withColleague }
}

extension Conversation {
    var `where`: Whereabouts { Whereabouts(state: state, assignee: assignee, later: laterUntil) }
}

extension Conversations {
    /// The acts on a conversation that still stand, oldest first, at most the last 50; what an answer or a notice changed by itself
    /// is not among them. Served by `conversation_change_conversation`.
    package static func changes(of id: ConversationID, in tx: Transaction) throws -> [ConversationChange] {
        try tx.rows(ConversationChangeStore.standing(of: id)) { row in
            ConversationChange(
                act: row.id(0), member: row.id(1), at: row.instant(2), from: row.word(3, else: .waiting),
                to: row.word(4, else: .waiting), wasWith: row.idOrNil(5), isWith: row.idOrNil(6),
                later: row.instantOrNil(7))
        }.reversed()
    }
}

/// The `conversation_change` table.
enum ConversationChangeStore {
    /// One change with what is needed to take it back.
    struct Kept {
        let id: Int64
        let conversation: ConversationID
        let from: Whereabouts
        let to: Whereabouts
        /// Since when they had been waiting before it.
        let waiting: Instant?
    }

    static func insert(
        _ before: Conversation, _ after: Whereabouts, act: ID<ConversationAct>, by member: MemberID, in tx: Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO conversation_change (id, act_id, conversation_id, member_id, at_ms, from_state, from_assignee,
              from_later_ms, from_waiting_ms, to_state, to_assignee, to_later_ms)
            VALUES (\(tx.nextID(of: ConversationChange.self)), \(act), \(before.id), \(member), \(tx.now), \(before.state),
              \(before.assignee), \(before.laterUntil), \(before.waitingSince), \(after.state), \(after.assignee),
              \(after.later))
            """)
    }

    /// What an act changed and still stands. Served by `conversation_change_act`.
    static func of(_ act: ID<ConversationAct>, in tx: Transaction) throws -> [Kept] {
        try tx.rows(of(act)) { row in
            Kept(
                id: row.integer(0), conversation: row.id(1),
                from: Whereabouts(
                    state: row.word(2, else: .waiting), assignee: row.idOrNil(3), later: row.instantOrNil(4)),
                to: Whereabouts(
                    state: row.word(5, else: .waiting), assignee: row.idOrNil(6), later: row.instantOrNil(7)),
                waiting: row.instantOrNil(8))
        }
    }

    static func of(_ act: ID<ConversationAct>) -> Query {
        """
        SELECT id, conversation_id, from_state, from_assignee, from_later_ms, to_state, to_assignee, to_later_ms,
          from_waiting_ms
        FROM conversation_change WHERE act_id = \(act) AND undone_ms IS NULL ORDER BY id
        """
    }

    static func standing(of id: ConversationID) -> Query {
        """
        SELECT act_id, member_id, at_ms, from_state, to_state, from_assignee, to_assignee, to_later_ms, id
        FROM conversation_change
        WHERE conversation_id = \(id) AND undone_ms IS NULL
          AND NOT EXISTS (SELECT 1 FROM touchpoint WHERE touchpoint.id = conversation_change.act_id)
          AND NOT EXISTS (SELECT 1 FROM notice WHERE notice.id = conversation_change.act_id)
        ORDER BY id DESC LIMIT 50
        """
    }

    /// Marks a change as taken back.
    static func undo(_ id: Int64, in tx: Transaction) throws {
        try tx.run("UPDATE conversation_change SET undone_ms = \(tx.now) WHERE id = \(id)")
    }

    /// When a colleague last said of these conversations that it is not our turn. Served by `conversation_change_conversation`.
    static func settled(_ ids: [ConversationID], in tx: Transaction) throws -> [ConversationID: Instant] {
        let rows = try tx.rows(settled(ids)) { ($0.id(0, of: Conversation.self), $0.instant(1)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    static func settled(_ ids: [ConversationID]) -> Query {
        """
        SELECT conversation_id, max(at_ms) FROM conversation_change
        WHERE conversation_id IN (\(list: ids)) AND undone_ms IS NULL AND to_state IN ('done', 'with_them')
        GROUP BY conversation_id
        """
    }
}
