package import Kernel
package import PeopleRules
package import Store

/// Everybody who waits on us, whether a colleague has them or not. The states are no bound values: SQLite, which asks whether a
/// partial index would do for each value, would prepare the statements anew each time.
package enum WaitingOnUs {
    /// Of how many at most one reads in each state.
    private static let most = 100

    /// Who needs a word from `member` now, the longest wait first, at most `limit`: those whom nobody has, and those whom the
    /// member has. Served by `conversation_waiting` and `conversation_mine`.
    package static func needing(_ member: MemberID, limit: Int, in tx: Transaction) throws -> [Conversation] {
        var seen: Set<ConversationID> = []
        let found = try tx.rows(needing(member, limit: limit), ConversationStore.conversation)
        let sorted = found.filter { seen.insert($0.id).inserted }.sorted {
            ($0.waitingSince ?? $0.last, $0.id) < ($1.waitingSince ?? $1.last, $1.id)
        }
        return Array(sorted.prefix(limit))
    }

    static func needing(_ member: MemberID, limit: Int) -> Query {
        let (free, own) = (
            Conversations.paging(.waiting, of: member, after: nil, limit: limit),
            Conversations.paging(.mine, of: member, after: nil, limit: limit)
        )
        return "SELECT * FROM (\(free)) AS free UNION ALL SELECT * FROM (\(own)) AS own"
    }

    /// How many people they are: one value, for a query that counts several things at once. Served by `conversation_waiting` and
    /// `conversation_state`.
    package static var countingPeople: Query {
        """
        SELECT count(DISTINCT person_id) FROM (
          SELECT * FROM (SELECT person_id FROM conversation WHERE state = 'waiting' LIMIT \(most)) AS free
          UNION ALL
          SELECT * FROM (SELECT person_id FROM conversation WHERE state = 'with_colleague' LIMIT \(most)) AS held) AS few
        """
    }

    /// Since when the longest of those waits whom colleagues have, in milliseconds; 0 when they have nobody. Served by
    /// `conversation_held`.
    package static var longestWithColleagues: Query {
        """
        SELECT coalesce((
          SELECT waiting_since_ms FROM conversation
          WHERE state = 'with_colleague' AND waiting_since_ms IS NOT NULL
          ORDER BY waiting_since_ms LIMIT 1), 0)
        """
    }

    /// How many `member` has taken. The two states are those that `conversation_mine` holds, by which it is served.
    package static func countingTaken(by member: MemberID) -> Query {
        """
        SELECT count(*) FROM (
          SELECT 1 FROM conversation
          WHERE assignee_id = \(member) AND state IN ('waiting', 'with_colleague') AND state <> 'waiting'
          LIMIT \(most)) AS few
        """
    }
}
