package import ConversationsRules
import Kernel
package import Store

extension Answers {
    /// How many gave each answer in `days`, by contact point; named answers, and of everyone those without a name that count by
    /// then. Two statements, one for a group.
    package static func counts(
        _ days: LocalDays, by who: AnsweredBy = .everyone, in tx: Transaction
    ) throws -> [ContactPointID?: ExpectationCounts] {
        var counts: [ContactPointID?: ExpectationCounts] = [:]
        let named = AnswerStore.counts(from: days.start, to: days.end, by: who)
        for query in who == .everyone ? [named, UnnamedAnswerStore.counts(days)] : [named] {
            let rows = try tx.rows(query) {
                (point: $0.idOrNil(0, of: ContactPoint.self), answer: $0.expectation(1), number: $0.int(2))
            }
            for row in rows { counts[row.point, default: .init()].add(row.number, row.answer) }
        }
        return counts
    }
}
