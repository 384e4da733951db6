import Kernel
import PeopleRules
import Store

/// The table `touchpoint_move`, and what moves with a touchpoint.
enum TouchpointMoves {
    /// One move with what is needed to take it back.
    struct Kept {
        let id: ID<TouchpointMove>
        let touchpoint: TouchpointID
        let source: ConversationID
        let target: ConversationID
        /// Why it stood where it was.
        let placed: Touchpoint.Placement
        /// How both conversations were before.
        let sourceState: Conversation.State
        let targetState: Conversation.State
        /// The address that takes part in the target because of it; nil when it did before.
        let participant: String?
    }

    static func insert(_ move: Kept, by member: MemberID, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO touchpoint_move (id, touchpoint_id, from_conversation, to_conversation, from_placed, from_state,
              to_state, participant, member_id, at_ms)
            VALUES (\(move.id), \(move.touchpoint), \(move.source), \(move.target), \(move.placed), \(move.sourceState),
              \(move.targetState), \(move.participant), \(member), \(tx.now))
            """)
    }

    /// A move that stands; nil when there is none. Served by the primary key.
    static func one(_ id: ID<TouchpointMove>, in tx: Transaction) throws -> Kept? {
        try tx.row(
            """
            SELECT id, touchpoint_id, from_conversation, to_conversation, from_placed, from_state, to_state, participant
            FROM touchpoint_move WHERE id = \(id) AND undone_ms IS NULL
            """
        ) { row in
            Kept(
                id: row.id(0), touchpoint: row.id(1), source: row.id(2), target: row.id(3),
                placed: row.word(4, else: .new), sourceState: row.word(5, else: .waiting),
                targetState: row.word(6, else: .waiting), participant: row.textOrNil(7))
        }
    }

    static func undo(_ move: Kept, in tx: Transaction) throws {
        try tx.run("UPDATE touchpoint_move SET undone_ms = \(tx.now) WHERE id = \(move.id)")
        guard let participant = move.participant else { return }
        try tx.run(
            """
            DELETE FROM conversation_participant
            WHERE conversation_id = \(move.target) AND address_key = \(participant)
            """)
    }

    /// Puts a touchpoint into another conversation with all that belongs to it: the Message-ID by which answers find it, and
    /// whose turn an answer made it. Served by the primary keys and `conversation_change_act`.
    static func rehouse(
        _ touchpoint: Touchpoint, to target: ConversationID, _ placed: Touchpoint.Placement, in tx: Transaction
    ) throws {
        try tx.run(
            "UPDATE touchpoint SET conversation_id = \(target), placed = \(placed) WHERE id = \(touchpoint.id)")
        try tx.run("UPDATE conversation_change SET conversation_id = \(target) WHERE act_id = \(touchpoint.id)")
        let key = try tx.row("SELECT message_id FROM touchpoint WHERE id = \(touchpoint.id)") { $0.textOrNil(0) } ?? nil
        guard let key else { return }
        try tx.run(
            "DELETE FROM message_key WHERE message_key = \(key) AND conversation_id = \(touchpoint.conversation)")
        try MessageKeys.insert([key], of: touchpoint.id, in: target, in: tx)
    }
}
