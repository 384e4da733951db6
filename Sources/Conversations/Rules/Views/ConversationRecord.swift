package import Kernel
package import PeopleRules
package import Store

/// What was said in a conversation and whose turn it was, as far as it stands: what was taken back or undone is left out.
/// Whoever measures computes from this.
package struct ConversationRecord: Equatable, Sendable {
    package let conversation: Conversation
    /// Theirs and ours, without notes and what was passed on to others, by the moment when it was said; of one moment, theirs first.
    package let words: [Word]
    /// The acts that changed whose turn it is, in their order.
    package let moves: [Move]
    /// The times when somebody said what kind of occasion it is, in their order.
    package let sortings: [Sorting]

    /// One touchpoint.
    package struct Word: Equatable, Sendable {
        package let id: TouchpointID
        package let at: Instant
        /// When it came to us.
        package let recorded: Instant
        package let isTheirs: Bool
        package let channel: Channel
        /// Who of us said it; nil for theirs, and where nobody can tell.
        package let member: MemberID?
        /// Whether it was written here as an answer: then it changes whose turn it is by a move of its own, or not at all.
        package let isAnswer: Bool
    }

    /// One act.
    package struct Move: Equatable, Sendable {
        /// The touchpoint that it came with; nil when it was an act of its own.
        package let word: TouchpointID?
        package let at: Instant
        package let to: Conversation.State
        /// Until when it was put off; nil unless `to` is `later`.
        package let until: Instant?
        package let member: MemberID
        /// Who has it from then on; nil for nobody.
        package let assignee: MemberID?
    }

    /// That a conversation was said to be of another kind of occasion.
    package struct Sorting: Equatable, Sendable {
        package let at: Instant
        /// What it was until then.
        package let from: ContactPointID?
    }
}

extension Conversations {
    /// The records of these conversations, by id; those that do not exist are left out. Four statements, served by the
    /// primary key, `touchpoint_conversation`, `conversation_change_conversation` and `contact_point_change_conversation`.
    package static func records(
        of ids: [ConversationID], in tx: Transaction
    ) throws -> [ConversationID: ConversationRecord] {
        guard !ids.isEmpty else { return [:] }
        let words = try tx.rows(RecordQueries.words(of: ids)) {
            ($0.id(0, of: Conversation.self), RecordQueries.word($0))
        }
        let moves = try tx.rows(RecordQueries.moves(of: ids)) {
            ($0.id(0, of: Conversation.self), RecordQueries.move($0))
        }
        let sorted = try tx.rows(RecordQueries.sortings(of: ids)) {
            ($0.id(0, of: Conversation.self), ConversationRecord.Sorting(at: $0.instant(1), from: $0.idOrNil(2)))
        }
        let said = Dictionary(grouping: words, by: \.0)
        let moved = Dictionary(grouping: moves, by: \.0)
        let kinds = Dictionary(grouping: sorted, by: \.0)
        var records: [ConversationID: ConversationRecord] = [:]
        for conversation in try ConversationStore.many(ids, in: tx) {
            records[conversation.id] = ConversationRecord(
                conversation: conversation, words: (said[conversation.id] ?? []).map(\.1),
                moves: (moved[conversation.id] ?? []).map(\.1), sortings: (kinds[conversation.id] ?? []).map(\.1))
        }
        return records
    }

    /// These conversations, by id; those that do not exist are left out. Served by the primary key.
    package static func conversations(
        _ ids: [ConversationID], in tx: Transaction
    ) throws -> [ConversationID: Conversation] {
        guard !ids.isEmpty else { return [:] }
        let found = try ConversationStore.many(ids, in: tx)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
    }

    /// The conversations in which something was said last, at most `limit`, none before `start`. Served by
    /// `conversation_latest`.
    package static func latest(_ limit: Int, since start: Instant, in tx: Transaction) throws -> [ConversationID] {
        try tx.rows(RecordQueries.latest(limit, since: start)) { $0.id(0) }
    }

    /// How many conversations began since `start` with each channel and kind of occasion, first contacts apart.
    package static func kinds(since start: Instant, in tx: Transaction) throws -> [ConversationKind] {
        try tx.rows(RecordQueries.kinds(since: start)) { row in
            ConversationKind(
                channel: row.word(0, else: .email), contactPoint: row.idOrNil(1), isFirst: row.int(2) == 1,
                count: row.int(3), example: row.id(4))
        }
    }
}

/// Conversations that have in common how they came, about what kind of occasion, and whether they were a first contact.
package struct ConversationKind: Equatable, Sendable {
    package let channel: Channel
    package let contactPoint: ContactPointID?
    package let isFirst: Bool
    package let count: Int
    /// The latest of them.
    package let example: ConversationID

    package init(
        channel: Channel, contactPoint: ContactPointID?, isFirst: Bool, count: Int, example: ConversationID
    ) {
        (self.channel, self.contactPoint, self.isFirst) = (channel, contactPoint, isFirst)
        (self.count, self.example) = (count, example)
    }
}

/// What the records are read with.
enum RecordQueries {
    static func words(of ids: [ConversationID]) -> Query {
        """
        SELECT conversation_id, id, at_ms, recorded_ms, direction, channel, member_id,
          CASE WHEN address IS NOT NULL AND intake_id IS NULL THEN 1 ELSE 0 END
        FROM touchpoint
        WHERE conversation_id IN (\(list: ids)) AND withdrawn_ms IS NULL AND direction <> 'note'
          AND placed <> 'passed_on'
        ORDER BY conversation_id, at_ms, direction DESC, id
        """
    }

    static func latest(_ limit: Int, since start: Instant) -> Query {
        "SELECT id FROM conversation WHERE last_ms >= \(start) ORDER BY last_ms DESC, id DESC LIMIT \(limit)"
    }

    /// What began since is among what was said last since. Served by `conversation_latest`.
    static func kinds(since start: Instant) -> Query {
        """
        SELECT channel, contact_point_id, first_contact, count(*), max(id) FROM conversation
        WHERE last_ms >= \(start) AND first_ms >= \(start)
        GROUP BY channel, contact_point_id, first_contact ORDER BY 4 DESC, 1, 3 LIMIT 200
        """
    }

    static func word(_ row: any Row) -> ConversationRecord.Word {
        let isTheirs = row.text(4) == Touchpoint.Direction.theirs.rawValue
        return ConversationRecord.Word(
            id: row.id(1), at: row.instant(2), recorded: row.instant(3), isTheirs: isTheirs,
            channel: row.word(5, else: .email), member: row.idOrNil(6), isAnswer: !isTheirs && row.int(7) == 1)
    }

    /// An answer's move has the answer's id as its act.
    static func moves(of ids: [ConversationID]) -> Query {
        """
        SELECT c.conversation_id, t.id, c.at_ms, c.to_state, c.member_id, c.to_later_ms, c.to_assignee
        FROM conversation_change c LEFT JOIN touchpoint t ON t.id = c.act_id
        WHERE c.conversation_id IN (\(list: ids)) AND c.undone_ms IS NULL
        ORDER BY c.conversation_id, c.id
        """
    }

    static func move(_ row: any Row) -> ConversationRecord.Move {
        ConversationRecord.Move(
            word: row.idOrNil(1), at: row.instant(2), to: row.word(3, else: .waiting), until: row.instantOrNil(5),
            member: row.id(4), assignee: row.idOrNil(6))
    }

    static func sortings(of ids: [ConversationID]) -> Query {
        """
        SELECT conversation_id, at_ms, from_id FROM contact_point_change
        WHERE conversation_id IN (\(list: ids)) ORDER BY conversation_id, id
        """
    }
}
