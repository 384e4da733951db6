import ConversationsRules
import Kernel
import Store

/// What is counted of the rounds.
extension BeliefStore {
    /// One round: who was asked at its last answer, who was on the team at its end, or is now while it runs, who took part, and
    /// how many of those have left.
    struct RoundFacts {
        let round: BeliefRound
        let isOpen: Bool
        let asked: Int
        let team: Int
        let tookPart: Int
        let left: Int
    }

    /// How many gave one answer about one matter in a round; none at all where nothing of it shows.
    typealias CountRow = (facts: RoundFacts, point: ContactPointID?, expectation: Expectation, number: Int)

    /// The rounds from one to another with what was answered, by matter: what shows of `present`, and the last word in those that
    /// are over. Served by `belief_counts` and the keys of the other tables; the team is read whole.
    static func counts(
        from first: BeliefRound, to last: BeliefRound, _ present: BeliefRound, zone: Zone
    ) -> Query {
        """
        SELECT r.number, r.is_open, r.asked,
          (SELECT count(*) FROM member WHERE joined_ms < \(end(from: first, to: last, present, zone))
            AND (left_ms IS NULL OR left_ms >= \(end(from: first, to: last, present, zone)))),
          (SELECT count(*) FROM belief_part WHERE round_number = r.number),
          (SELECT count(*) FROM belief_part p JOIN member m ON m.id = p.member_id
            WHERE p.round_number = r.number AND m.left_ms IS NOT NULL),
          a.contact_point_id, a.said, a.number
        FROM belief_round r LEFT JOIN (\(answers(from: first, to: last, present))) AS a ON a.round_number = r.number
        WHERE r.number >= \(first.number) AND r.number <= \(last.number)
        ORDER BY r.number DESC
        """
    }

    private static func answers(from first: BeliefRound, to last: BeliefRound, _ present: BeliefRound) -> Query {
        """
        SELECT round_number, contact_point_id, said, count(*) AS number FROM (
          SELECT round_number, contact_point_id,
            CASE WHEN round_number < \(present.number) THEN coalesce(later, expectation) ELSE expectation END AS said
          FROM belief
          WHERE round_number >= \(first.number) AND round_number <= \(last.number)
            AND (counted = 1 OR round_number < \(present.number))
        ) AS every
        WHERE said <> \(nothing) GROUP BY round_number, contact_point_id, said
        """
    }

    /// When a round is over, as a moment; for the one that runs later than all moments.
    private static func end(
        from first: BeliefRound, to last: BeliefRound, _ present: BeliefRound, _ zone: Zone
    ) -> Query {
        let over = (first.number...last.number).filter { $0 < present.number }.map { number -> Query in
            let end = LocalDays.midnight(BeliefRound(number: number).lastDay + 1, in: zone)
            return "WHEN r.number = \(number) THEN \(end)"
        }
        return "CASE \(.joined(over, by: " ")) ELSE \(Int64.max) END"
    }

    static func readCount(_ row: any Row) -> CountRow {
        let facts = RoundFacts(
            round: BeliefRound(number: row.int(0)), isOpen: row.int(1) == 1, asked: row.int(2), team: row.int(3),
            tookPart: row.int(4), left: row.int(5))
        return (facts, row.idOrNil(6), row.isNull(7) ? .asExpected : row.expectation(7), row.intOrNil(8) ?? 0)
    }
}
