package import Kernel
package import PeopleRules
package import Store

/// One touchpoint on a person's timeline, with the matter it belongs to.
package struct TimelineEntry: Sendable {
    package let touchpoint: TouchpointID
    package let conversation: ConversationID
    package let subject: String
    package let direction: Touchpoint.Direction
    package let channel: Channel
    package let at: Instant
    package let member: MemberID?
    /// The first words, at most 140 characters.
    package let words: String
}

extension Conversations {
    /// Everything with a person before `before`, the latest first, at most `limit`. Served by `touchpoint_person`.
    package static func timeline(
        of person: PersonID, before: (at: Instant, id: TouchpointID)? = nil, limit: Int = 30, in tx: Transaction
    ) throws -> [TimelineEntry] {
        try tx.rows(timeline(of: person, before: before, limit: limit)) { row in
            TimelineEntry(
                touchpoint: row.id(0), conversation: row.id(1), subject: row.text(2),
                direction: row.word(3, else: .note),
                channel: row.word(4, else: .email), at: row.instant(5), member: row.idOrNil(6),
                words: row.text(7).previewed)
        }
    }
    static func timeline(of person: PersonID, before: (at: Instant, id: TouchpointID)?, limit: Int) -> Query {
        let earlier: Query? = before.map { "AND (t.at_ms, t.id) < (\($0.at), \($0.id))" }
        return """
            SELECT t.id, t.conversation_id, c.subject, t.direction, t.channel, t.at_ms, t.member_id, substr(t.words, 1, 600)
            FROM touchpoint t JOIN conversation c ON c.id = t.conversation_id
            WHERE t.person_id = \(person) AND t.withdrawn_ms IS NULL \(earlier)
            ORDER BY t.at_ms DESC, t.id DESC LIMIT \(limit)
            """
    }
}
