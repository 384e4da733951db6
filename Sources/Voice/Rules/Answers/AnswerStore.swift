import ConversationsRules
import Kernel
import PeopleRules
import Store

/// The `answer` table: answers with a name. Its writes leave no trace of earlier rows in the file, so that words whose name was
/// taken off are nowhere beside the person, neither where they were nor where a page was split.
enum AnswerStore {
    static func insert(_ answer: NamedAnswer, in tx: Transaction) throws {
        try write(
            """
            INSERT INTO answer (id, invitation_id, person_id, conversation_id, contact_point_id, expectation, words, at_ms)
            VALUES (\(answer.id), \(answer.invitation), \(answer.person), \(answer.conversation), \(answer.contactPoint),
              \(answer.expectation), \(answer.words), \(answer.at))
            """, in: tx)
    }

    static func update(_ answer: NamedAnswer, in tx: Transaction) throws {
        try write(
            """
            UPDATE answer SET expectation = \(answer.expectation), words = \(answer.words), changed_ms = \(tx.now)
            WHERE id = \(answer.id)
            """, in: tx)
    }

    static func remove(of invitation: InvitationID, in tx: Transaction) throws {
        try write("DELETE FROM answer WHERE invitation_id = \(invitation)", in: tx)
    }

    private static func write(_ statement: Query, in tx: Transaction) throws {
        try tx.wiping { try tx.run(statement) }
    }

    /// Served by the unique index on `invitation_id`.
    static func one(of invitation: InvitationID, in tx: Transaction) throws -> NamedAnswer? {
        try tx.row("\(columns) WHERE invitation_id = \(invitation)", read)
    }

    static func of(_ person: PersonID, limit: Int) -> Query {
        "\(columns) WHERE person_id = \(person) ORDER BY at_ms DESC LIMIT \(limit)"
    }

    static func about(_ conversation: ConversationID) -> Query {
        "\(columns) WHERE conversation_id = \(conversation) ORDER BY at_ms DESC LIMIT 1"
    }

    /// How many gave each answer at each contact point between two moments. Served by `answer_counts`, for everyone alone.
    static func counts(from start: Instant, to end: Instant, by who: AnsweredBy = .everyone) -> Query {
        """
        SELECT contact_point_id, expectation, count(*) FROM answer
        WHERE at_ms >= \(start) AND at_ms < \(end) \(who.condition(upTo: end))
        GROUP BY contact_point_id, expectation
        """
    }

    /// Answers with words between two moments, the latest first. Served by `answer_words`, or `answer_words_point` for one
    /// contact point.
    static func words(
        from start: Instant, to end: Instant, at point: ContactPointID?, by who: AnsweredBy = .everyone,
        before: SaidCursor?, limit: Int
    ) -> Query {
        let there: Query? = point.map { "AND contact_point_id = \($0)" }
        let earlier: Query? = before.map { "AND (at_ms, id) < (\($0.milliseconds), \($0.id))" }
        return """
            \(columns) WHERE words IS NOT NULL AND at_ms >= \(start) AND at_ms < \(end) \(there) \(earlier) \(who.condition(upTo: end))
            ORDER BY at_ms DESC, id DESC LIMIT \(limit)
            """
    }

    static func read(_ row: any Row) -> NamedAnswer {
        NamedAnswer(
            id: row.id(0), invitation: row.id(1), person: row.id(2), conversation: row.id(3),
            contactPoint: row.idOrNil(4), expectation: row.expectation(5), words: row.textOrNil(6), at: row.instant(7))
    }

    private static let columns: Query = """
        SELECT id, invitation_id, person_id, conversation_id, contact_point_id, expectation, words, at_ms FROM answer
        """
}
