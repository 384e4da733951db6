package import ConversationsRules
package import Kernel
package import Store

/// What colleagues believed in one round, as far as it may be shown.
package struct BeliefCounts: Equatable, Sendable {
    package let round: BeliefRound
    /// Whether it was answered openly by fewer than five colleagues, who knew.
    package let isOpen: Bool
    package let team: BeliefTeam
    /// By contact point; nil is "in all". Answers that still wait for four others are not in it.
    package let counts: [ContactPointID?: ExpectationCounts]

    /// Whether `counts` of one matter may be shown: from five on, or in an open round.
    package func mayShow(_ counts: ExpectationCounts) -> Bool {
        counts.all > 0 && (isOpen || counts.all >= Beliefs.step)
    }

    /// Whether belief in all may be shown.
    var mayShowAll: Bool { mayShow(counts[nil] ?? .init()) }
}

/// Who was asked in a round, and who took part: nothing of what anybody said.
package struct BeliefTeam: Equatable, Sendable {
    /// How many were asked: all who are on the team, in a round that is over all who were at its end, and who left after they
    /// took part.
    package let asked: Int
    /// How many took part.
    package let tookPart: Int
    /// How many of those have left since, while the round runs.
    package let left: Int

    package init(asked: Int, tookPart: Int, left: Int = 0) {
        (self.asked, self.tookPart, self.left) = (asked, tookPart, left)
    }

    /// How many of those who were asked must have answered for a census (product.md).
    static let censusShare = 0.8

    /// Whether so many answers are a census: of those on the team now 80 % at least have answered, whoever of them left.
    package func isCensus(_ answers: Int) -> Bool {
        Double(answers - left) >= Self.censusShare * Double(max(asked, answers) - left)
    }
}

extension Beliefs {
    /// The latest round up to `round` of which belief in all may be shown, no more than four before it; else the latest in which
    /// anybody took part, nil when there is none. Of a round that is over all answers show; of `present` only those in steps of
    /// five. One statement.
    package static func latest(
        upTo round: BeliefRound, present: BeliefRound, zone: Zone, in tx: Transaction
    ) throws -> BeliefCounts? {
        let first = BeliefRound(number: round.number - 4)
        let query = BeliefStore.counts(from: first, to: round, present, zone: zone)
        let byRound = Dictionary(grouping: try tx.rows(query, BeliefStore.readCount), by: \.facts.round)
        let rounds = byRound.values.compactMap { BeliefCounts($0, isRunning: $0.first?.facts.round == present) }
            .sorted { $0.round > $1.round }
        return rounds.first(where: \.mayShowAll) ?? rounds.first { $0.team.tookPart > 0 }
    }
}

extension BeliefCounts {
    /// The rows of one round; nil when there is none.
    fileprivate init?(_ rows: [BeliefStore.CountRow], isRunning: Bool) {
        guard let facts = rows.first?.facts else { return nil }
        (round, isOpen) = (facts.round, facts.isOpen)
        team = isRunning ? BeliefTeam(running: facts) : BeliefTeam(over: facts)
        var counts: [ContactPointID?: ExpectationCounts] = [:]
        for row in rows where row.number > 0 { counts[row.point, default: .init()].add(row.number, row.expectation) }
        self.counts = counts
    }
}

extension BeliefTeam {
    /// While a round runs: the team as it is now.
    fileprivate init(running round: BeliefStore.RoundFacts) {
        self.init(asked: round.team + round.left, tookPart: round.tookPart, left: round.left)
    }

    /// When it is over: the team at its end, or as it was at its last answer where it was larger then.
    fileprivate init(over round: BeliefStore.RoundFacts) {
        self.init(asked: max(round.team, round.asked), tookPart: round.tookPart)
    }
}
