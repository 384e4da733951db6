package import ConversationsRules
import Kernel
import PeopleRules
package import Store

/// The clocks of all standards: computed from what was recorded, never kept by hand.
package enum Clocks {
    /// Counts the clocks of these conversations anew and writes what differs. Two statements when there is no standard.
    static func recount(_ ids: [ConversationID], in tx: Transaction) throws {
        try recount(ids, by: try Judges(in: tx), in: tx)
    }

    static func recount(_ ids: [ConversationID], by judges: Judges, in tx: Transaction) throws {
        guard !judges.isEmpty, !ids.isEmpty else { return }
        let records = try Conversations.records(of: ids, in: tx)
        let before = Dictionary(grouping: try tx.rows(ClockStore.of(ids), ClockStore.read), by: \.subject)
        for id in ids {
            guard let record = records[id] else { continue }
            let subject = StandardClock.Subject.conversation(id)
            let old = before[subject] ?? []
            let new = count(record, by: judges, before: old, in: tx)
            try write(new, over: old, in: tx)
        }
    }

    /// Counts all clocks of conversations anew, `limit` conversations at a time from `start` on; where to go on, nil at the end.
    /// Gives the same rows, except where a row was not what the events say.
    @discardableResult
    package static func rebuild(
        from start: ConversationID? = nil, limit: Int = 500, in tx: Transaction
    ) throws -> ConversationID? {
        let after: Query? = start.map { "WHERE id > \($0)" }
        let ids = try tx.rows("SELECT id FROM conversation \(after) ORDER BY id LIMIT \(limit)") {
            $0.id(0, of: Conversation.self)
        }
        try recount(ids, in: tx)
        return ids.count == limit ? ids.last : nil
    }

    private static func count(
        _ record: ConversationRecord, by judges: Judges, before: [StandardClock], in tx: Transaction
    ) -> [StandardClock] {
        let conversation = record.conversation
        var clocks: [StandardClock] = []
        for measure in judges.measures.filter(\.isOfConversations) {
            for exchange in record.exchanges(of: measure, until: tx.now) {
                let judging = judges.judging(
                    exchange, of: measure, channel: exchange.channel ?? conversation.channel,
                    at: conversation.contactPoint)
                for (version, calendar) in judging {
                    let old = before.first { $0.standard == version.standard && $0.exchange == exchange.number }
                    if let old, old.tells(of: exchange, by: version) {
                        clocks.append(old)
                    } else {
                        clocks.append(
                            StandardClock(
                                exchange, of: .conversation(conversation.id), person: conversation.person, by: version,
                                calendar, at: tx.now, before: old, id: tx.nextID()))
                    }
                }
            }
        }
        return clocks
    }

    /// Writes what differs, and nothing else.
    static func write(_ new: [StandardClock], over old: [StandardClock], in tx: Transaction) throws {
        let before = Dictionary(uniqueKeysWithValues: old.map { ($0.id, $0) })
        for clock in new where clock != before[clock.id] {
            if before[clock.id] == nil {
                try ClockStore.insert(clock, in: tx)
            } else {
                try ClockStore.update(clock, in: tx)
            }
        }
        let kept = Set(new.map(\.id))
        try ClockStore.delete(old.map(\.id).filter { !kept.contains($0) }, in: tx)
    }
}
