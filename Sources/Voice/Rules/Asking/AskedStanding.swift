package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store

/// What the card beside a conversation says about asking.
package struct AskedStanding: Equatable, Sendable {
    /// When the person was asked last, about whatever; nil when never.
    package let asked: Instant?
    package let isRefused: Bool
    /// What they answered about this conversation; nil before, and for a colleague who has not said yet what they believe.
    package let answer: Answered?
    /// Whether there is an answer that this colleague may not see yet.
    package let isHidden: Bool

    package struct Answered: Equatable, Sendable {
        package let expectation: Expectation
        package let words: String?
        package let at: Instant
    }

    /// Whether the person may be asked at `now`.
    package func mayAsk(at now: Instant) -> Bool {
        !isRefused && asked.map { now - $0 >= AskBudget.rest } ?? true
    }

    /// How it stands with a person and a conversation, for one colleague; one statement.
    package static func read(
        _ conversation: ConversationID, of person: PersonID, for member: MemberID, zone: Zone, in tx: Transaction
    ) throws -> AskedStanding {
        let round = BeliefRound(tx.now, in: zone)
        return try tx.row(query(conversation, person, member, round)) { row in
            let maySee = row.int(2) > 0
            let answer =
                row.isNull(3)
                ? nil
                : Answered(
                    expectation: row.expectation(3), words: row.textOrNil(4), at: row.instant(5))
            return AskedStanding(
                asked: row.instantOrNil(0), isRefused: !row.isNull(1), answer: maySee ? answer : nil,
                isHidden: answer != nil && !maySee)
        } ?? AskedStanding(asked: nil, isRefused: false, answer: nil, isHidden: false)
    }

    /// Served by `invitation_person`, `answer_conversation` and the keys of the other tables.
    static func query(
        _ conversation: ConversationID, _ person: PersonID, _ member: MemberID, _ round: BeliefRound
    ) -> Query {
        """
        SELECT
          (SELECT made_ms FROM invitation WHERE person_id = \(person) ORDER BY made_ms DESC LIMIT 1),
          (SELECT at_ms FROM ask_refusal WHERE person_id = \(person)),
          (SELECT count(*) FROM belief_part
            WHERE round_number IN (\(round.previous.number), \(round.number)) AND member_id = \(member)),
          a.expectation, a.words, a.at_ms
        FROM (SELECT 1 AS number) AS single LEFT JOIN (
          SELECT expectation, words, at_ms FROM answer
          WHERE conversation_id = \(conversation) ORDER BY at_ms DESC LIMIT 1) AS a ON single.number = 1
        """
    }
}
