package import ConversationsRules
import Kernel
package import Store

/// What colleagues believed in one round, as far as it may be shown.
package struct BeliefCounts: Equatable, Sendable {
    package let round: BeliefRound
    /// Whether it was answered openly by fewer than five colleagues, who knew.
    package let isOpen: Bool
    /// How many colleagues were asked: all who were on the team.
    package let asked: Int
    /// By contact point; nil is "in all". Answers that still wait for four others are not in it.
    package let counts: [ContactPointID?: ExpectationCounts]

    /// Whether `counts` of one matter may be shown: from five on, or in an open round.
    package func mayShow(_ counts: ExpectationCounts) -> Bool {
        counts.all > 0 && (isOpen || counts.all >= Beliefs.step)
    }
}

extension Beliefs {
    /// The latest round up to `round` of which belief in all may be shown, no more than four before it; nil when there is none.
    /// Of a round that is over all answers show; of `present` only those in steps of five. One statement.
    package static func latest(
        upTo round: BeliefRound, present: BeliefRound, in tx: Transaction
    ) throws -> BeliefCounts? {
        let rows = try tx.rows(BeliefStore.counts(from: BeliefRound(number: round.number - 4), to: round, present)) {
            (
                round: BeliefRound(number: $0.int(0)), isOpen: $0.int(1) == 1, asked: $0.int(2),
                point: $0.idOrNil(3, of: ContactPoint.self), expectation: $0.expectation(4), number: $0.int(5)
            )
        }
        let rounds = Dictionary(grouping: rows, by: \.round).compactMap { round, rows -> BeliefCounts? in
            guard let first = rows.first else { return nil }
            var counts: [ContactPointID?: ExpectationCounts] = [:]
            for row in rows { counts[row.point, default: .init()].add(row.number, row.expectation) }
            return BeliefCounts(round: round, isOpen: first.isOpen, asked: first.asked, counts: counts)
        }
        return rounds.filter { $0.mayShow($0.counts[nil] ?? .init()) }.max { $0.round < $1.round }
    }
}

extension BeliefStore {
    /// What was answered from one round to another, by matter. Served by `belief_counts`.
    static func counts(from first: BeliefRound, to last: BeliefRound, _ present: BeliefRound) -> Query {
        """
        SELECT b.round_number, r.is_open, r.asked, b.contact_point_id, b.expectation, count(*)
        FROM belief b JOIN belief_round r ON r.number = b.round_number
        WHERE b.round_number >= \(first.number) AND b.round_number <= \(last.number)
          AND (b.counted = 1 OR b.round_number < \(present.number))
        GROUP BY b.round_number, r.is_open, r.asked, b.contact_point_id, b.expectation
        """
    }
}
